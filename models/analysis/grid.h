// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"
#include "analysis/comparison.h"
#include "analysis/fiscal_calendar.h"

#include <span>
#include <vector>

namespace ql::analysis {

/// Everything the releases print in tables of one kind: aligned rows by all periods of any length.
/// A comparison shows a part of it and derives the rest from it.
struct Grid {
    StatementKind kind = StatementKind::Income;
    std::string company;
    std::string currency = "USD";
    FiscalCalendar calendar;
    std::vector<ReleasePtr> releases; ///< by quarter, oldest first
    std::vector<ColumnKey> columns;   ///< in no order
    std::vector<bool> restated;       ///< beside columns: a release heads it "restated"
    std::vector<ComparisonRow> rows;  ///< cells beside columns
    std::vector<int> group;           ///< beside rows: number of the table they belong to

    /// Index of that period's column without aspect, or -1.
    [[nodiscard]] int columnOf(const Period& period, std::string_view aspect = {}) const;
    [[nodiscard]] const Cell& cell(int row, int column) const {
        return rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    }
};

/// Whether tables of that kind keep columns of another aspect, and instants among periods.
[[nodiscard]] bool isFreeForm(StatementKind kind);

/// Figures are corrected and rows joined and split as decided; names stay the company's.
[[nodiscard]] Grid makeGrid(std::span<const ReleasePtr> releases, StatementKind kind,
                            Version version, const Decisions& decisions = {});

} // namespace ql::analysis
