// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_thumbnail.h"

#include "charts/chart_bars.h"
#include "charts/chart_layout.h"

#include <QPainter>
#include <QPolygonF>

namespace ql::views {

namespace {

using analysis::SeriesStyle;

void paintLines(QPainter& painter, const analysis::ChartSpec& spec, const ChartStyle& style,
                const ChartGeometry& geometry) {
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        if (spec.series[static_cast<std::size_t>(s)].style != SeriesStyle::Line) continue;
        const QColor color = lookOf(spec, style, s).color;
        QPolygonF run;
        const auto endRun = [&] {
            painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            if (run.size() > 1) {
                painter.drawPolyline(run);
            } else if (run.size() == 1) {
                painter.drawPoint(run.first());
            }
            run.clear();
        };
        for (int c = 0; c < static_cast<int>(spec.categories.size()); ++c) {
            const auto point = geometry.point(s, c);
            if (point) {
                run << *point;
            } else {
                endRun();
            }
        }
        endRun();
    }
}

} // namespace

QPixmap chartThumbnail(const analysis::ChartSpec& spec, const ChartStyle& style, const QSize& size,
                       double ratio) {
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(QPointF(0, 0), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(style.colors.hairline, 1));
    painter.setBrush(style.colors.page);
    painter.drawRoundedRect(frame, 4, 4);
    if (spec.isEmpty()) return pixmap;

    ChartStyle small = style;
    small.text.setPixelSize(4);
    ChartLayout layout;
    layout.size = size;
    const QRectF plot = frame.adjusted(4, 4, -4, -4);
    // What has an axis of its own has no room in so small a picture.
    std::vector<bool> hidden;
    for (const auto& series : spec.series)
        hidden.push_back(series.onSecondAxis);
    layout.geometry.emplace(spec, plot, plot, QRectF(), hidden, small.em());
    BarsItem(spec, layout, small).paint(&painter, nullptr, nullptr);
    const double zero = layout.geometry->y(0, false);
    painter.setPen(QPen(style.colors.quiet, 0.8));
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    paintLines(painter, spec, small, *layout.geometry);
    return pixmap;
}

} // namespace ql::views
