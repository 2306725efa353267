// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

#include <vector>

namespace ql::extraction {

/// The columns of a statement as they would be if the headings over several of them reached
/// elsewhere.
struct OtherHead {
    std::size_t statement = 0; ///< index into Release::statements
    std::vector<Column> columns;
};

/// Lets figures choose how far headings reach. A reading in which two columns are of one period is
/// worse than one in which none are. Else that is taken under which more of the statement's figures
/// stand in other statements for the same period, where no line of sales is larger for a quarter
/// than for the half-year that ends with it; an issue says by which line. Where figures say nothing
/// the columns stay as they are, their figures become doubtful, and an issue says why.
void settleHeadings(const std::vector<OtherHead>& others, Release& release);

} // namespace ql::extraction
