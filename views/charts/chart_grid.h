// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;

namespace ql::views {

class ChartView;
class SegmentedControl;

/// The charts of a company as cards: revenue, margins and product-line mix, the last as amounts or
/// shares. Side by side where there is room, else one below the other.
class ChartGrid : public QWidget {
    Q_OBJECT

  public:
    using TablePtr = std::shared_ptr<const analysis::Comparison>;

    explicit ChartGrid(QWidget* parent = nullptr);

    /// Draws from these tables; null for none. `income` decides company and span.
    void setTables(TablePtr income, TablePtr breakdown);

    /// The least height of a card, in pixels.
    void setCardHeight(int pixels);

    /// The view that shows the kind; Mix and MixShare share one.
    [[nodiscard]] ChartView* view(analysis::ChartKind kind) const;
    [[nodiscard]] bool showsShares() const { return m_shares; }
    void setShowsShares(bool shares);

  Q_SIGNALS:
    /// See ChartView::valueActivated.
    void valueActivated(ql::StatementKind kind, int row, int column,
                        const ql::analysis::FactAddress& from);
    /// A card's title was clicked: the chart is wanted large.
    void chartOpened(ql::analysis::ChartKind kind);
    /// By the person.
    void sharesChosen(bool shares);
    void exported(const QString& path);
    void exportFailed(const QString& sentence);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addCard(analysis::ChartKind kind);
    void arrange();
    void showMix();

    struct Card {
        analysis::ChartKind kind;
        QWidget* frame;
        ChartView* view;
    };
    std::vector<Card> m_cards;
    QGridLayout* m_grid;
    SegmentedControl* m_mixSwitch;
    TablePtr m_income;
    TablePtr m_breakdown;
    bool m_shares = false;
    int m_columns = 0;
};

} // namespace ql::views
