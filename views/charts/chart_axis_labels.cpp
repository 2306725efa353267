// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_layout_parts.h"
#include "charts/chart_text_fit.h"

#include <algorithm>
#include <cmath>

namespace ql::views {

namespace {

using analysis::ChartAxis;

const ChartAxis* axisOf(const LayoutJob& job, bool second) {
    if (!second) return &job.spec.axis;
    return job.spec.secondAxis ? &*job.spec.secondAxis : nullptr;
}

bool hasBars(const LayoutJob& job) {
    return std::ranges::any_of(job.spec.series, [](const analysis::ChartSeries& series) {
        return series.style != analysis::SeriesStyle::Line;
    });
}

/// Every how many ticks get a label, so that labels keep a line's distance.
int tickStride(const LayoutJob& job, const ChartAxis& axis, bool second) {
    const auto& geometry = *job.layout.geometry;
    const double distance =
        std::abs(geometry.y(axis.tick(0), second) - geometry.y(axis.tick(1), second));
    const double needed = 1.25 * textHeight(job.style.small());
    return std::max(1, static_cast<int>(std::ceil(needed / std::max(distance, 0.1))));
}

/// Ticks that show: every stride-th, counted so that zero is among them.
bool isTickShown(const ChartAxis& axis, int tick, int stride) {
    const int zero = static_cast<int>(std::lround(-axis.minimum / axis.step));
    return (tick - zero) % stride == 0;
}

void placeAxis(LayoutJob& job, bool second, const QRectF& area, bool labels) {
    const ChartAxis* axis = axisOf(job, second);
    if (axis == nullptr || area.isNull()) return;
    const auto& colors = job.style.colors;
    const int stride = tickStride(job, *axis, second);
    const QFont font = job.style.small();
    for (int tick = 0; tick <= axis->steps(); ++tick) {
        if (!isTickShown(*axis, tick, stride)) continue;
        const double y = job.layout.geometry->y(axis->tick(tick), second);
        if (!labels) {
            const bool zero = axis->tick(tick) == 0;
            // Bars stand on the line of zero; a line runs over it.
            const bool base = zero && !second;
            const bool stronger = base || (zero && axis->minimum < 0);
            job.layout.lines.push_back({QLineF(area.left(), y, area.right(), y),
                                        stronger ? colors.quiet : colors.hairline, false,
                                        base && hasBars(job)});
            continue;
        }
        const QString text = fromUtf8(axis->tickLabel(tick));
        const double gap = 0.5 * job.style.em();
        job.layout.texts.push_back(
            second ? placed(TextRole::Tick, text, font, colors.quiet, {area.right() + gap, y},
                            Qt::AlignLeft | Qt::AlignVCenter)
                   : placed(TextRole::Tick, text, font, colors.quiet, {area.left() - gap, y},
                            Qt::AlignRight | Qt::AlignVCenter));
    }
}

/// Consecutive categories of one year.
struct YearGroup {
    int year = 0;
    int first = 0;
    int last = 0;
};

std::vector<YearGroup> yearGroups(const analysis::ChartSpec& spec) {
    std::vector<YearGroup> groups;
    for (int i = 0; i < static_cast<int>(spec.categories.size()); ++i) {
        const auto& category = spec.categories[static_cast<std::size_t>(i)];
        if (category.gap) continue;
        if (groups.empty() || groups.back().year != category.year)
            groups.push_back({category.year, i, i});
        groups.back().last = i;
    }
    return groups;
}

/// Labels kept a little apart, all inside the chart; nothing where that cannot be.
std::optional<std::vector<PlacedText>> apart(std::vector<PlacedText> labels, double spacing,
                                             double width) {
    double end = -spacing;
    for (auto& label : labels) {
        if (label.rect.left() < 0) label.rect.moveLeft(0);
        if (label.rect.right() > width) label.rect.moveRight(width);
        if (label.rect.left() < end + spacing) return std::nullopt;
        end = label.rect.right();
    }
    return labels;
}

void placeYears(LayoutJob& job, double top) {
    const auto& geometry = *job.layout.geometry;
    const QFont font = job.style.small();
    const auto groups = yearGroups(job.spec);
    const auto add = [&](std::vector<PlacedText> labels) {
        auto& texts = job.layout.texts;
        texts.insert(texts.end(), labels.begin(), labels.end());
    };
    for (std::size_t i = 0; i < groups.size(); ++i) {
        // A short mark where each year begins shows what its label spans.
        const double x = geometry.slot(groups[i].first).left();
        const double y = geometry.plot().bottom();
        job.layout.lines.push_back(
            {QLineF(x, y, x, y + 0.4 * job.style.em()), job.style.colors.hairline});
    }
    for (const int every : {1, 2, 5, 10, 20, 50}) {
        std::vector<PlacedText> labels;
        for (const auto& group : groups) {
            if (group.year % every != 0) continue;
            const double middle = (geometry.x(group.first) + geometry.x(group.last)) / 2;
            labels.push_back(placed(TextRole::Category, QString::number(group.year), font,
                                    job.style.colors.quiet, {middle, top},
                                    Qt::AlignHCenter | Qt::AlignTop));
        }
        const auto kept = apart(labels, 0.6 * job.style.em(), job.layout.size.width());
        if (!kept) continue;
        add(*kept);
        return;
    }
}

} // namespace

double tickLabelWidth(const LayoutJob& job, bool second) {
    double width = 0;
    const ChartAxis* axis = axisOf(job, second);
    if (axis == nullptr) return width;
    for (int tick = 0; tick <= axis->steps(); ++tick)
        width = std::max(width, textWidth(job.style.small(), fromUtf8(axis->tickLabel(tick))));
    return width;
}

void placeGrid(LayoutJob& job) {
    const auto& geometry = *job.layout.geometry;
    placeAxis(job, false, geometry.main(), false);
    placeAxis(job, true, geometry.band(), false);
    for (int i = 0; i < static_cast<int>(job.spec.categories.size()); ++i) {
        if (!job.spec.categories[static_cast<std::size_t>(i)].gap) continue;
        const double x = geometry.x(i);
        job.layout.lines.push_back({QLineF(x, geometry.plot().top(), x, geometry.plot().bottom()),
                                    job.style.colors.quiet, true});
    }
}

void placeTickLabels(LayoutJob& job) {
    const auto& geometry = *job.layout.geometry;
    placeAxis(job, false, geometry.main(), true);
    placeAxis(job, true, geometry.band(), true);
}

void placeCategoryLabels(LayoutJob& job, double top) {
    const auto& geometry = *job.layout.geometry;
    std::vector<PlacedText> labels;
    for (int i = 0; i < static_cast<int>(job.spec.categories.size()); ++i) {
        const auto& category = job.spec.categories[static_cast<std::size_t>(i)];
        if (category.gap) continue;
        labels.push_back(placed(TextRole::Category, fromUtf8(category.label), job.style.small(),
                                job.style.colors.quiet, {geometry.x(i), top},
                                Qt::AlignHCenter | Qt::AlignTop));
    }
    const auto kept = apart(labels, 0.6 * job.style.em(), job.layout.size.width());
    if (!kept) {
        placeYears(job, top);
        return;
    }
    job.layout.texts.insert(job.layout.texts.end(), kept->begin(), kept->end());
}

} // namespace ql::views
