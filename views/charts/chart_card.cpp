// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"

#include "theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ql::views {

ChartCard::ChartCard(QWidget* content, QWidget* parent)
  : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 14, 12);
    box->addWidget(content);
}

void ChartCard::paintEvent(QPaintEvent*) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(colors.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ql::views
