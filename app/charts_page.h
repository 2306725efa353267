// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QWidget>

namespace ql::views {
class ChartTile;
class SegmentedControl;
} // namespace ql::views

namespace ql::app {

/// The charts of a company, large, one at a time.
class ChartsPage final : public QWidget {
    Q_OBJECT
  public:
    explicit ChartsPage(Workspace& workspace, QWidget* parent = nullptr);

    void setKind(analysis::ChartKind kind);
    [[nodiscard]] analysis::ChartKind kind() const { return m_kind; }
    void refresh(); ///< makes the chart again from the workspace
    void exportImage();

  Q_SIGNALS:
    void cellChosen(ql::StatementKind kind, int row, int column);

  private:
    Workspace& m_workspace;
    views::SegmentedControl* m_kinds;
    views::ChartTile* m_view;
    analysis::ChartKind m_kind = analysis::ChartKind::Revenue;
};

} // namespace ql::app
