// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/unit_corner.h"

#include <QPainter>

namespace ql::views {

UnitCorner::UnitCorner(QWidget* parent)
  : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void UnitCorner::setStyle(std::shared_ptr<const TableStyle> style) {
    m_style = std::move(style);
    update();
}

void UnitCorner::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    update();
}

void UnitCorner::paintEvent(QPaintEvent* /*event*/) {
    if (!m_style) return;
    const Colors& colors = m_style->colors;
    QPainter painter(this);
    painter.fillRect(rect(), colors.page);
    painter.setPen(colors.hairline);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setFont(m_style->small);
    painter.setPen(colors.quiet);
    painter.drawText(rect().adjusted(metrics::labelLeft, 4, -8, -10),
                     int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap), m_text);
}

} // namespace ql::views
