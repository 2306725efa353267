// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <optional>

namespace ql::extraction {

/// Where a second column of labels begins among the lines [begin, end): two tables stand side by
/// side. Nothing where the lines hold one table.
[[nodiscard]] std::optional<float> findSecondLabels(const Scan& scan, std::size_t begin,
                                                    std::size_t end);

/// Some lines of a document with nothing but one half of each.
struct HalfDocument {
    documents::Document document;
    std::size_t firstLine = 0;   ///< of the whole document: its first line here
    std::uint32_t firstByte = 0; ///< the same for bytes
};

/// One half of those lines; words that run across the border, such as a title over both, stand in
/// either half.
[[nodiscard]] HalfDocument keepHalf(const Scan& scan, std::size_t begin, std::size_t end,
                                    float border, bool right);

/// Moves a table read from a half to its lines and bytes of the whole document.
void putBack(RawTable& table, const HalfDocument& half);

} // namespace ql::extraction
