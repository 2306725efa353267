// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;

namespace ql::views {

class ChartGrid;
class HeadlineCard;

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

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrangeCards();

    QGridLayout* m_grid; ///< of the cards
    std::vector<HeadlineCard*> m_cards;
    int m_columns = 0;
    ChartGrid* m_charts;
    QLabel* m_note; ///< stands in for the cards where there is no figure to show
};

} // namespace ql::views
