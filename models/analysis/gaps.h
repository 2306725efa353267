// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "analysis/fiscal_calendar.h"

namespace ql::analysis {

/// Names for each column with a gap before it the periods that are left out there.
void markGaps(const FiscalCalendar& calendar, Comparison& comparison);

} // namespace ql::analysis
