// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"
#include "analysis/chart_spec.h"
#include "analysis/chart_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ql::analysis {

namespace {

/// A step as mantissa times a power of ten, so that the digits its ticks need are known exactly.
struct Step {
    double mantissa = 1;
    int power = 0;

    [[nodiscard]] double size() const { return mantissa * std::pow(10.0, power); }
    [[nodiscard]] int decimals() const {
        const int needed = mantissa == 2.5 ? 1 - power : -power;
        return std::max(0, needed);
    }
};

struct Range {
    double low = 0;
    double high = 0;
};

/// Whole steps below (or at) a bound; a bound that is a tick but for rounding counts as one.
double stepsTo(double bound, double step) {
    const double exact = bound / step;
    const double nearest = std::round(exact);
    return std::abs(exact - nearest) < 1e-9 * std::max(1.0, std::abs(nearest)) ? nearest : exact;
}

int stepsIn(const Range& range, double step) {
    return static_cast<int>(std::ceil(stepsTo(range.high, step)) -
                            std::floor(stepsTo(range.low, step)));
}

/// The step whose number of intervals comes nearest to the one wanted, with little of the axis
/// left empty: 0 to 60 by 20 rather than 0 to 75 by 25 for a bar of 54.
Step bestStep(const Range& range, int wanted) {
    const double width = range.high - range.low;
    const int power = static_cast<int>(std::floor(std::log10(width / wanted)));
    Step best;
    double lowest = std::numeric_limits<double>::infinity();
    for (int p = power - 1; p <= power + 1; ++p) {
        for (const double mantissa : {1.0, 2.0, 2.5, 5.0}) {
            const Step step{mantissa, p};
            const int count = stepsIn(range, step.size());
            const double empty = count * step.size() / width - 1;
            const double cost = std::abs(count - wanted) + 2 * empty;
            if (cost < lowest) {
                lowest = cost;
                best = step;
            }
        }
    }
    return best;
}

} // namespace

int ChartAxis::steps() const {
    return static_cast<int>(std::lround((maximum - minimum) / step));
}

double ChartAxis::tick(int index) const {
    // Counted from zero, so that the tick at zero is zero and not 1e-17.
    return (std::round(minimum / step) + index) * step;
}

std::string ChartAxis::tickLabel(int index) const {
    const double scale = std::pow(10.0, decimals);
    const Decimal value(std::llround(tick(index) * scale), -decimals);
    return percent ? percentText(value) : groupedText(value);
}

ChartAxis niceAxis(double low, double high, int wanted) {
    ChartAxis axis;
    if (!std::isfinite(low) || !std::isfinite(high)) return axis;
    const Range range{std::min({low, high, 0.0}), std::max({low, high, 0.0})};
    const double width = range.high - range.low;
    // Amounts of money in their display unit lie far inside these bounds; what lies outside would
    // only fill the axis with digits.
    if (width < 1e-9 || width > 1e16) return axis;
    const Step step = bestStep(range, std::clamp(wanted, 1, 20));
    axis.step = step.size();
    axis.decimals = step.decimals();
    axis.minimum = std::floor(stepsTo(range.low, axis.step)) * axis.step;
    axis.maximum = std::ceil(stepsTo(range.high, axis.step)) * axis.step;
    return axis;
}

StackReach stackReach(const ChartSpec& spec) {
    StackReach reach;
    for (std::size_t i = 0; i < spec.categories.size(); ++i) {
        double up = 0;
        double down = 0;
        for (const auto& series : spec.series) {
            const double value = series.points[i].value.value_or(0);
            (value < 0 ? down : up) += value;
        }
        reach.low = std::min(reach.low, down);
        reach.high = std::max(reach.high, up);
    }
    return reach;
}

} // namespace ql::analysis
