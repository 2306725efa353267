// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/no_table.h"

#include "extraction/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// More words than this over one column are a page's, not a heading.
constexpr std::size_t longestHeading = 160;

} // namespace

bool isStrayLine(const RawTable& table) {
    const auto rows =
        std::ranges::count_if(table.rows, [](const RawRow& row) { return !row.heading; });
    return rows < 2 && table.markup < 0 &&
           std::ranges::any_of(
               table.columns,
               [](const RawColumn& column) {
                   return column.heading.size() > longestHeading ||
                          (!column.period && !column.change);
               });
}

bool isNameless(const RawTable& table) {
    return std::ranges::none_of(table.rows, [](const RawRow& row) {
        return std::ranges::any_of(
            row.label, [](char c) { return isLetter(c) || static_cast<unsigned char>(c) >= 0x80; });
    });
}

} // namespace ql::extraction
