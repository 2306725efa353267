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

/// Whether more evidence is to come.
enum class Settling { First, Last };

/// Lets figures choose how far headings reach. A reading in which two columns are of one period is
/// worse than one in which none are. Else that is taken under which more of the statement's figures
/// stand in other statements or in sentences for the same period, cash at the beginning of a period
/// is that at the end of the one before, and no line of sales is larger for a quarter than for the
/// half-year that ends with it; an issue says by which line. What figures say nothing of comes
/// back, to be asked again when sentences are read; the last time its columns stay as they are,
/// their figures become doubtful, and an issue says why.
std::vector<OtherHead> settleHeadings(std::vector<OtherHead> others, Release& release,
                                      Settling settling = Settling::Last);

} // namespace ql::extraction
