// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/footing.h"
#include "core/statement.h"

#include <vector>

namespace ql::extraction {

/// Larger tables are no statements, and the search for sums grows with them.
inline constexpr std::size_t mostFootedLines = 160;

/// The lines of a statement as sums see them: amounts of money only, a dash as nought.
[[nodiscard]] std::vector<FootingLine> footingLines(const Statement& statement);

} // namespace ql::extraction
