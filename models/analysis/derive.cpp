// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derive.h"

#include "analysis/chart_text.h"
#include "analysis/labels.h"
#include "analysis/timeline.h"
#include "core/say.h"

#include <algorithm>
#include <array>
#include <set>

namespace ql::analysis {

namespace {

bool isPrinted(const Cell& cell) {
    return cell.state == CellState::Number || cell.state == CellState::Nil;
}

std::vector<bool> usableIn(const ComparisonRow& row) {
    std::vector<bool> usable(row.cells.size());
    for (std::size_t c = 0; c < usable.size(); ++c)
        usable[c] = isPrinted(row.cells[c]);
    return usable;
}

enum class CashPoint { None, Beginning, End };

/// Rows of a cash flow statement that state the cash itself, at one end of the period.
CashPoint cashPointOf(const Grid& grid, const ComparisonRow& row) {
    if (grid.kind != StatementKind::CashFlow) return CashPoint::None;
    const std::string key = labelKey(row.label).text;
    if (key.find("beginning") != std::string::npos || key.find("start of") != std::string::npos)
        return CashPoint::Beginning;
    if (key.find("end of") != std::string::npos || key.find("ending") != std::string::npos ||
        row.taxonomy == "CashAndCashEquivalentsAtCarryingValue")
        return CashPoint::End;
    // The table that ties the cash to the balance sheet: amounts on its day, not flows.
    if (key.starts_with("cash and cash equivalent") || key.starts_with("restricted cash") ||
        key.starts_with("total cash"))
        return CashPoint::End;
    return CashPoint::None;
}

/// The same cash printed under another period with that beginning or end.
void takeCash(const Grid& grid, const ComparisonRow& source, CashPoint point, const Period& period,
              Cell& cell) {
    const auto pointOf = [point](const Period& p) {
        return point == CashPoint::End ? monthIndex(p.end) : monthIndex(p.end) - p.months;
    };
    for (std::size_t c = 0; c < grid.columns.size(); ++c) {
        const ColumnKey& column = grid.columns[c];
        if (column.aspect.empty() && !column.period.isInstant() && isPrinted(source.cells[c]) &&
            pointOf(column.period) == pointOf(period)) {
            cell = source.cells[c];
            return;
        }
    }
}

/// Adds up the steps; nothing of the cell changes where a sum does not fit.
void addUp(const Grid& grid, const ComparisonRow& source, const std::vector<TimelineStep>& steps,
           Cell& cell) {
    Decimal sum;
    int coarsest = -100;
    bool allNil = true;
    bool subtracts = false;
    std::set<int> releases;
    bool restated = false;
    std::vector<Operand> operands;
    Unit unit;
    for (const TimelineStep& step : steps) {
        const Cell& operand = source.cells[static_cast<std::size_t>(step.period)];
        const auto next = step.sign > 0 ? sum.plus(operand.value) : sum.minus(operand.value);
        if (!next) {
            cell.reason = CellReason::TooLarge;
            return;
        }
        sum = *next;
        if (operand.state == CellState::Number) {
            coarsest = std::max(coarsest, operand.value.exponent());
            allNil = false;
            unit = operand.unit;
        }
        subtracts = subtracts || step.sign < 0;
        releases.insert(operand.from.release);
        restated = restated || operand.restated;
        operands.push_back({operand.from,
                            {},
                            step.sign,
                            grid.columns[static_cast<std::size_t>(step.period)].period,
                            operand.value});
    }
    cell.state = allNil ? CellState::Nil : CellState::Number;
    cell.value = allNil ? Decimal() : sum.roundedTo(coarsest);
    cell.unit = unit;
    cell.derivation = subtracts ? Derivation::Difference : Derivation::Sum;
    cell.operands = std::move(operands);
    // A sum over two releases of which one restated the other may mix two ways of counting.
    cell.doubtful = restated && releases.size() > 1;
}

std::vector<std::vector<bool>> amountsOf(const Grid& grid) {
    std::vector<std::vector<bool>> amounts;
    for (const ComparisonRow& row : grid.rows) {
        if (row.role != Role::Heading && row.measure == Measure::Currency)
            amounts.push_back(usableIn(row));
    }
    return amounts;
}

/// Whether enough of the rows, given by what they print, have the period.
bool isWorthAColumn(const std::vector<std::vector<bool>>& amounts, const Timeline& timeline,
                    const Period& period) {
    std::size_t derived = 0;
    std::size_t left = amounts.size();
    for (const auto& usable : amounts) {
        derived += timeline.explain(period, usable).empty() ? 0 : 1;
        --left;
        if (derived * 10 >= amounts.size() * 3) return true;
        if ((derived + left) * 10 < amounts.size() * 3) return false;
    }
    return false;
}

/// The day a quarter ends as the releases print it, else the month's last.
Date dayEnding(const Grid& grid, int month) {
    for (const ReleasePtr& release : grid.releases) {
        for (const Statement& statement : release->statements) {
            for (const Column& column : statement.columns) {
                if (column.period.end.isValid() && monthIndex(column.period.end) == month)
                    return column.period.end;
            }
        }
    }
    return monthEnd(month);
}

} // namespace

Timeline timelineOf(const Grid& grid) {
    Timeline timeline;
    for (const ColumnKey& column : grid.columns)
        timeline.add(column.aspect.empty() ? column.period : Period{column.period.end, 0});
    return timeline;
}

std::vector<std::string> releaseNeeded(const Period& period, const FiscalCalendar& calendar) {
    const Date close = nearestMonthEnd(period.end);
    if (!close.isValid()) return {say("Reasons", "this period"), say("Reasons", "that period")};
    const auto fiscal = calendar.quarterEnding(period.end);
    const CalendarQuarter quarter = calendarQuarter(period.end);
    const std::string name = "Q" + std::to_string(fiscal ? fiscal->quarter : quarter.quarter) +
                             " " + std::to_string(fiscal ? fiscal->year : quarter.year);
    return {name, fill(say("Reasons", "the %1 quarter of %2"),
                       {monthName(close.month), std::to_string(close.year)})};
}

std::vector<Period> derivablePeriods(const Grid& grid, Span span) {
    if (grid.kind == StatementKind::Balance || grid.kind == StatementKind::Guidance) return {};
    const Timeline timeline = timelineOf(grid);
    const std::vector<int> boundaries = timeline.boundaries();
    const auto amounts = amountsOf(grid);
    std::vector<Period> periods;
    for (const int end : boundaries) {
        Period wanted{dayEnding(grid, end), 3};
        if (span == Span::Year || span == Span::TrailingYear)
            wanted.months = 12;
        else if (span == Span::YearToDate)
            wanted.months = grid.calendar.monthsToDate(wanted.end);
        if (wanted.months == 0 || grid.columnOf(wanted) >= 0 ||
            !spanShows(span, grid.kind, wanted, grid.calendar) ||
            !std::ranges::binary_search(boundaries, end - wanted.months))
            continue;
        if (isWorthAColumn(amounts, timeline, wanted)) periods.push_back(wanted);
    }
    return periods;
}

void deriveCells(const Grid& grid, const Timeline& timeline, int gridRow,
                 const std::vector<ComparisonColumn>& columns, ComparisonRow& row) {
    if (row.role == Role::Heading || grid.kind == StatementKind::Balance) return;
    const ComparisonRow& source = grid.rows[static_cast<std::size_t>(gridRow)];
    const std::vector<bool> usable = usableIn(source);
    const CashPoint cash = cashPointOf(grid, source);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        Cell& cell = row.cells[c];
        const Period& period = columns[c].period;
        if (cell.state != CellState::Absent || !columns[c].aspect.empty() || period.isInstant())
            continue;
        if (cash != CashPoint::None) {
            takeCash(grid, source, cash, period, cell);
            continue;
        }
        if (row.measure != Measure::Currency) {
            if (columns[c].derived)
                cell.reason = row.measure == Measure::PerShare ? CellReason::NotPerShare
                                                               : CellReason::SharesNotSummed;
            continue;
        }
        const auto steps = timeline.explain(period, usable);
        if (!steps.empty())
            addUp(grid, source, steps, cell);
        else if (columns[c].derived && std::ranges::find(usable, true) != usable.end()) {
            cell.reason = CellReason::NeedsRelease;
            cell.reasonArgs = releaseNeeded(period, grid.calendar);
        }
    }
}

} // namespace ql::analysis
