// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/label_text.h"

namespace ql::views {

QStringList foldLabel(const QString& label, const QFontMetrics& metrics, int width, int most) {
    // Asked to cut what just fits, elidedText() may cut it: it counts fractions.
    if (metrics.horizontalAdvance(label) <= width) return {label};
    if (most < 2) return {metrics.elidedText(label, Qt::ElideRight, width)};
    // The last gap between words before which the line is full.
    qsizetype cut = -1;
    for (qsizetype space = label.indexOf(u' '); space > 0; space = label.indexOf(u' ', space + 1)) {
        if (metrics.horizontalAdvance(label.left(space)) > width) break;
        cut = space;
    }
    if (cut < 0) return {metrics.elidedText(label, Qt::ElideRight, width)};
    return {label.left(cut), metrics.elidedText(label.mid(cut + 1), Qt::ElideRight, width)};
}

QList<QRect> placesOf(const QString& wanted, const QString& line, const QFontMetrics& metrics,
                      const QRect& room, Qt::LayoutDirection direction) {
    QList<QRect> places;
    if (wanted.isEmpty()) return places;
    const int start = direction == Qt::LeftToRight
                          ? room.left()
                          : room.right() + 1 - metrics.horizontalAdvance(line);
    for (qsizetype at = line.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = line.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        const int left = start + metrics.horizontalAdvance(line.left(at));
        const int right = start + metrics.horizontalAdvance(line.left(at + wanted.size()));
        places += QRect(left - 1, room.top(), right - left + 2, room.height());
    }
    return places;
}

} // namespace ql::views
