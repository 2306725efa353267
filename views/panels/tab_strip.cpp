// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tab_strip.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ql::views {

namespace {

QFont chosenFont(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TabStrip::TabStrip(QWidget* parent)
  : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Pages"));
}

QSize TabStrip::tabSizeHint(int index) const {
    const QFontMetrics metrics(chosenFont(font()));
    return {metrics.horizontalAdvance(tabText(index)) + 30, metrics.height() + 18};
}

QSize TabStrip::minimumTabSizeHint(int index) const {
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int index = 0; index < count(); ++index) {
        const QRect tab = tabRect(index);
        const bool chosen = index == currentIndex();
        if (chosen) {
            QPainterPath shape;
            shape.addRoundedRect(QRectF(tab).adjusted(0, 2, 0, 10), 7, 7);
            painter.fillPath(shape, colors.page);
        }
        painter.setFont(chosen ? chosenFont(font()) : font());
        const bool lit = chosen || (underMouse() && tab.contains(pointer));
        painter.setPen(lit ? colors.text : colors.quiet);
        painter.drawText(
            tab.adjusted(6, 2, -6, 0), Qt::AlignCenter,
            painter.fontMetrics().elidedText(tabText(index), Qt::ElideRight, tab.width() - 12));
        if (chosen && hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawLine(tab.left() + 14, tab.bottom() - 3, tab.right() - 14, tab.bottom() - 3);
        }
    }
}

} // namespace ql::views
