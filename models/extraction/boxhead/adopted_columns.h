// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <vector>

namespace ql::extraction {

/// Gives a table without a boxhead the columns of one above it, where they stand over its figures:
/// as many cells, or the same edges. Percentages, whose sign hangs behind the digits, stand all a
/// little to one side of the amounts above them. False where they do not fit.
[[nodiscard]] bool adoptColumns(const Measures& measures, RawTable& table,
                                const std::vector<RawColumn>& columns);

/// Whether both have the same words over their columns, one by one.
[[nodiscard]] bool haveSameHeadings(const std::vector<RawColumn>& one,
                                    const std::vector<RawColumn>& other);

} // namespace ql::extraction
