// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/headline_card.h"

#include "theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ql::views {

using items::Mood;

HeadlineCard::HeadlineCard(items::Headline headline, QWidget* parent)
  : QAbstractButton(parent)
  , m_headline(std::move(headline)) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setMinimumWidth(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(m_headline.value);
    setAccessibleName(u"%1: %2"_s.arg(m_headline.title, m_headline.value));
    setAccessibleDescription(m_headline.detail);
    setToolTip(m_headline.title + u'\n' + m_headline.detail);
}

void HeadlineCard::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() || underMouse() ? colors.accent : colors.page, 1));
    painter.setBrush(colors.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect room = rect().adjusted(16, 12, -12, -12);
    const auto line = [&](const QFont& font, const QColor& color, const QString& text, int top) {
        painter.setFont(font);
        painter.setPen(color);
        const QFontMetrics metrics(font);
        painter.drawText(QRect(room.left(), top, room.width(), metrics.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
        return top + metrics.height();
    };
    int top = line(sized(font(), 12), colors.quiet, m_headline.title, room.top());
    top = line(sized(font(), 22, QFont::DemiBold), colors.text, m_headline.value, top + 1);
    const QColor mood = m_headline.mood == Mood::Good  ? colors.positive
                        : m_headline.mood == Mood::Bad ? colors.negative
                                                       : colors.quiet;
    line(sized(font(), 12), mood, m_headline.detail, top + 2);
}

} // namespace ql::views
