// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/periods/clock.h"
#include "extraction/scan/table.h"

namespace ql::extraction {

/// The days that a table's boxhead names in full.
[[nodiscard]] std::vector<Date> completeDates(const RawTable& table, HeadingMemo& headings);

/// Gives each column of a table its period from the words over it, from the title where the
/// boxhead leaves something out, and from the release's own calendar for fiscal quarters and bare
/// years.
///
/// `instants` is true for a balance sheet, whose dates are days and no durations. A column whose
/// length is not said anywhere is left without a period, its day in `read.dates`.
void resolvePeriods(RawTable& table, const Clock& clock, HeadingMemo& headings, bool instants);

/// Columns of one period that differ by something else than time get that as their aspect.
void nameAspects(RawTable& table);

} // namespace ql::extraction
