// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_text_fit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ql::views {

QString fromUtf8(const std::string& text) {
    return QString::fromStdString(text);
}

double textWidth(const QFont& font, const QString& text) {
    // A pixel to spare: painting may round where measuring did not.
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

double textHeight(const QFont& font) {
    return std::ceil(QFontMetricsF(font).height());
}

QStringList wrapped(const QString& text, const QFont& font, double width, int lines) {
    const QFontMetricsF metrics(font);
    const auto elided = [&](const QString& line) {
        return metrics.elidedText(line, Qt::ElideRight, width);
    };
    // What is kept together by a no-break space is one word here; simplified() would split it.
    constexpr QChar together(0xe000);
    QStringList words = QString(text).replace(QChar::Nbsp, together).simplified().split(u' ');
    for (QString& word : words)
        word.replace(together, QChar::Nbsp);
    QStringList result;
    while (!words.isEmpty() && result.size() < lines) {
        if (result.size() == lines - 1) {
            result.append(elided(words.join(u' ')));
            break;
        }
        QString line = words.takeFirst();
        while (!words.isEmpty() && metrics.horizontalAdvance(line + u' ' + words.first()) <= width)
            line += u' ' + words.takeFirst();
        result.append(elided(line));
    }
    return result;
}

PlacedText placed(TextRole role, const QString& text, const QFont& font, const QColor& color,
                  QPointF anchor, Qt::Alignment alignment) {
    const QSizeF size(textWidth(font, text), textHeight(font));
    QPointF corner = anchor;
    if (alignment & Qt::AlignRight) {
        corner.rx() -= size.width();
    } else if (alignment & Qt::AlignHCenter) {
        corner.rx() -= size.width() / 2;
    }
    if (alignment & Qt::AlignBottom) {
        corner.ry() -= size.height();
    } else if (alignment & Qt::AlignVCenter) {
        corner.ry() -= size.height() / 2;
    }
    return {role, QRectF(corner, size), text, font, color, alignment, role == TextRole::Value};
}

bool meetsText(const QRectF& rect, const std::vector<PlacedText>& texts) {
    return std::ranges::any_of(
        texts, [&](const PlacedText& other) { return other.rect.intersects(rect); });
}

} // namespace ql::views
