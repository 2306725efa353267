// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/measures/row_measures.h"
#include "extraction/rows/sections.h"
#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// Where most rows of a table that states no unit are counts and percentages by their own words,
/// the others that no word makes money are counts too, and what costs so much "per" something is in
/// single units. A row that adds up to an amount with others stays an amount, and so does one among
/// amounts, as "Recoveries" between loans: doubtful, for nothing proves it. So is a count that
/// stands beside amounts as well as counts, or in a table of ratios that counts nothing else.
void countAmongCounts(const RawTable& table, std::span<const RowPlace> places,
                      std::span<RowMeasure> rows);

} // namespace ql::extraction
