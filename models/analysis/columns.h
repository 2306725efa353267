// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/fiscal_calendar.h"

#include <string>
#include <vector>

namespace ql::analysis {

/// A period of figures with what splits it besides time.
struct ColumnKey {
    Period period;
    std::string aspect; ///< empty for the reported figures
};

/// Whether a span shows a period of that length and end for that kind of statement. Every span
/// shows what guidance looks out to.
[[nodiscard]] bool spanShows(Span span, StatementKind kind, const Period& period,
                             const FiscalCalendar& calendar);

/// Columns for the keys, oldest first and each once, with headings and gaps. Keys of periods the
/// span does not show are left out. In breakdowns, reconciliations and notes an instant shares the
/// column of the period that ends with it.
[[nodiscard]] std::vector<ComparisonColumn> makeColumns(const std::vector<ColumnKey>& keys,
                                                        Span span, StatementKind kind,
                                                        const FiscalCalendar& calendar);

/// Headings, subheadings and gap marks of columns already in order.
void labelColumns(std::vector<ComparisonColumn>& columns, Span span,
                  const FiscalCalendar& calendar);

/// "Jun 30, 06".
[[nodiscard]] std::string shortDate(const Date& date);

} // namespace ql::analysis
