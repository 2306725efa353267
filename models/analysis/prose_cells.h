// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grid.h"

namespace ql::analysis {

/// Periods for which sentences state revenue or net income and no table gives a column.
[[nodiscard]] std::vector<Period> prosePeriods(const Grid& grid, Span span);

/// Puts figures stated only in sentences into empty cells, at the precision of the sentence.
void fillFromProse(const Grid& grid, Comparison& comparison);

} // namespace ql::analysis
