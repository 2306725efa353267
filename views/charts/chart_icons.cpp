// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace ql::views {

QIcon exportIcon(const QColor& color) {
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        constexpr int side = 16;
        QPixmap pixmap(side * scale, side * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath path;
        path.moveTo(8, 2.5);
        path.lineTo(8, 9.5);
        path.moveTo(5, 7);
        path.lineTo(8, 10);
        path.lineTo(11, 7);
        path.moveTo(3, 11);
        path.lineTo(3, 13.5);
        path.lineTo(13, 13.5);
        path.lineTo(13, 11);
        painter.drawPath(path);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace ql::views
