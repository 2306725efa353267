// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_page.h"

#include "charts/chart_grid.h"
#include "items/headline.h"
#include "panels/headline_card.h"
#include "panels/news_card.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

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
  , m_news(new NewsCard)
  , m_latest(new QLabel)
  , m_checks(new QToolButton)
  , m_note(new QLabel) {
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* page = new QWidget;
    m_note->setWordWrap(true);
    m_note->setText(tr("No income statement over this span: choose another span above."));
    m_note->setContentsMargins(4, 8, 4, 8);
    m_charts->setCardHeight(chartHeight);
    m_latest->setTextFormat(Qt::PlainText);
    m_checks->setAutoRaise(true);
    m_checks->setToolTip(tr("Show the checks"));
    m_checks->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 0, 0);
    head->addWidget(m_latest);
    head->addStretch(1);
    head->addWidget(m_checks);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addLayout(m_grid);
    column->addWidget(m_charts, 1);
    column->addWidget(m_news);
    m_grid->setSpacing(10);
    setWidget(page);
    // After setWidget, which would switch it on again: the window shows between the cards.
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_charts, &ChartGrid::valueActivated, this, &OverviewPage::cellChosen);
    connect(m_news, &NewsCard::itemChosen, this, &OverviewPage::cellChosen);
    connect(m_checks, &QToolButton::clicked, this, &OverviewPage::checksChosen);
    restyle();
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
    const std::vector<TablePtr> tables{income, balance, breakdown};
    const auto news = items::makeReleaseNews(tables);
    m_latest->setText(news.latest);
    m_news->setNews(news);
}

void OverviewPage::setChecks(const QString& sentence, bool problem) {
    m_problem = problem;
    m_checks->setText(sentence);
    m_checks->setVisible(!sentence.isEmpty());
    restyle();
}

void OverviewPage::restyle() {
    const Colors colors = Colors::forPalette(palette());
    const auto ink = [](QWidget* widget, QPalette::ColorRole role, const QColor& color) {
        QPalette changed = widget->palette();
        changed.setColor(role, color);
        if (changed != widget->palette()) widget->setPalette(changed);
    };
    ink(m_latest, QPalette::WindowText, colors.quiet);
    ink(m_checks, QPalette::ButtonText, m_problem ? colors.negative : colors.quiet);
}

void OverviewPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
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
