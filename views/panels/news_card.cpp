// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/news_card.h"

#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::views {

namespace {

constexpr std::size_t mostLines = 10;

} // namespace

NewsCard::NewsCard(QWidget* parent)
  : QWidget(parent)
  , m_title(new QLabel(this))
  , m_lines(new QLabel(this)) {
    setAccessibleName(tr("What is new"));
    m_title->setFont(sized(font(), 14, QFont::DemiBold));
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_lines);
    connect(m_lines, &QLabel::linkActivated, this, &NewsCard::follow);
    hide();
}

void NewsCard::setNews(const items::ReleaseNews& news) {
    m_news = news;
    setVisible(!news.before.isEmpty());
    m_title->setText(tr("New since the %1").arg(news.before));
    fill();
}

void NewsCard::fill() {
    const auto& news = m_news;
    const QString accent = Colors::forPalette(palette()).accent.name();
    QString html;
    const std::size_t shown = std::min(news.items.size(), mostLines);
    for (std::size_t i = 0; i < shown; ++i) {
        const QString text = news.items[i].text.toHtmlEscaped();
        html +=
            u"<p style=\"margin:0 0 3px 0\">"_s +
            (news.items[i].row < 0
                 ? text
                 : u"<a style=\"color:%1;text-decoration:none\" href=\"%2\">%3</a>"_s.arg(accent)
                       .arg(i)
                       .arg(text)) +
            u"</p>"_s;
    }
    if (news.items.size() > shown)
        html += u"<p style=\"margin:0\">"_s +
                tr("and %n more", nullptr, int(news.items.size() - shown)) + u"</p>"_s;
    if (news.items.empty())
        html = tr("The same lines and words, and no figure reported before has changed.");
    m_lines->setText(html);
}

void NewsCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) fill();
}

void NewsCard::follow(const QString& link) {
    const auto at = std::size_t(link.toUInt());
    if (at >= m_news.items.size()) return;
    const items::NewsItem& item = m_news.items[at];
    Q_EMIT itemChosen(item.statement, item.row, item.column);
}

void NewsCard::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(colors.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ql::views
