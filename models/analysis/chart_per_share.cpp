// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"
#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"
#include "core/say.h"

#include <algorithm>

namespace ql::analysis {

namespace {

constexpr std::string_view basicNames[] = {"EarningsPerShareBasic"};
constexpr std::string_view dilutedNames[] = {"EarningsPerShareDiluted"};
constexpr std::string_view bothNames[] = {"EarningsPerShareBasicAndDiluted"};
constexpr std::string_view dividendNames[] = {"CommonStockDividendsPerShareDeclared"};

struct Line {
    std::string name;
    std::vector<int> rows;
    int look = 0;
};

} // namespace

ChartSpec perShareChart(const Comparison& income) {
    ChartSpec spec = emptyChart(income, ChartKind::PerShare);
    spec.title = say("Charts", "Per share");
    const auto rowsOf = [&](std::span<const std::string_view> names) {
        return rowsNamed(income, names, Measure::PerShare);
    };
    std::vector<Line> lines{{say("Charts", "Basic earnings"), rowsOf(basicNames), 0},
                            {say("Charts", "Diluted earnings"), rowsOf(dilutedNames), 1}};
    // One figure printed for both stands in for each, unless there is never more than that one.
    const std::vector<int> both = rowsOf(bothNames);
    if (lines[0].rows.empty() && lines[1].rows.empty()) {
        lines = {{say("Charts", "Basic and diluted earnings"), both, 0}};
    } else {
        for (Line& line : lines)
            line.rows.insert(line.rows.end(), both.begin(), both.end());
    }
    lines.push_back({say("Charts", "Dividends"), rowsOf(dividendNames), 2});
    const auto isUsed = [&](int column) {
        return std::ranges::any_of(
            lines, [&](const Line& line) { return bool(pick(income, line.rows, column)); });
    };
    const auto frame = frameOf(income, isUsed);
    if (frame.categories.empty()) {
        spec.emptyReason = needsFigures(income, say("Charts", "earnings or dividends a share"));
        return spec;
    }
    spec.categories = frame.categories;
    for (const Line& line : lines) {
        ChartSeries series;
        series.name = line.name;
        series.look = line.look;
        for (const int column : frame.columns) {
            const PickedCell cell = column < 0 ? PickedCell{} : pick(income, line.rows, column);
            ChartPoint point = pointOf(income, cell);
            if (cell) {
                point.value = drawable(cell.cell->value.toDouble());
                point.text = groupedText(cell.cell->value);
                point.label = point.text;
            }
            series.points.push_back(std::move(point));
        }
        if (hasValues(series)) spec.series.push_back(std::move(series));
    }
    spec.axis = axisAround(spec.series, false, 4);
    spec.axis.title = perShareName(income.currency);
    spec.subtitle = subtitleOf(income, spec.axis.title + ", " + spanPhrase(income.span));
    return spec;
}

} // namespace ql::analysis
