// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_layout_parts.h"
#include "charts/chart_text_fit.h"

#include <algorithm>

namespace ql::views {

namespace {

constexpr int mostLines = 3;
constexpr double leastSlot = 2.8; ///< em; in less a name would be an ellipsis

} // namespace

std::vector<QStringList> stepNames(const LayoutJob& job, double plotWidth, double mostHeight) {
    const auto count = static_cast<double>(job.spec.categories.size());
    // As wide as ChartGeometry makes a slot at most.
    const double slot = std::min(plotWidth / std::max(1.0, count), 13 * job.style.em());
    const QFont font = job.style.small();
    const int lines = std::min(mostLines, static_cast<int>(mostHeight / textHeight(font)));
    if (slot < leastSlot * job.style.em() || lines < 1) return {};
    std::vector<QStringList> names;
    for (const auto& category : job.spec.categories)
        names.push_back(
            wrapped(fromUtf8(category.label), font, slot - 0.5 * job.style.em(), lines));
    return names;
}

double stepNamesHeight(const LayoutJob& job, const std::vector<QStringList>& names) {
    qsizetype lines = 0;
    for (const QStringList& name : names)
        lines = std::max(lines, name.size());
    return static_cast<double>(lines) * textHeight(job.style.small()) + 0.5 * job.style.em();
}

void placeStepNames(LayoutJob& job, const std::vector<QStringList>& names, double top) {
    const auto& geometry = *job.layout.geometry;
    const QFont font = job.style.small();
    for (std::size_t i = 0; i < names.size(); ++i) {
        double y = top;
        for (const QString& line : names[i]) {
            job.layout.texts.push_back(
                placed(TextRole::Category, line, font, job.style.colors.quiet,
                       {geometry.x(static_cast<int>(i)), y}, Qt::AlignHCenter | Qt::AlignTop));
            y += textHeight(font);
        }
    }
}

void placeStepLevels(LayoutJob& job) {
    const auto& geometry = *job.layout.geometry;
    const int count = static_cast<int>(job.spec.categories.size());
    for (int c = 0; c + 1 < count; ++c) {
        for (const auto& series : job.spec.series) {
            const auto& point = series.points[static_cast<std::size_t>(c)];
            if (!point.value) continue;
            const double y = geometry.y(point.base + *point.value, false);
            const double half = geometry.barWidth() / 2;
            job.layout.lines.push_back(
                {QLineF(geometry.x(c) + half, y, geometry.x(c + 1) - half, y),
                 job.style.colors.quiet});
        }
    }
}

} // namespace ql::views
