// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/periods/clock.h"
#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// Four or more years in a row and not a word of a quarter or a day: the columns of a "Five-year
/// summary" are whole years. False where the last of them is not over at the reported quarter's
/// end, or where a title names a length or a day.
[[nodiscard]] bool hasYearColumns(const RawTable& table, std::span<const HeadingText> titles,
                                  const Clock& clock);

/// "Six Months Ended" over "Q2 2003" reaches to the end of that quarter: the months of a column
/// headed by a quarter's number, 3 where nothing over it says more.
[[nodiscard]] int monthsTo(int quarter, std::span<const HeadingPiece> pieces);

} // namespace ql::extraction
