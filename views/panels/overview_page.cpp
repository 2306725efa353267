// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_page.h"

#include "items/headline.h"
#include "panels/chart_tile.h"
#include "panels/headline_card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace ql::views {

namespace {

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
  , m_tiles(new QGridLayout)
  , m_note(new QLabel) {
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* page = new QWidget;
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_note->setWordWrap(true);
    m_note->setText(tr("No income statement over this span: choose another span above."));
    m_note->setContentsMargins(4, 8, 4, 8);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(10);
    column->addWidget(m_note);
    column->addLayout(m_cards);
    column->addLayout(m_tiles, 1);
    m_cards->setSpacing(10);
    m_tiles->setSpacing(10);
    setWidget(page);
}

void OverviewPage::show(const analysis::Comparison& income, const analysis::Comparison& balance,
                        std::vector<analysis::ChartSpec> charts) {
    clear(m_cards);
    clear(m_tiles);
    const auto headlines = items::makeHeadlines(income, balance);
    m_note->setVisible(headlines.empty());
    for (const auto& headline : headlines) {
        auto* card = new HeadlineCard(headline, widget());
        m_cards->addWidget(card);
        connect(card, &QAbstractButton::clicked, this,
                [this, kind = headline.kind, row = headline.row, column = headline.column] {
                    Q_EMIT cellChosen(kind, row, column);
                });
    }
    for (int i = 0; i < int(charts.size()); ++i) {
        auto* tile = new ChartTile(widget());
        const analysis::ChartKind kind = charts[std::size_t(i)].kind;
        tile->setSpec(std::move(charts[std::size_t(i)]));
        m_tiles->addWidget(tile, i / 2, i % 2);
        connect(tile, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT chartChosen(kind); });
    }
}

} // namespace ql::views
