// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"

#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"
#include "core/say.h"

#include <algorithm>

namespace ql::analysis {

namespace {

/// Growth on the year before in percent. There is none on a base that is absent, zero or negative.
ChartPoint growthPoint(const Comparison& table, std::span<const int> rows,
                       const PickedCell& current) {
    ChartPoint point;
    point.kind = table.kind;
    point.row = current.row;
    point.column = current.column;
    const int before = current ? yearBefore(table, current.column) : -1;
    const PickedCell base = before < 0 ? PickedCell{} : pick(table, rows, before);
    if (!base || base.cell->value.isZero() || base.cell->value.isNegative()) return point;
    const auto change = current.cell->value.minus(base.cell->value);
    const auto percent =
        change ? change->scaledBy(2).dividedBy(base.cell->value, -1) : std::nullopt;
    if (!percent) return point;
    point.value = drawable(percent->toDouble());
    point.text = changeText(*percent);
    point.label = changeText(percent->roundedTo(0));
    return point;
}

} // namespace

ChartSpec revenueChart(const Comparison& income) {
    ChartSpec spec = emptyChart(income, ChartKind::Revenue);
    spec.title = say("Charts", "Revenue");
    const auto rows = rowsNamed(income, revenueNames);
    const auto frame =
        frameOf(income, [&](int column) { return bool(pick(income, rows, column)); });
    if (frame.categories.empty()) {
        spec.emptyReason = needsFigures(income, say("Charts", "revenue"));
        return spec;
    }
    Decimal largest;
    for (const int column : frame.columns)
        if (column >= 0)
            largest = std::max(largest, pick(income, rows, column).cell->value.magnitude());
    const DisplayUnit unit = displayUnitFor(largest);

    ChartSeries revenue;
    ChartSeries growth;
    growth.name = say("Charts", "Growth on the year before");
    growth.style = SeriesStyle::Line;
    growth.onSecondAxis = true;
    for (const int column : frame.columns) {
        const PickedCell cell = column < 0 ? PickedCell{} : pick(income, rows, column);
        ChartPoint point = pointOf(income, cell);
        if (cell) {
            point.value = drawable(unit.position(cell.cell->value));
            point.label = unit.label(cell.cell->value);
            revenue.name = income.rows[static_cast<std::size_t>(cell.row)].label;
        }
        revenue.points.push_back(point);
        growth.points.push_back(growthPoint(income, rows, cell));
    }
    if (revenue.name.empty()) revenue.name = spec.title;
    const bool grows = hasValues(growth);

    spec.categories = frame.categories;
    spec.series.push_back(std::move(revenue));
    if (grows) spec.series.push_back(std::move(growth));
    spec.axis = axisAround(spec.series, false, 4);
    spec.axis.title = unit.name(income.currency);
    if (grows) {
        spec.secondAxis = axisAround(spec.series, true, 3);
        spec.secondAxis->percent = true;
        spec.secondAxis->title = say("Charts", "growth on the year before");
    }
    spec.subtitle = subtitleOf(income, spec.axis.title + ", " + spanPhrase(income.span));
    return spec;
}

} // namespace ql::analysis
