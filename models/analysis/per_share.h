// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grid.h"

#include <vector>

namespace ql::analysis {

/// Recomputes per-share figures no release prints from income and weighted shares. Figures of
/// other periods are never subtracted. Where the shares are not printed either, those of the
/// periods the income is made of must all give the same figure when rounded; else it stays away.
/// Nothing is recomputed in a row whose printed figures this way does not reproduce.
/// `origin` gives the grid's row for each row of the comparison.
void recomputePerShare(const Grid& grid, const std::vector<int>& origin, Comparison& comparison);

} // namespace ql::analysis
