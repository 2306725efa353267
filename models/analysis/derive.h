// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grid.h"
#include "analysis/timeline.h"

#include <vector>

namespace ql::analysis {

/// Periods no release prints that the printed ones allow to work out for a good part of the
/// amounts, for a span; in no order.
[[nodiscard]] std::vector<Period> derivablePeriods(const Grid& grid, Span span);

/// The periods of the grid's columns without aspect, numbered as the columns are.
[[nodiscard]] Timeline timelineOf(const Grid& grid);

/// Fills the empty cells of a row, printed ones untouched. Amounts are added and subtracted from
/// printed periods; per-share figures, shares and percentages never are. A cell that cannot be had
/// gets its reason. `columns` stand beside the row's cells.
void deriveCells(const Grid& grid, const Timeline& timeline, int gridRow,
                 const std::vector<ComparisonColumn>& columns, ComparisonRow& row);

/// "Q1 2003" and "the March quarter of 2003": the arguments of CellReason::NeedsRelease.
[[nodiscard]] std::vector<std::string> releaseNeeded(const Period& period,
                                                     const FiscalCalendar& calendar);

} // namespace ql::analysis
