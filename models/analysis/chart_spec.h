// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "core/decisions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::analysis {

enum class ChartKind {
    Revenue,
    Margins,
    Mix,
    MixShare,
    Costs,         ///< cost lines in percent of revenue
    Bridge,        ///< from revenue down to net income, of one period
    ProfitBridge,  ///< what moved net income from one period to another
    RevenueBridge, ///< what moved revenue from one period to another
    CashDebt,
    PerShare,
    Rows,     ///< rows a person chose in a table: see rowsChart()
    Companies ///< several companies on a measure: see companiesChart()
};

/// "revenue", "margins", "mix", "mix-share", "costs", "bridge", "profit-bridge",
/// "revenue-bridge", "cash-debt", "per-share", "rows", "companies".
[[nodiscard]] std::string_view toString(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> parseChartKind(std::string_view text);
/// The kinds makeChart() builds from the tables of one company, as menus list them.
[[nodiscard]] std::span<const ChartKind> companyChartKinds();

enum class SeriesStyle {
    Bars, ///< from zero; several such series stand side by side
    StackedBars,
    FloatingBars, ///< from ChartPoint::base: the steps of a bridge
    Line
};

/// One value of a series. `value` is for geometry, in the unit of its axis; `text` and `label` are
/// what a person reads.
struct ChartPoint {
    std::optional<double> value; ///< nothing: a gap
    double base = 0;             ///< where a floating bar begins; it ends at base + value
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
    int dash = -1;                  ///< of a line, 0 a whole one; -1 goes with the look
    std::vector<ChartPoint> points; ///< one a category
};

/// A category of the horizontal axis: a period, or the gap between two that do not follow, or a
/// step of a bridge.
struct ChartCategory {
    std::string label;     ///< "Q2 06", "Cost of revenue"; empty for a gap
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

/// What a person wrote on a category.
struct ChartNote {
    int category = -1;
    int number = 0; ///< 1, 2, ... from left to right, as its flag shows it
    std::string text;
    Annotation from; ///< as the library keeps it
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
    bool steps = false; ///< the categories are steps of a sum, named in words, and no periods
    std::vector<ChartNote> notes; ///< by category
    /// One sentence of what the chart needs; set where there is nothing to draw.
    std::string emptyReason;

    [[nodiscard]] bool isEmpty() const { return !emptyReason.empty(); }
};

/// The tables of a company that charts are drawn from, over one span; null for one that is not
/// there.
struct ChartTables {
    const Comparison* income = nullptr;
    const Comparison* breakdown = nullptr;
    const Comparison* balance = nullptr;
};

/// Which chart, and of a bridge which periods it spans.
struct ChartChoice {
    ChartKind kind = ChartKind::Revenue;
    std::optional<Period> period{}; ///< of a bridge: the latest unless told
    /// Of a bridge between two: from this one. Unless told the same period a year before, else the
    /// one before.
    std::optional<Period> base{};
};

/// Builds a chart of one company. Never fails: a chart that cannot be drawn says in `emptyReason`
/// what it needs.
[[nodiscard]] ChartSpec makeChart(const ChartTables& tables, const ChartChoice& choice);

/// The same from releases of one company.
[[nodiscard]] ChartSpec makeChart(std::span<const ReleasePtr> releases, const ChartChoice& choice,
                                  Span span);
[[nodiscard]] ChartSpec makeChart(std::span<const ReleasePtr> releases, ChartKind kind, Span span);

/// For charts that need no more than these: `income` and `breakdown` are comparisons of those
/// kinds over one span.
[[nodiscard]] ChartSpec makeChart(const Comparison& income, const Comparison& breakdown,
                                  ChartKind kind);

/// Rows of any table: bars for one amount, else lines. Rows of two units stand on two axes; of more
/// units, or none with a figure, the reason is told. Headings among the rows are left out.
[[nodiscard]] ChartSpec rowsChart(const Comparison& table, std::span<const int> rows);

/// The periods a bridge can be drawn of, oldest first; none for other charts.
[[nodiscard]] std::vector<ChartCategory> bridgePeriods(const ChartTables& tables, ChartKind kind);

/// Puts a person's notes on the categories of their periods, numbered from left to right: those on
/// all charts and those on this kind. Notes on periods the chart does not show are left out.
void annotate(ChartSpec& spec, std::span<const Annotation> annotations);

/// Round ticks (1, 2, 2.5 or 5 times a power of ten) around [low, high] and zero, about `wanted`
/// steps.
[[nodiscard]] ChartAxis niceAxis(double low, double high, int wanted = 5);

} // namespace ql::analysis
