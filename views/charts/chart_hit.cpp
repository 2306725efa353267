// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_hit.h"

#include "charts/chart_text_fit.h"

#include <cmath>
#include <limits>

namespace ql::views {

namespace {

/// Whether there is a value that can be seen.
bool isShown(const analysis::ChartSpec& spec, const ChartLayout& layout, const ChartHit& hit) {
    const auto* point = pointAt(spec, hit);
    return point != nullptr && point->value && !layout.geometry->isHidden(hit.series);
}

} // namespace

const analysis::ChartPoint* pointAt(const analysis::ChartSpec& spec, const ChartHit& hit) {
    const auto series = static_cast<std::size_t>(hit.series);
    const auto category = static_cast<std::size_t>(hit.category);
    if (hit.series < 0 || hit.category < 0 || series >= spec.series.size()) return nullptr;
    const auto& points = spec.series[series].points;
    return category < points.size() ? &points[category] : nullptr;
}

QPointF placeOf(const ChartLayout& layout, const ChartHit& hit) {
    if (!layout.geometry || !hit.isValid()) return {};
    if (const auto point = layout.geometry->point(hit.series, hit.category)) return *point;
    const QRectF bar = layout.geometry->bar(hit.series, hit.category);
    return bar.isNull() ? QPointF() : QPointF(bar.center().x(), bar.top());
}

ChartHit hitAt(const analysis::ChartSpec& spec, const ChartLayout& layout, QPointF place) {
    if (!layout.geometry) return {};
    const ChartGeometry& geometry = *layout.geometry;
    const int category = geometry.categoryAt(place.x());
    if (category < 0 || !geometry.plot().contains(place)) return {};
    // Between two categories and over a gap nothing is meant.
    const QRectF slot = geometry.slot(category);
    if (place.x() < slot.left() || place.x() > slot.right()) return {};
    const bool inBand = !geometry.band().isNull() && geometry.band().bottom() > place.y();

    ChartHit best;
    double nearest = std::numeric_limits<double>::infinity();
    for (int s = 0; s < static_cast<int>(spec.series.size()); ++s) {
        const ChartHit hit{s, category};
        if (!isShown(spec, layout, hit)) continue;
        const QRectF bar = geometry.bar(s, category);
        double distance = std::abs(placeOf(layout, hit).y() - place.y());
        if (!bar.isNull() && bar.top() <= place.y() && place.y() <= bar.bottom()) distance = 0;
        if (spec.series[static_cast<std::size_t>(s)].onSecondAxis != inBand)
            distance += geometry.plot().height();
        if (distance < nearest) {
            nearest = distance;
            best = hit;
        }
    }
    return best;
}

ChartHit moved(const analysis::ChartSpec& spec, const ChartLayout& layout, const ChartHit& from,
               int categories, int series) {
    if (!layout.geometry) return {};
    const int categoryCount = static_cast<int>(spec.categories.size());
    const int seriesCount = static_cast<int>(spec.series.size());
    if (!from.isValid()) {
        for (int c = categoryCount - 1; c >= 0; --c)
            for (int s = 0; s < seriesCount; ++s)
                if (isShown(spec, layout, {s, c})) return {s, c};
        return {};
    }
    ChartHit next{from.series + series, from.category + categories};
    while (next.series >= 0 && next.series < seriesCount && next.category >= 0 &&
           next.category < categoryCount) {
        if (isShown(spec, layout, next)) return next;
        next.series += series;
        next.category += categories;
    }
    return from;
}

QString hitText(const analysis::ChartSpec& spec, const ChartHit& hit) {
    const auto* point = pointAt(spec, hit);
    if (point == nullptr || !point->value) return {};
    const auto& category = spec.categories[static_cast<std::size_t>(hit.category)];
    const auto& series = spec.series[static_cast<std::size_t>(hit.series)];
    const QString dot = QStringLiteral(" · ");
    return fromUtf8(category.label) + dot + fromUtf8(series.name) + dot + fromUtf8(point->text);
}

} // namespace ql::views
