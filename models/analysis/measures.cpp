// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measures.h"

#include "analysis/change.h"
#include "analysis/timeline.h"

#include <algorithm>
#include <optional>

namespace ql::analysis {

namespace {

/// What shares are taken of, one cell a column; nothing where no row says.
std::optional<std::vector<Cell>> wholes(std::span<const ReleasePtr> releases,
                                        const Decisions& decisions, const Comparison& comparison) {
    const bool balance = comparison.kind == StatementKind::Balance;
    const int own = comparison.rowOf(balance ? "Assets" : "Revenues");
    if (own >= 0 && (balance || comparison.kind == StatementKind::Income))
        return comparison.rows[static_cast<std::size_t>(own)].cells;
    if (balance || comparison.kind == StatementKind::Income) return std::nullopt;
    CompareOptions options = comparison.options;
    options.kind = StatementKind::Income;
    options.mode = Mode::Amount;
    const Comparison income = compare(releases, options, decisions);
    const int revenue = income.rowOf("Revenues");
    if (revenue < 0) return std::nullopt;
    std::vector<Cell> cells;
    for (const ComparisonColumn& column : comparison.columns) {
        const int c = income.columnOf(column.period);
        cells.push_back(c < 0 ? Cell{}
                              : income.rows[static_cast<std::size_t>(revenue)]
                                    .cells[static_cast<std::size_t>(c)]);
    }
    return cells;
}

void takeShares(std::span<const ReleasePtr> releases, const Decisions& decisions,
                Comparison& comparison) {
    const auto whole = wholes(releases, decisions, comparison);
    for (ComparisonRow& row : comparison.rows) {
        const bool amounts = row.measure == Measure::Currency && row.role != Role::Heading;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            Cell& cell = row.cells[c];
            if (!amounts || !hasAmount(cell)) {
                // Percentages stay what they are; shares and per-share figures have no share.
                if (row.measure != Measure::Percent) cell = Cell{};
                continue;
            }
            if (!whole || (*whole)[c].state != CellState::Number) {
                cell = refused(cell, CellReason::NoRevenue);
            } else if ((*whole)[c].value.isNegative() || (*whole)[c].value.isZero()) {
                cell = refused(cell,
                               (*whole)[c].value.isZero() ? CellReason::BaseZero
                                                          : CellReason::BaseNegative,
                               {comparison.columns[c].heading});
            } else if (cell.state == CellState::Number) {
                const Period& period = comparison.columns[c].period;
                cell = percentCell(cell, cell.value, (*whole)[c].value,
                                   {operandOf(cell, period, 1), operandOf((*whole)[c], period, 0)});
                cell.corrected = cell.corrected || (*whole)[c].corrected;
            }
        }
        if (amounts) row.measure = Measure::Percent;
    }
}

/// Index of the column so many months before, or -1.
int columnBefore(const Comparison& comparison, std::size_t column, int months) {
    const ComparisonColumn& from = comparison.columns[column];
    const int wanted = monthIndex(from.period.end) - months;
    for (std::size_t c = 0; c < comparison.columns.size(); ++c) {
        const ComparisonColumn& other = comparison.columns[c];
        if (other.period.months == from.period.months && other.aspect == from.aspect &&
            monthIndex(other.period.end) == wanted)
            return static_cast<int>(c);
    }
    return -1;
}

std::string nameBefore(const ComparisonColumn& column, int months) {
    const CalendarQuarter quarter = calendarQuarter(column.period.end.plusMonths(-months));
    return "Q" + std::to_string(quarter.quarter) + " " + std::to_string(quarter.year);
}

void takeChanges(Comparison& comparison, int months, bool percent) {
    for (ComparisonRow& row : comparison.rows) {
        const std::vector<Cell> amounts = row.cells;
        // A rate of change of a percentage misleads; its change in points is the amount mode's.
        const bool senseless = percent && row.measure == Measure::Percent;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (!hasAmount(amounts[c]) || senseless) {
                row.cells[c] = Cell{};
                continue;
            }
            const ComparisonColumn& column = comparison.columns[c];
            const std::string name = nameBefore(column, months);
            const int before = columnBefore(comparison, c, months);
            if (before < 0) {
                row.cells[c] = refused(amounts[c], CellReason::NoBase, {name});
                continue;
            }
            const auto base = static_cast<std::size_t>(before);
            row.cells[c] =
                changeOf({amounts[c], column.period},
                         {amounts[base], comparison.columns[base].period}, name, percent);
        }
        if (percent && row.role != Role::Heading) row.measure = Measure::Percent;
    }
}

} // namespace

void applyMode(std::span<const ReleasePtr> releases, const Decisions& decisions,
               Comparison& comparison) {
    switch (comparison.options.mode) {
    case Mode::Amount:
        return;
    case Mode::ShareOfRevenue:
        takeShares(releases, decisions, comparison);
        return;
    case Mode::ChangeOnQuarter:
        takeChanges(comparison, 3, false);
        return;
    case Mode::ChangeOnQuarterPercent:
        takeChanges(comparison, 3, true);
        return;
    case Mode::ChangeOnYear:
        takeChanges(comparison, 12, false);
        return;
    case Mode::ChangeOnYearPercent:
        takeChanges(comparison, 12, true);
        return;
    }
}

} // namespace ql::analysis
