// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_page.h"

#include "charts/chart_grid.h"
#include "items/headline.h"
#include "panels/headline_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace ql::views {

namespace {

constexpr int chartHeight = 250;
constexpr int cardWidth = 170; // at which another card fits into a row

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
  : QScrollArea(parent)
  , m_grid(new QGridLayout)
  , m_charts(new ChartGrid)
  , m_note(new QLabel) {
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* page = new QWidget;
    m_note->setWordWrap(true);
    m_note->setText(tr("No income statement over this span: choose another span above."));
    m_note->setContentsMargins(4, 8, 4, 8);
    m_charts->setCardHeight(chartHeight);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(10);
    column->addWidget(m_note);
    column->addLayout(m_grid);
    column->addWidget(m_charts, 1);
    m_grid->setSpacing(10);
    setWidget(page);
    // After setWidget, which would switch it on again: the window shows between the cards.
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_charts, &ChartGrid::valueActivated, this, &OverviewPage::cellChosen);
    connect(m_charts, &ChartGrid::chartOpened, this, &OverviewPage::chartChosen);
}

void OverviewPage::setTables(const TablePtr& income, const TablePtr& balance,
                             const TablePtr& breakdown) {
    for (HeadlineCard* card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater();
    }
    const auto headlines = items::makeHeadlines(*income, *balance);
    m_note->setVisible(headlines.empty());
    for (const auto& headline : headlines) {
        auto* card = new HeadlineCard(headline, widget());
        m_cards.push_back(card);
        card->show();
        connect(card, &QAbstractButton::clicked, this,
                [this, kind = headline.kind, row = headline.row, column = headline.column] {
                    Q_EMIT cellChosen(kind, row, column);
                });
    }
    m_columns = 0;
    arrangeCards();
    m_charts->setTables(income, breakdown);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrangeCards();
}

void OverviewPage::arrangeCards() {
    const int count = int(m_cards.size());
    if (count == 0) return;
    // Full rows of one length look calmer than a long one and a short one.
    int columns = std::clamp(viewport()->width() / cardWidth, 1, count);
    const int rows = (count + columns - 1) / columns;
    columns = (count + rows - 1) / rows;
    if (columns == m_columns) return;
    m_columns = columns;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards[std::size_t(i)], i / columns, i % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace ql::views
