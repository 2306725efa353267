// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hover_item.h"

#include "charts/chart_items.h"
#include "charts/chart_text_fit.h"

#include <QPainter>

#include <algorithm>

namespace ql::views {

namespace {} // namespace

HoverItem::HoverItem(const analysis::ChartSpec& spec, const ChartLayout& layout,
                     const ChartStyle& style, const ChartHit& hit)
  : m_style(style)
  , m_hit(hit)
  , m_bounds(QPointF(0, 0), layout.size)
  , m_slot(layout.geometry->slot(hit.category)) {
    collect(spec, layout);
    placeCard(layout);
    setZValue(1);
}

void HoverItem::collect(const analysis::ChartSpec& spec, const ChartLayout& layout) {
    const auto& category = spec.categories[static_cast<std::size_t>(m_hit.category)];
    m_title = fromUtf8(category.label);
    m_period = fromUtf8(category.longLabel);
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        const auto* point = pointAt(spec, {s, m_hit.category});
        const auto at = static_cast<std::size_t>(s);
        const bool off = at < layout.hidden.size() && layout.hidden[at];
        // What the chart has no room to draw, the card still says.
        if (point == nullptr || !point->value || off) continue;
        const auto& series = spec.series[static_cast<std::size_t>(s)];
        m_rows.push_back({s, series.style == analysis::SeriesStyle::Line, lookOf(spec, m_style, s),
                          fromUtf8(series.name), fromUtf8(point->text)});
    }
    // A stack is read from its top.
    if (!spec.series.empty() && spec.series.front().style == analysis::SeriesStyle::StackedBars)
        std::ranges::reverse(m_rows);
    if (const auto* point = pointAt(spec, m_hit)) {
        if (point->derived) m_notes.append(ChartWords::tr("Derived from other figures"));
        if (point->restated) m_notes.append(ChartWords::tr("Restated by a later release"));
    }
    m_bar = layout.geometry->bar(m_hit.series, m_hit.category);
    if (m_bar.isNull()) m_ring = placeOf(layout, m_hit);
}

double HoverItem::rowHeight() const {
    return 1.35 * textHeight(m_style.small());
}

double HoverItem::sampleColumn() const {
    const bool lines = std::ranges::any_of(m_rows, &Row::isLine);
    return lines ? 2.2 : 1.3;
}

void HoverItem::placeCard(const ChartLayout& layout) {
    const double em = m_style.em();
    double names = 0;
    double values = 0;
    for (Row& row : m_rows) {
        row.name = wrapped(row.name, m_style.value(), 20 * em, 1).value(0);
        names = std::max(names, textWidth(m_style.value(), row.name));
        values = std::max(values, textWidth(m_style.value(), row.value));
    }
    double width = sampleColumn() * em + names + 1.4 * em + values;
    width = std::max(width, textWidth(m_style.bold(), m_title) + 0.7 * em +
                                textWidth(m_style.small(), m_period));
    for (const QString& note : m_notes)
        width = std::max(width, textWidth(m_style.small(), note));
    const auto lines = static_cast<double>(1 + m_rows.size()) + static_cast<double>(m_notes.size());
    m_card.setSize({width + 1.6 * em, lines * rowHeight() + 1.2 * em});

    // Beside the category, on the side with room, at the height of the value.
    const QPointF value = m_bar.isNull() ? m_ring : QPointF(m_bar.center().x(), m_bar.top());
    double left = m_slot.right() + 0.4 * em;
    if (left + m_card.width() > layout.size.width())
        left = m_slot.left() - 0.4 * em - m_card.width();
    const double top = value.y() - m_card.height() / 2;
    m_card.moveLeft(std::clamp(left, 0.0, std::max(0.0, layout.size.width() - m_card.width())));
    m_card.moveTop(std::clamp(top, 0.0, std::max(0.0, layout.size.height() - m_card.height())));
}

void HoverItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    QColor light = m_style.colors.text;
    light.setAlphaF(m_style.colors.dark ? 0.06F : 0.045F);
    painter->fillRect(m_slot, light);
    QColor rim = m_style.colors.text;
    rim.setAlphaF(0.7F);
    painter->setPen(QPen(rim, 1.2));
    if (!m_bar.isNull()) {
        painter->setBrush(QColor(255, 255, 255, 45));
        painter->drawRect(m_bar);
    } else {
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_ring, 0.55 * m_style.em(), 0.55 * m_style.em());
    }
    paintCard(*painter);
}

void HoverItem::paintCard(QPainter& painter) const {
    const double em = m_style.em();
    const auto& colors = m_style.colors;
    painter.setPen(Qt::NoPen);
    for (int i = 4; i > 0; --i) {
        // A soft shadow: cheap, and clipped nowhere.
        painter.setBrush(QColor(0, 0, 0, 10));
        painter.drawRoundedRect(m_card.adjusted(-i, -i + 2, i, i + 2), 0.5 * em + i, 0.5 * em + i);
    }
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(colors.dark ? colors.raised : colors.page);
    painter.drawRoundedRect(m_card, 0.5 * em, 0.5 * em);

    const QRectF inner = m_card.adjusted(0.8 * em, 0.6 * em, -0.8 * em, -0.6 * em);
    QRectF line(inner.left(), inner.top(), inner.width(), rowHeight());
    const auto write = [&](const QFont& font, const QColor& color, Qt::Alignment side,
                           const QRectF& rect, const QString& text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, side | Qt::AlignVCenter | Qt::TextDontClip, text);
    };
    write(m_style.bold(), colors.text, Qt::AlignLeft, line, m_title);
    write(m_style.small(), colors.quiet, Qt::AlignRight, line, m_period);
    for (const Row& row : m_rows) {
        line.moveTop(line.top() + rowHeight());
        const bool chosen = row.series == m_hit.series;
        const QFont font = chosen ? m_style.value() : m_style.small();
        const QColor color = chosen || m_rows.size() == 1 ? colors.text : colors.quiet;
        const double sample = row.isLine ? 1.6 * em : 0.75 * em;
        const double indent = sampleColumn() * em;
        paintSample(painter, QRectF(line.left(), line.center().y() - 0.375 * em, sample, 0.75 * em),
                    row.look, row.isLine, em);
        write(font, color, Qt::AlignLeft, line.adjusted(indent, 0, 0, 0), row.name);
        write(font, color, Qt::AlignRight, line, row.value);
    }
    for (const QString& note : m_notes) {
        line.moveTop(line.top() + rowHeight());
        write(m_style.small(), colors.derived, Qt::AlignLeft, line, note);
    }
}

} // namespace ql::views
