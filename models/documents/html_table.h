// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/html_trace.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ql::documents {

/// A cell with something in it. Columns are those of the table's grid, spans resolved.
struct HtmlCell {
    std::uint32_t begin = 0; ///< its text in HtmlTable::text, as HtmlFlow writes it
    std::uint32_t end = 0;
    std::uint16_t left = 0;
    std::uint16_t right = 0; ///< one past the last column
    float indent = 0;        ///< em
    bool bold = false;
};

/// A row with at least one such cell.
struct HtmlRow {
    std::uint32_t firstCell = 0;
    std::uint32_t cellCount = 0;
    bool ruledAbove = false;
    bool ruledBelow = false;
    bool doubleBelow = false;
    bool nests = false; ///< a cell holds a table
};

/// A table as parsed. Empty rows and cells are left out; what they say by their place (columns,
/// rules drawn in a row of their own) is kept.
struct HtmlTable {
    std::string text;
    HtmlTrace trace; ///< of `text`
    std::vector<HtmlCell> cells;
    std::vector<HtmlRow> rows;
    std::vector<HtmlTable> children; ///< in the order of HtmlFlow::nested marks in `text`

    [[nodiscard]] std::string_view textOf(const HtmlCell& cell) const {
        return std::string_view(text).substr(cell.begin, cell.end - cell.begin);
    }
    /// No row has two cells: a frame around prose.
    [[nodiscard]] bool isFrame() const;
};

} // namespace ql::documents
