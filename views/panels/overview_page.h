// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QScrollArea>

#include <memory>

class QHBoxLayout;
class QLabel;

namespace ql::views {

class ChartGrid;

/// Where a company opens: the latest period's headline figures, and its charts small.
class OverviewPage final : public QScrollArea {
    Q_OBJECT
  public:
    using TablePtr = std::shared_ptr<const analysis::Comparison>;

    explicit OverviewPage(QWidget* parent = nullptr);

    void setTables(const TablePtr& income, const TablePtr& balance, const TablePtr& breakdown);
    [[nodiscard]] ChartGrid* charts() const { return m_charts; }

  Q_SIGNALS:
    void cellChosen(ql::StatementKind kind, int row, int column);
    void chartChosen(ql::analysis::ChartKind kind);

  private:
    QHBoxLayout* m_cards;
    ChartGrid* m_charts;
    QLabel* m_note; ///< stands in for the cards where there is no figure to show
};

} // namespace ql::views
