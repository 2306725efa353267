// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ql::views {

namespace {

constexpr double widestSlot = 13;  ///< em
constexpr double widestBar = 6.5;  ///< em
constexpr double barShare = 0.64;  ///< of its slot
constexpr double groupShare = 0.8; ///< of bars side by side

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

ChartGeometry::ChartGeometry(const analysis::ChartSpec& spec, const QRectF& plot,
                             const QRectF& main, const QRectF& band, std::vector<bool> hidden,
                             double em)
  : m_spec(spec)
  , m_plot(plot)
  , m_main(main)
  , m_band(band)
  , m_hidden(std::move(hidden)) {
    int unit = 0;
    for (const auto& category : spec.categories) {
        m_starts.push_back(unit);
        unit += category.gap ? 1 : 2;
    }
    m_units = std::max(1, unit);
    m_unitWidth = std::min(plot.width() / m_units, widestSlot * em / 2);
    m_margin = std::max(0.0, (plot.width() / m_unitWidth - m_units) / 2);
    for (int i = 0; i < static_cast<int>(spec.series.size()); ++i)
        if (spec.series[at(i)].style == analysis::SeriesStyle::Bars && !isHidden(i))
            m_group.push_back(i);
    const bool grouped = m_group.size() > 1;
    const double share = grouped ? groupShare : barShare;
    m_barWidth = std::max(1.0, std::min(share * slotWidth(), (grouped ? 2 : 1) * widestBar * em));
}

bool ChartGeometry::isHidden(int series) const {
    return at(series) < m_hidden.size() && m_hidden[at(series)];
}

int ChartGeometry::unitOf(int category) const {
    return m_starts[at(category)] + 1;
}

double ChartGeometry::x(int category) const {
    const double middle = m_starts[at(category)] + (m_spec.categories[at(category)].gap ? 0.5 : 1);
    return m_plot.left() + (middle + m_margin) * m_unitWidth;
}

QRectF ChartGeometry::slot(int category) const {
    const double width = (m_spec.categories[at(category)].gap ? 1 : 2) * m_unitWidth;
    return {x(category) - width / 2, m_plot.top(), width, m_plot.height()};
}

int ChartGeometry::categoryAt(double place) const {
    int best = -1;
    double nearest = std::numeric_limits<double>::infinity();
    for (int i = 0; i < static_cast<int>(m_spec.categories.size()); ++i) {
        if (m_spec.categories[at(i)].gap) continue;
        const double distance = std::abs(x(i) - place);
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

const analysis::ChartAxis& ChartGeometry::axis(bool second) const {
    return second && m_spec.secondAxis ? *m_spec.secondAxis : m_spec.axis;
}

double ChartGeometry::y(double value, bool second) const {
    const QRectF& area = second && !m_band.isNull() ? m_band : m_main;
    const auto& scale = axis(second);
    return area.bottom() -
           (value - scale.minimum) / (scale.maximum - scale.minimum) * area.height();
}

double ChartGeometry::valueAt(double place, bool second) const {
    const QRectF& area = second && !m_band.isNull() ? m_band : m_main;
    const auto& scale = axis(second);
    return scale.minimum +
           (area.bottom() - place) / area.height() * (scale.maximum - scale.minimum);
}

std::optional<double> ChartGeometry::valueOf(int series, int category) const {
    if (isHidden(series)) return std::nullopt;
    const auto& points = m_spec.series[at(series)].points;
    return at(category) < points.size() ? points[at(category)].value : std::nullopt;
}

double ChartGeometry::barWidth(int series) const {
    const bool grouped = m_spec.series[at(series)].style == analysis::SeriesStyle::Bars;
    return grouped && m_group.size() > 1 ? m_barWidth / static_cast<double>(m_group.size())
                                         : m_barWidth;
}

QRectF ChartGeometry::bar(int series, int category) const {
    const auto value = valueOf(series, category);
    if (!value || m_spec.series[at(series)].style == analysis::SeriesStyle::Line) return {};
    double from = m_spec.series[at(series)].points[at(category)].base;
    if (m_spec.series[at(series)].style == analysis::SeriesStyle::StackedBars) {
        for (int below = 0; below < series; ++below) {
            if (m_spec.series[at(below)].style != analysis::SeriesStyle::StackedBars) continue;
            const auto other = valueOf(below, category);
            if (other && (*other < 0) == (*value < 0)) from += *other;
        }
    }
    double left = x(category) - m_barWidth / 2;
    double width = m_barWidth;
    if (m_spec.series[at(series)].style == analysis::SeriesStyle::Bars && m_group.size() > 1) {
        const auto place = std::ranges::find(m_group, series) - m_group.begin();
        const double share = barWidth(series);
        left += share * static_cast<double>(place);
        // A little air between neighbours, as far as there is any.
        width = share > 6 ? share - 1 : share;
    }
    const double start = y(from, false);
    const double end = y(from + *value, false);
    return {left, std::min(start, end), width, std::abs(end - start)};
}

std::optional<QPointF> ChartGeometry::point(int series, int category) const {
    const auto value = valueOf(series, category);
    if (!value || m_spec.series[at(series)].style != analysis::SeriesStyle::Line)
        return std::nullopt;
    return QPointF(x(category), y(*value, m_spec.series[at(series)].onSecondAxis));
}

} // namespace ql::views
