// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_page.h"

#include "charts/chart_grid.h"
#include "items/headline.h"
#include "panels/headline_card.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ql::views {

namespace {

constexpr int chartHeight = 250;

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
  : QScrollArea(parent)
  , m_cards(new QHBoxLayout)
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
    column->addLayout(m_cards);
    column->addWidget(m_charts, 1);
    m_cards->setSpacing(10);
    setWidget(page);
    // After setWidget, which would switch it on again: the window shows between the cards.
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_charts, &ChartGrid::valueActivated, this, &OverviewPage::cellChosen);
    connect(m_charts, &ChartGrid::chartOpened, this, &OverviewPage::chartChosen);
}

void OverviewPage::setTables(const TablePtr& income, const TablePtr& balance,
                             const TablePtr& breakdown) {
    clear(m_cards);
    const auto headlines = items::makeHeadlines(*income, *balance);
    m_note->setVisible(headlines.empty());
    for (const auto& headline : headlines) {
        auto* card = new HeadlineCard(headline, widget());
        m_cards->addWidget(card);
        connect(card, &QAbstractButton::clicked, this,
                [this, kind = headline.kind, row = headline.row, column = headline.column] {
                    Q_EMIT cellChosen(kind, row, column);
                });
    }
    m_charts->setTables(income, breakdown);
}

} // namespace ql::views
