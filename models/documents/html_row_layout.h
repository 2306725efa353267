// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/html_table.h"

#include <span>
#include <string_view>
#include <vector>

namespace ql::documents {

/// Where the cells of a table go in its reading text, so that columns line up in a face of one
/// width: labels to the left, figures to the right of their columns.
class HtmlRowLayout {
  public:
    HtmlRowLayout(const HtmlTable& table, std::span<const HtmlRow> rows);

    /// Character column at which a cell's text begins; 0 where the table is too wide to lay out.
    [[nodiscard]] std::size_t startOf(const HtmlCell& cell, std::string_view text) const;
    /// No space stands between this cell and the one before: ")" behind its figure.
    [[nodiscard]] bool clings(const HtmlCell& cell) const;

  private:
    struct Column {
        std::size_t width = 0;
        std::size_t start = 0;
        bool any = false;
        bool openers = true; ///< every cell is "$" or its like
        bool closers = true; ///< every cell is ")" or its like
    };

    void measure(const HtmlTable& table, std::span<const HtmlRow> rows, bool spanning);
    [[nodiscard]] std::size_t widthOf(std::size_t left, std::size_t right) const;
    [[nodiscard]] std::size_t gapBehind(std::size_t column) const;

    std::vector<Column> m_columns;
    bool m_tooWide = false;
};

} // namespace ql::documents
