// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"
#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"
#include "analysis/companies.h"
#include "core/say.h"

#include <algorithm>

namespace ql::analysis {

namespace {

/// What the axis counts in.
struct Unit {
    Measure measure = Measure::Currency;
    DisplayUnit display;
};

Unit unitOf(const CompanyComparison& companies) {
    Unit unit;
    Decimal largest;
    for (const ComparisonRow& row : companies.table.rows)
        for (const Cell& cell : row.cells)
            if (cell.state == CellState::Number) {
                unit.measure = cell.unit.measure;
                largest = std::max(largest, cell.value.magnitude());
            }
    const bool scaled = unit.measure == Measure::Currency || unit.measure == Measure::Shares;
    if (scaled) unit.display = displayUnitFor(largest);
    return unit;
}

std::string unitName(const CompanyComparison& companies, const Unit& unit) {
    const std::string& currency = companies.table.currency;
    if (companies.indexed)
        return fill(say("Charts", "%1 = 100"),
                    {companies.table.span == Span::Year ? std::to_string(companies.base.year)
                                                        : quarterName(companies.base)});
    switch (unit.measure) {
    case Measure::Currency:
        return unit.display.name(currency);
    case Measure::PerShare:
        return perShareName(currency);
    case Measure::Percent:
        return say("Charts", "percent");
    case Measure::Shares:
        return unit.display.countName(say("Charts", "shares"));
    case Measure::Count:
        break;
    }
    return say("Charts", "single units");
}

std::string alignment(Span span) {
    return span == Span::Year ? say("Charts", "years put to the calendar year they mostly lie in")
                              : say("Charts", "by calendar quarter");
}

ChartPoint pointFor(const CompanyComparison& companies, const Unit& unit, std::size_t row,
                    int column) {
    const auto at = static_cast<std::size_t>(column);
    const Cell& cell = companies.table.rows[row].cells[at];
    ChartPoint point;
    if (cell.state != CellState::Number) return point;
    const CompanyCell& origin = companies.origins[row][at];
    point.kind = origin.kind;
    point.row = origin.row;
    point.column = origin.column;
    point.from = cell.from;
    point.derived = isDerived(cell) && cell.derivation != Derivation::Measured;
    point.restated = cell.restated;
    if (unit.measure == Measure::Percent) {
        point.value = drawable(cell.value.toDouble());
        point.text = percentText(cell.value);
        point.label = point.text;
    } else if (companies.indexed || unit.measure == Measure::PerShare ||
               unit.measure == Measure::Count) {
        point.value = drawable(cell.value.toDouble());
        point.text = groupedText(cell.value);
        point.label = companies.indexed ? groupedText(cell.value.roundedTo(0)) : point.text;
    } else {
        point.value = drawable(unit.display.position(cell.value));
        point.text = amountText(cell.value);
        point.label = unit.display.label(cell.value);
    }
    return point;
}

} // namespace

ChartSpec companiesChart(const CompanyComparison& companies) {
    ChartSpec spec;
    spec.kind = ChartKind::Companies;
    spec.title = companies.title;
    spec.releases = companies.table.releases;
    spec.emptyReason = companies.emptyReason;
    if (spec.isEmpty()) return spec;
    const auto isUsed = [&](int column) {
        return std::ranges::any_of(companies.table.rows, [&](const ComparisonRow& row) {
            return row.cells[static_cast<std::size_t>(column)].state == CellState::Number;
        });
    };
    const auto frame = frameOf(companies.table, isUsed);
    const Unit unit = unitOf(companies);
    spec.categories = frame.categories;
    for (std::size_t row = 0; row < companies.table.rows.size(); ++row) {
        ChartSeries series;
        series.name = shortCompanyName(companies.table.rows[row].label);
        series.style = SeriesStyle::Line;
        series.look = static_cast<int>(row);
        for (const int column : frame.columns)
            series.points.push_back(column < 0 ? ChartPoint{}
                                               : pointFor(companies, unit, row, column));
        spec.series.push_back(std::move(series));
    }
    spec.axis = axisAround(spec.series, false, 4);
    spec.axis.percent = unit.measure == Measure::Percent && !companies.indexed;
    spec.axis.title = unitName(companies, unit);
    spec.subtitle = spec.axis.title + ", " + alignment(companies.table.span);
    for (const std::string& note : companies.notes)
        spec.subtitle += "; " + note;
    return spec;
}

} // namespace ql::analysis
