// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_layout_parts.h"
#include "charts/chart_text_fit.h"

#include <algorithm>

namespace ql::views {

namespace {

constexpr double mostOfPlot = 0.18;

/// Visible lines on the first axis that reach the latest category.
std::vector<int> endingLines(const LayoutJob& job) {
    std::vector<int> series;
    for (int i = 0; i < static_cast<int>(job.spec.series.size()); ++i)
        if (!job.isHidden(i) && !endFigure(job, i).isEmpty()) series.push_back(i);
    return series;
}

} // namespace

int lastValue(const LayoutJob& job, int series) {
    const auto& points = job.spec.series[static_cast<std::size_t>(series)].points;
    for (int i = static_cast<int>(points.size()) - 1; i >= 0; --i)
        if (points[static_cast<std::size_t>(i)].value) return i;
    return -1;
}

QString endFigure(const LayoutJob& job, int series) {
    const auto& one = job.spec.series[static_cast<std::size_t>(series)];
    const int last = lastValue(job, series);
    const bool atEnd = last >= 0 && last + 1 == static_cast<int>(job.spec.categories.size());
    if (one.style != analysis::SeriesStyle::Line || one.onSecondAxis || !atEnd) return {};
    return fromUtf8(one.points[static_cast<std::size_t>(last)].label);
}

void spread(std::vector<ColumnEntry>& entries, double top, double bottom) {
    double y = top;
    for (auto& entry : entries) {
        entry.top = std::max(y, entry.wanted - entry.height / 2);
        y = entry.top + entry.height;
    }
    double limit = bottom;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        entry->top = std::min(entry->top, limit - entry->height);
        limit = entry->top;
    }
}

double endLabelWidth(const LayoutJob& job, double available) {
    double width = 0;
    for (const int series : endingLines(job))
        width = std::max(width, textWidth(job.style.value(), endFigure(job, series)));
    const double needed = width + 0.4 * job.style.em();
    return width > 0 && needed <= mostOfPlot * available ? needed : 0;
}

void placeEndLabels(LayoutJob& job, double left) {
    const auto& geometry = *job.layout.geometry;
    const QFont font = job.style.value();
    std::vector<ColumnEntry> entries;
    for (const int series : endingLines(job)) {
        const auto point = geometry.point(series, lastValue(job, series));
        if (!point) continue;
        entries.push_back({series, {endFigure(job, series)}, point->y(), textHeight(font), 0});
    }
    if (static_cast<double>(entries.size()) * textHeight(font) > geometry.plot().height()) return;
    std::ranges::stable_sort(entries, {}, &ColumnEntry::wanted);
    spread(entries, geometry.plot().top() - 0.5 * job.style.em(),
           geometry.plot().bottom() + 0.3 * job.style.em());
    for (const auto& entry : entries) {
        const QColor color =
            readableInk(lookOf(job.spec, job.style, entry.series).color, job.style.ground());
        job.layout.texts.push_back(placed(TextRole::Value, entry.lines.first(), font, color,
                                          {left, entry.top + entry.height / 2},
                                          Qt::AlignLeft | Qt::AlignVCenter));
    }
}

} // namespace ql::views
