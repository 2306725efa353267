// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bridge_steps.h"
#include "analysis/chart_builders.h"
#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"
#include "core/say.h"

#include <algorithm>

namespace ql::analysis {

namespace {

constexpr std::size_t mostRows = 8;

/// Rows that are counted alike.
struct UnitGroup {
    Measure measure = Measure::Currency;
    std::vector<int> rows;
    DisplayUnit unit;
};

bool hasFigure(const ComparisonRow& row) {
    return std::ranges::any_of(row.cells,
                               [](const Cell& cell) { return cell.state == CellState::Number; });
}

std::vector<UnitGroup> groupsOf(const Comparison& table, std::span<const int> rows) {
    std::vector<UnitGroup> groups;
    for (const int index : rows) {
        if (index < 0 || index >= static_cast<int>(table.rows.size())) continue;
        const auto& row = table.rows[static_cast<std::size_t>(index)];
        if (!hasFigure(row)) continue;
        auto group = std::ranges::find(groups, row.measure, &UnitGroup::measure);
        if (group == groups.end()) group = groups.insert(groups.end(), {row.measure, {}, {}});
        group->rows.push_back(index);
    }
    for (UnitGroup& group : groups) {
        if (group.measure == Measure::PerShare || group.measure == Measure::Percent) continue;
        Decimal largest;
        for (const int row : group.rows)
            for (const Cell& cell : table.rows[static_cast<std::size_t>(row)].cells)
                if (cell.state == CellState::Number)
                    largest = std::max(largest, cell.value.magnitude());
        group.unit = displayUnitFor(largest);
    }
    return groups;
}

std::string nameOf(const UnitGroup& group, const std::string& currency) {
    switch (group.measure) {
    case Measure::Currency:
        return group.unit.name(currency);
    case Measure::PerShare:
        return perShareName(currency);
    case Measure::Percent:
        return say("Charts", "percent");
    case Measure::Shares:
        return group.unit.countName(say("Charts", "shares"));
    case Measure::Count:
        return group.unit.countName(say("Charts", "single units"));
    }
    return {};
}

ChartPoint rowPoint(const Comparison& table, const UnitGroup& group, const PickedCell& cell) {
    ChartPoint point = pointOf(table, cell);
    if (!cell) return point;
    const Decimal& value = cell.cell->value;
    if (group.measure == Measure::Percent) {
        point.value = drawable(value.toDouble());
        point.text = percentText(value);
        point.label = point.text;
    } else if (group.measure == Measure::PerShare) {
        point.value = drawable(value.toDouble());
        point.text = groupedText(value);
        point.label = point.text;
    } else {
        point.value = drawable(group.unit.position(value));
        point.label = group.unit.label(value);
    }
    return point;
}

std::string refusal(const std::vector<UnitGroup>& groups) {
    if (groups.empty()) return say("Charts", "The lines chosen hold no figures.");
    std::size_t rows = 0;
    for (const UnitGroup& group : groups)
        rows += group.rows.size();
    if (groups.size() > 2)
        return say("Charts", "The lines chosen are counted in more than two units; a chart has two "
                             "axes at most.");
    if (rows > mostRows)
        return fill(say("Charts", "%1 lines are too many to tell apart; choose at most %2."),
                    {std::to_string(rows), std::to_string(mostRows)});
    return {};
}

} // namespace

ChartSpec rowsChart(const Comparison& table, std::span<const int> rows) {
    ChartSpec spec = emptyChart(table, ChartKind::Rows);
    spec.title = say("Charts", "Chosen lines");
    auto groups = groupsOf(table, rows);
    spec.emptyReason = refusal(groups);
    if (spec.isEmpty()) return spec;
    const auto isUsed = [&](int column) {
        return std::ranges::any_of(groups, [&](const UnitGroup& group) {
            return std::ranges::any_of(group.rows, [&](int row) {
                const std::vector<int> one{row};
                return bool(pick(table, one, column));
            });
        });
    };
    const auto frame = frameOf(table, isUsed);
    if (frame.categories.empty()) {
        spec.emptyReason = say("Charts", "The lines chosen hold no figures in these periods.");
        return spec;
    }
    spec.categories = frame.categories;
    const bool bars = groups[0].rows.size() == 1;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (const int row : groups[g].rows) {
            ChartSeries series;
            series.name = stepName(table, row);
            series.onSecondAxis = g > 0;
            series.style = bars && g == 0 ? SeriesStyle::Bars : SeriesStyle::Line;
            const std::vector<int> one{row};
            for (const int column : frame.columns)
                series.points.push_back(rowPoint(
                    table, groups[g], column < 0 ? PickedCell{} : pick(table, one, column)));
            spec.series.push_back(std::move(series));
        }
    }
    spec.axis = axisAround(spec.series, false, 4);
    spec.axis.title = nameOf(groups[0], table.currency);
    spec.axis.percent = groups[0].measure == Measure::Percent;
    std::string units = spec.axis.title;
    if (groups.size() > 1) {
        spec.secondAxis = axisAround(spec.series, true, 3);
        spec.secondAxis->title = nameOf(groups[1], table.currency);
        spec.secondAxis->percent = groups[1].measure == Measure::Percent;
        units = fill(say("Charts", "%1 (above: %2)"), {units, spec.secondAxis->title});
    }
    if (spec.series.size() == 1) spec.title = spec.series[0].name;
    spec.subtitle = subtitleOf(table, units + ", " + spanPhrase(table.span));
    return spec;
}

} // namespace ql::analysis
