// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/boxhead/spanners.h"

#include <span>

namespace ql::extraction {

/// "September" and, as far off as the next column, "30, 2003": a date is put together again. The
/// words behind it stay a phrase of their own. Not for cells.
void joinPartedDates(const Scan& scan, std::vector<HeadPhrase>& phrases);

/// PDF: a title set wide, a gap behind each word that is the same for all of them, is one phrase.
void joinEvenWords(const Scan& scan, std::vector<HeadPhrase>& phrases);

/// "pts" under "Up 5.5": the words of change columns, broken over two lines. Not for cells, which
/// hold all their words.
[[nodiscard]] bool areUnitsOfChange(const Scan& scan, const ScannedLine& line,
                                    std::span<const ColumnBand> columns);

} // namespace ql::extraction
