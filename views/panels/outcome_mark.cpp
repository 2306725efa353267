// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outcome_mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace ql::views {

using analysis::Outcome;

namespace {

QPen strokeOf(const QColor& color, qreal width) {
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Two waves, one below the other.
QPainterPath waves(const QRectF& r) {
    QPainterPath path;
    for (const qreal y : {0.36, 0.66}) {
        const auto at = [&](qreal x, qreal off) {
            return QPointF(r.left() + x * r.width(), r.top() + (y + off) * r.height());
        };
        path.moveTo(at(0.12, 0.06));
        path.cubicTo(at(0.32, -0.18), at(0.42, -0.06), at(0.5, 0));
        path.cubicTo(at(0.58, 0.06), at(0.68, 0.18), at(0.88, -0.06));
    }
    return path;
}

} // namespace

QColor outcomeInk(Outcome outcome, const Colors& colors) {
    switch (outcome) {
    case Outcome::Holds:
    case Outcome::HoldsWithinRounding:
        return colors.positive;
    case Outcome::Revised:
        return colors.restated;
    case Outcome::CannotSay:
        return colors.quiet;
    case Outcome::Fails:
        return colors.negative;
    }
    return colors.text;
}

void paintOutcomeMark(QPainter& painter, const QRectF& rect, Outcome outcome,
                      const Colors& colors) {
    const QColor ink = outcomeInk(outcome, colors);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(strokeOf(ink, rect.width() * 0.14));
    switch (outcome) {
    case Outcome::Holds:
        painter.drawPolyline(QPolygonF({at(0.14, 0.54), at(0.4, 0.8), at(0.88, 0.22)}));
        break;
    case Outcome::HoldsWithinRounding:
        painter.setPen(strokeOf(ink, rect.width() * 0.12));
        painter.drawPath(waves(rect));
        break;
    case Outcome::Revised:
        painter.setBrush(ink);
        painter.setPen(strokeOf(ink, rect.width() * 0.08));
        painter.drawPolygon(QPolygonF({at(0.12, 0.86), at(0.88, 0.86), at(0.88, 0.14)}));
        break;
    case Outcome::CannotSay:
        painter.drawEllipse(rect.center(), rect.width() * 0.34, rect.width() * 0.34);
        break;
    case Outcome::Fails:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(rect);
        painter.setPen(strokeOf(colors.page, rect.width() * 0.14));
        painter.drawLine(at(0.32, 0.32), at(0.68, 0.68));
        painter.drawLine(at(0.68, 0.32), at(0.32, 0.68));
        break;
    }
    painter.restore();
}

QIcon outcomeIcon(Outcome outcome, const Colors& colors, int size, qreal pixelRatio) {
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintOutcomeMark(painter, QRectF(1, 1, size - 2, size - 2), outcome, colors);
    return QIcon(pixmap);
}

} // namespace ql::views
