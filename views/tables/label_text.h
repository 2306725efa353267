// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace ql::views {

/// A label on at most two lines of that width: folded between words, the second line cut with an
/// ellipsis where even two do not hold it.
[[nodiscard]] QStringList foldLabel(const QString& label, const QFontMetrics& metrics, int width,
                                    int most);

/// Where `wanted` stands in a line, as rectangles inside the line's own; without case.
[[nodiscard]] QList<QRect> placesOf(const QString& wanted, const QString& line,
                                    const QFontMetrics& metrics, const QRect& room,
                                    Qt::LayoutDirection direction);

} // namespace ql::views
