// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace ql::views {

class ChartGrid;
class HeadlineCard;
class NewsCard;

/// Where a company opens: the latest period's headline figures, its charts small, whether the
/// figures add up, and what is new since the release before.
class OverviewPage final : public QScrollArea {
    Q_OBJECT
  public:
    using TablePtr = std::shared_ptr<const analysis::Comparison>;

    explicit OverviewPage(QWidget* parent = nullptr);

    void setTables(const TablePtr& income, const TablePtr& balance, const TablePtr& breakdown);
    /// One sentence on the checks; empty while there is none.
    void setChecks(const QString& sentence, bool problem);
    [[nodiscard]] ChartGrid* charts() const { return m_charts; }
    [[nodiscard]] QToolButton* checksButton() const { return m_checks; }

  Q_SIGNALS:
    void cellChosen(ql::StatementKind kind, int row, int column);
    void chartChosen(ql::analysis::ChartKind kind);
    void checksChosen();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrangeCards();
    void restyle();

    QGridLayout* m_grid; ///< of the cards
    std::vector<HeadlineCard*> m_cards;
    int m_columns = 0;
    ChartGrid* m_charts;
    NewsCard* m_news;
    QLabel* m_latest;      ///< the release the cards speak of
    QToolButton* m_checks; ///< goes to the checks
    bool m_problem = false;
    QLabel* m_note; ///< stands in for the cards where there is no figure to show
};

} // namespace ql::views
