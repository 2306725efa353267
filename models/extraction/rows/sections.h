// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/line_item.h"
#include "extraction/scan/table.h"

#include <span>
#include <vector>

namespace ql::extraction {

/// Where a row stands in its statement.
struct RowPlace {
    std::vector<std::string> section; ///< headings over it, outermost first
    int depth = 0;
    Role role = Role::Item;
};

/// Tells section, depth and role of every row: headings hold what follows until a row stands
/// further out, or until the total that bears their name; totals are told by their words and by
/// the rules around them. `space` is one character's width in the document's measure.
[[nodiscard]] std::vector<RowPlace> placeRows(std::span<const RawRow> rows, float space);

} // namespace ql::extraction
