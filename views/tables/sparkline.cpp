// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sparkline.h"

#include "tables/table_style.h"

#include <QPainter>
#include <QRectF>

#include <algorithm>

namespace ql::views {

void paintSparkline(QPainter& painter, const QRect& rect, const items::RowFace& row,
                    const Colors& colors) {
    double low = 0;
    double high = 0;
    int numbers = 0;
    int slots = 0;
    for (std::size_t i = 0; i < row.trend.size(); ++i) {
        slots += row.trendGap[i] && i > 0 ? 2 : 1;
        if (!row.trend[i]) continue;
        ++numbers;
        low = std::min(low, *row.trend[i]);
        high = std::max(high, *row.trend[i]);
    }
    if (numbers < 2 || high - low <= 0) return;
    // As high in a tall row as in another: bars of one column can be read against each other.
    const int spare = std::max(0, rect.height() - metrics::rowHeight) / 2;
    const QRectF room = QRectF(rect).adjusted(16, 5 + spare, -16, -5 - spare);
    const double slot = std::min(room.width() / slots, 8.0);
    const double bar = std::max(slot > 4 ? slot - 2 : slot * 0.75, 0.75);
    const double unit = room.height() / (high - low);
    const double zero = room.bottom() + low * unit;
    painter.save();
    painter.setPen(Qt::NoPen);
    double x = room.left();
    for (std::size_t i = 0; i < row.trend.size(); ++i) {
        if (row.trendGap[i] && i > 0) x += slot;
        if (row.trend[i]) {
            const double height = *row.trend[i] * unit;
            const QRectF shape =
                QRectF(x, zero, bar, height < 0 ? std::max(-height, 1.0) : -std::max(height, 1.0))
                    .normalized();
            painter.fillRect(shape, *row.trend[i] < 0 ? colors.negative : colors.accent);
        }
        x += slot;
    }
    painter.restore();
}

} // namespace ql::views
