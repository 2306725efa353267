// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_grid.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "panels/segmented_control.h"

#include <QGridLayout>

namespace ql::views {

namespace {

using analysis::ChartKind;

constexpr int spacing = 14;
constexpr int leastCardWidth = 370;

const analysis::Comparison& orEmpty(const ChartGrid::TablePtr& table) {
    static const analysis::Comparison none;
    return table ? *table : none;
}

} // namespace

ChartGrid::ChartGrid(QWidget* parent)
  : QWidget(parent)
  , m_grid(new QGridLayout(this))
  , m_mixSwitch(new SegmentedControl) {
    m_grid->setSpacing(spacing);
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (const ChartKind kind : {ChartKind::Revenue, ChartKind::Margins, ChartKind::Mix})
        addCard(kind);
    m_mixSwitch->addSegment(tr("Amounts"), tr("Stack the amounts"));
    m_mixSwitch->addSegment(tr("Shares"), tr("Stack shares of 100%"));
    connect(m_mixSwitch, &SegmentedControl::chosen, this, [this](int id) {
        setShowsShares(id == 1);
        Q_EMIT sharesChosen(m_shares);
    });
    view(ChartKind::Mix)->addCornerWidget(m_mixSwitch);
    setCardHeight(280);
    arrange();
}

void ChartGrid::addCard(ChartKind kind) {
    auto* chart = new ChartView;
    chart->setCompanyShown(false);
    auto* frame = new ChartCard(chart);
    m_cards.push_back({kind, frame, chart});
    connect(chart, &ChartView::valueActivated, this, &ChartGrid::valueActivated);
    connect(chart, &ChartView::exported, this, &ChartGrid::exported);
    connect(chart, &ChartView::exportFailed, this, &ChartGrid::exportFailed);
    connect(chart, &ChartView::titleClicked, this, [this, chart] {
        if (!chart->spec().isEmpty()) Q_EMIT chartOpened(chart->spec().kind);
    });
}

void ChartGrid::setTables(TablePtr income, TablePtr breakdown) {
    m_income = std::move(income);
    m_breakdown = std::move(breakdown);
    for (const Card& card : m_cards)
        if (card.kind != ChartKind::Mix)
            card.view->setSpec(makeChart(orEmpty(m_income), orEmpty(m_breakdown), card.kind));
    showMix();
}

void ChartGrid::showMix() {
    const ChartKind kind = m_shares ? ChartKind::MixShare : ChartKind::Mix;
    auto* chart = view(ChartKind::Mix);
    const auto spec = makeChart(orEmpty(m_income), orEmpty(m_breakdown), kind);
    m_mixSwitch->setVisible(!spec.isEmpty());
    chart->setSpec(spec);
}

void ChartGrid::setShowsShares(bool shares) {
    m_mixSwitch->setCurrent(shares ? 1 : 0);
    if (m_shares == shares) return;
    m_shares = shares;
    showMix();
}

void ChartGrid::setCardHeight(int pixels) {
    for (const Card& card : m_cards)
        card.frame->setMinimumHeight(pixels);
}

ChartView* ChartGrid::view(ChartKind kind) const {
    const ChartKind wanted = kind == ChartKind::MixShare ? ChartKind::Mix : kind;
    for (const Card& card : m_cards)
        if (card.kind == wanted) return card.view;
    return nullptr;
}

void ChartGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ChartGrid::arrange() {
    const int fitting = (width() + spacing) / (leastCardWidth + spacing);
    const int count = static_cast<int>(m_cards.size());
    const int columns = fitting >= count + 1 ? count : (fitting >= 2 ? 2 : 1);
    if (columns == m_columns) return;
    m_columns = columns;
    for (const Card& card : m_cards)
        m_grid->removeWidget(card.frame);
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        // The last card takes what its row leaves over.
        const int span = i == count - 1 ? columns - i % columns : 1;
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)].frame, i / columns, i % columns, 1,
                          span);
    }
    updateGeometry();
}

} // namespace ql::views
