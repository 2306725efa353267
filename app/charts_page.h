// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QWidget>

namespace ql::views {
class ChartView;
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
    [[nodiscard]] views::ChartView* view() const { return m_view; }

  Q_SIGNALS:
    void cellChosen(ql::StatementKind kind, int row, int column);
    void exported(const QString& path);
    void failed(const QString& sentence);

  private:
    Workspace& m_workspace;
    views::SegmentedControl* m_kinds;
    views::ChartView* m_view;
    analysis::ChartKind m_kind = analysis::ChartKind::Revenue;
};

} // namespace ql::app
