// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"
#include "core/say.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ql::analysis {

namespace {

/// What an axis keeps free beyond the outermost point, as a share of the values' range: half a
/// marker's height at the height of a small chart.
constexpr double markerRoom = 0.03;

/// Quarters from one column's end to the next one's that make them neighbours; 0 where only the
/// comparison can tell (year to date).
int neighbourDistance(Span span) {
    switch (span) {
    case Span::Quarter:
    case Span::TrailingYear:
        return 1;
    case Span::Year:
        return 4;
    case Span::YearToDate:
        break;
    }
    return 0;
}

bool followsInCalendar(Span span, const Period& before, const Period& after) {
    const int wanted = neighbourDistance(span);
    if (wanted == 0) return true;
    return calendarQuarter(after.end).index() - calendarQuarter(before.end).index() <= wanted;
}

/// The year a heading names: "Q1 07" over the quarter to April 2006 is 2007. The calendar's where
/// the heading names none near it.
int yearOf(const ComparisonColumn& column) {
    const std::string& heading = column.heading;
    std::size_t from = heading.size();
    while (from > 0 && heading[from - 1] >= '0' && heading[from - 1] <= '9')
        --from;
    int number = -1;
    std::from_chars(heading.data() + from, heading.data() + heading.size(), number);
    const std::size_t digits = heading.size() - from;
    for (const int year :
         {column.period.end.year, column.period.end.year + 1, column.period.end.year - 1}) {
        if ((digits == 4 && number == year) || (digits == 2 && number == year % 100)) return year;
    }
    return column.period.end.year;
}

int figuresIn(const ComparisonRow& row) {
    return static_cast<int>(std::ranges::count(row.cells, CellState::Number, &Cell::state));
}

} // namespace

ChartCategory categoryOf(const ComparisonColumn& column) {
    ChartCategory category;
    category.label = column.heading;
    category.longLabel = longPeriodName(column.period);
    category.period = column.period;
    category.year = yearOf(column);
    return category;
}

ChartFrame frameOf(const Comparison& table, const std::function<bool(int)>& isUsed) {
    ChartFrame frame;
    bool broken = false;
    int last = -1;
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
        const auto& column = table.columns[static_cast<std::size_t>(i)];
        broken = broken || column.gapBefore;
        if (!column.aspect.empty()) continue;
        if (!isUsed(i)) {
            broken = true;
            continue;
        }
        if (last >= 0) {
            const auto& before = table.columns[static_cast<std::size_t>(last)].period;
            if (broken || !followsInCalendar(table.span, before, column.period)) {
                ChartCategory gap;
                gap.gap = true;
                frame.categories.push_back(gap);
                frame.columns.push_back(-1);
            }
        }
        frame.categories.push_back(categoryOf(column));
        frame.columns.push_back(i);
        last = i;
        broken = false;
    }
    return frame;
}

std::vector<int> rowsNamed(const Comparison& table, std::span<const std::string_view> taxonomy,
                           Measure measure) {
    std::vector<int> rows;
    for (int i = 0; i < static_cast<int>(table.rows.size()); ++i) {
        const auto& row = table.rows[static_cast<std::size_t>(i)];
        const bool named = std::ranges::find(taxonomy, row.taxonomy) != taxonomy.end();
        if (named && row.measure == measure) rows.push_back(i);
    }
    const auto weight = [&](int index) {
        const auto& row = table.rows[static_cast<std::size_t>(index)];
        return 2 * figuresIn(row) + (row.role == Role::Item ? 0 : 1);
    };
    std::ranges::stable_sort(rows, std::ranges::greater{}, weight);
    return rows;
}

PickedCell pick(const Comparison& table, std::span<const int> rows, int column) {
    for (const int index : rows) {
        const auto& row = table.rows[static_cast<std::size_t>(index)];
        const auto at = static_cast<std::size_t>(column);
        if (at < row.cells.size() && row.cells[at].state == CellState::Number)
            return {&row.cells[at], index, column};
    }
    return {};
}

bool isDerived(const Cell& cell) {
    // A sentence states a figure as much as a table does.
    if (cell.derivation == Derivation::Prose) return false;
    return cell.isDerived() || (cell.state == CellState::Number && !cell.from.isValid());
}

ChartPoint pointOf(const Comparison& table, const PickedCell& picked) {
    ChartPoint point;
    point.kind = table.kind;
    point.row = picked.row;
    point.column = picked.column;
    if (!picked) return point;
    point.text = amountText(picked.cell->value);
    point.from = picked.cell->from;
    point.derived = isDerived(*picked.cell);
    point.restated = picked.cell->restated;
    return point;
}

std::optional<double> drawable(double value) {
    constexpr double limit = 1e15;
    return std::abs(value) < limit ? std::optional(value) : std::nullopt;
}

std::string spanPhrase(Span span) {
    switch (span) {
    case Span::Quarter:
        return say("Charts", "by quarter");
    case Span::YearToDate:
        return say("Charts", "year to date");
    case Span::Year:
        return say("Charts", "by year");
    case Span::TrailingYear:
        return say("Charts", "four quarters each");
    }
    return {};
}

int yearBefore(const Comparison& table, int column) {
    const Period& period = table.columns[static_cast<std::size_t>(column)].period;
    const int wanted = calendarQuarter(period.end).index() - 4;
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
        const auto& other = table.columns[static_cast<std::size_t>(i)];
        if (other.aspect.empty() && other.period.months == period.months &&
            calendarQuarter(other.period.end).index() == wanted)
            return i;
    }
    return -1;
}

bool hasValues(const ChartSeries& series) {
    return std::ranges::any_of(series.points,
                               [](const ChartPoint& point) { return point.value.has_value(); });
}

ChartAxis axisAround(std::span<const ChartSeries> series, bool second, int wanted) {
    double low = 0;
    double high = 0;
    bool marked = false;
    for (const auto& one : series) {
        if (one.onSecondAxis != second) continue;
        marked |= one.style == SeriesStyle::Line;
        for (const auto& point : one.points) {
            if (!point.value) continue;
            low = std::min({low, point.base, point.base + *point.value});
            high = std::max({high, point.base, point.base + *point.value});
        }
    }
    // A bar may end at the edge of the plot; the marker of a point there would be cut in two.
    const double room = marked ? (high - low) * markerRoom : 0;
    return niceAxis(low < 0 ? low - room : low, high > 0 ? high + room : high, wanted);
}

} // namespace ql::analysis
