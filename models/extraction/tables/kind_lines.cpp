// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/kind_lines.h"

#include <algorithm>

namespace ql::extraction {

namespace {

constexpr std::size_t longestName = 80; ///< of a measure

} // namespace

bool givesRanges(const RawTable& table) {
    int ranges = 0;
    int figures = 0;
    for (const RawRow& row : table.rows)
        for (const auto& cell : row.cells) {
            if (!cell) continue;
            if (cell->isRange) ++ranges;
            if (!cell->isText) ++figures;
        }
    return ranges > 1 && ranges > figures;
}

bool leadsToAdjusted(const RawTable& table) {
    const auto first = std::ranges::find(table.rows, false, &RawRow::heading);
    if (first == table.rows.end()) return false;
    const std::string from(first->words().text());
    if (from.find(' ') == std::string::npos || from.size() > longestName) return false;
    const std::string adjusted = "adjusted " + from;
    return std::any_of(first + 1, table.rows.end(), [&](const RawRow& row) {
        return !row.heading && row.words().text() == adjusted;
    });
}

} // namespace ql::extraction
