// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::analysis {

enum class ChartKind { Revenue, Margins, Mix, MixShare };

/// "revenue", "margins", "mix", "mix-share".
[[nodiscard]] std::string_view toString(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> parseChartKind(std::string_view text);

enum class SeriesStyle { Bars, StackedBars, Line };

/// One value of a series. `value` is for geometry, in the unit of its axis; `text` and `label` are
/// what a person reads.
struct ChartPoint {
    std::optional<double> value; ///< nothing: a gap
    std::string text;            ///< at the precision of its source: "54,214 thousand", "21.6%"
    std::string label;           ///< short, in the unit of the axis: "54.2", "21.6%"
    FactAddress from;            ///< into ChartSpec::releases; invalid for what is computed
    StatementKind kind = StatementKind::Income; ///< the table the figure stands in
    int row = -1;                               ///< of that table's Comparison
    int column = -1;
    bool derived = false;
    bool restated = false;
};

struct ChartSeries {
    std::string name;
    SeriesStyle style = SeriesStyle::Bars;
    bool onSecondAxis = false;
    /// Which colour, dash and marker of the set, so that net income is drawn alike whether or not a
    /// company reports gross profit; -1 for the next one.
    int look = -1;
    std::vector<ChartPoint> points; ///< one a category
};

/// A category of the horizontal axis: a period, or the gap between two that do not follow.
struct ChartCategory {
    std::string label;     ///< "Q2 06"; empty for a gap
    std::string longLabel; ///< "Quarter ended June 30, 2006"
    Period period;
    bool gap = false;
    int year = 0;           ///< the year `label` names, for axes with room for years only
    std::string totalLabel; ///< of a stack, in the unit of the axis: "54.2"; else empty
};

/// A value axis with round ticks in the unit shown. The range begins and ends on a tick.
struct ChartAxis {
    std::string title; ///< "millions of US dollars"
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    int decimals = 0; ///< of tick labels
    bool percent = false;

    /// Number of steps between minimum and maximum.
    [[nodiscard]] int steps() const;
    /// The tick's value, 0 at minimum; ticks run from 0 to steps().
    [[nodiscard]] double tick(int index) const;
    /// "20", "1,200", "−40%".
    [[nodiscard]] std::string tickLabel(int index) const;
};

/// A chart as a plain value: everything a renderer needs and nothing of how it is drawn.
struct ChartSpec {
    ChartKind kind = ChartKind::Revenue;
    std::string title;                ///< "Revenue"
    std::string subtitle;             ///< "Northfield Optical · millions of US dollars, by quarter"
    std::string company;              ///< as the subtitle begins with it
    std::vector<ReleasePtr> releases; ///< what ChartPoint::from points into
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    ChartAxis axis;
    std::optional<ChartAxis> secondAxis;
    /// One sentence of what the chart needs; set where there is nothing to draw.
    std::string emptyReason;

    [[nodiscard]] bool isEmpty() const { return !emptyReason.empty(); }
};

/// Builds a chart from the releases of one company. Never fails: a chart that cannot be drawn says
/// in `emptyReason` what it needs.
[[nodiscard]] ChartSpec makeChart(std::span<const ReleasePtr> releases, ChartKind kind, Span span);

/// The same from tables that stand already: `income` and `breakdown` are comparisons of those
/// kinds over one span.
[[nodiscard]] ChartSpec makeChart(const Comparison& income, const Comparison& breakdown,
                                  ChartKind kind);

/// Round ticks (1, 2, 2.5 or 5 times a power of ten) around [low, high] and zero, about `wanted`
/// steps.
[[nodiscard]] ChartAxis niceAxis(double low, double high, int wanted = 5);

} // namespace ql::analysis
