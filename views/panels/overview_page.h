// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace ql::views {

class ChartTile;

/// Where a company opens: the latest period's headline figures, and its charts small.
class OverviewPage final : public QScrollArea {
    Q_OBJECT
  public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void show(const analysis::Comparison& income, const analysis::Comparison& balance,
              std::vector<analysis::ChartSpec> charts);

    using QWidget::show;

  Q_SIGNALS:
    void cellChosen(ql::StatementKind kind, int row, int column);
    void chartChosen(ql::analysis::ChartKind kind);

  private:
    QHBoxLayout* m_cards;
    QGridLayout* m_tiles;
    QLabel* m_note; ///< stands in for the cards where there is no figure to show
};

} // namespace ql::views
