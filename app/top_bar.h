// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QToolBar>

class QComboBox;
class QLineEdit;

namespace ql::views {
class SegmentedControl;
}

namespace ql::app {

/// The bar above the pages: which company, over which span, what the cells hold, whose report
/// counts, at what scale, and which lines.
class TopBar final : public QToolBar {
    Q_OBJECT
  public:
    TopBar(Workspace& workspace, QAction* open, QWidget* parent = nullptr);

    /// The field "Find a line".
    [[nodiscard]] QLineEdit* find() const { return m_find; }
    [[nodiscard]] views::SegmentedControl* spans() const { return m_spans; }
    [[nodiscard]] QComboBox* scales() const { return m_scales; }
    [[nodiscard]] QComboBox* modes() const { return m_modes; }
    [[nodiscard]] QComboBox* versions() const { return m_versions; }
    [[nodiscard]] QComboBox* companies() const { return m_companies; }

  private:
    void showCompanies();
    void showModes();

    Workspace& m_workspace;
    QComboBox* m_companies;
    views::SegmentedControl* m_spans;
    QComboBox* m_modes;
    QComboBox* m_versions;
    QComboBox* m_scales;
    QLineEdit* m_find;
};

} // namespace ql::app
