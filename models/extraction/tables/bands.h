// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <span>
#include <vector>

namespace ql::extraction {

/// A figure or two off to the side, with no heading over them, make no column: they are strays.
void dropUnheadedBands(const Scan& scan, std::span<const std::size_t> boxhead,
                       std::vector<ColumnBand>& bands);

/// Cells of footnote marks beside the figures: "5,490 | (1)". The mark goes to its figure, and out
/// of the lines [begin, end).
void dropMarkBands(Scan& scan, std::size_t begin, std::size_t end, std::vector<ColumnBand>& bands);

/// A band of a few bare numbers inside the label zone is words ("Series 2", a note's number), not
/// a column.
void dropLabelBands(std::span<const ScannedLine* const> rows, const Measures& measures,
                    std::vector<ColumnBand>& bands);

} // namespace ql::extraction
