// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_stacked_row.h"

#include "documents/cell_text.h"

#include <algorithm>
#include <vector>

namespace ql::documents {

namespace {

std::uint32_t countLines(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count(text, '\n')) + 1;
}

bool holdsFiguresOnly(std::string_view text) {
    while (true) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!isFigure(text.substr(0, end))) return false;
        if (end == text.size()) return true;
        text.remove_prefix(end + 1);
    }
}

/// How many rows are stacked in this one; 1 where none are.
std::uint32_t stackedRows(const HtmlTable& table, const HtmlRow& row) {
    std::uint32_t lines = 1;
    int stacked = 0;
    bool figures = false;
    for (std::uint32_t i = 0; i < row.cellCount; ++i) {
        const std::string_view text = table.textOf(table.cells[row.firstCell + i]);
        const std::uint32_t here = countLines(text);
        if (here == 1) {
            if (isFigure(text)) return 1;
            continue;
        }
        if (lines != 1 && here != lines) return 1;
        lines = here;
        ++stacked;
        figures = figures || holdsFiguresOnly(text);
    }
    return stacked > 1 && figures ? lines : 1;
}

/// Takes the first line of a cell's text off as a cell of its own.
HtmlCell takeLine(const HtmlTable& table, HtmlCell& rest) {
    HtmlCell line = rest;
    const std::size_t end = std::string_view(table.text).substr(0, rest.end).find('\n', rest.begin);
    if (end != std::string_view::npos) line.end = static_cast<std::uint32_t>(end);
    rest.begin = std::min(line.end + 1, rest.end);
    return line;
}

} // namespace

void splitStackedRow(HtmlTable& table) {
    if (table.rows.empty() || table.rows.back().nests) return;
    const HtmlRow whole = table.rows.back();
    const std::uint32_t count = stackedRows(table, whole);
    if (count == 1) return;
    struct Stack {
        HtmlCell rest;
        bool single; ///< stands beside the first row only
    };
    std::vector<Stack> cells;
    for (auto cell = table.cells.begin() + whole.firstCell; cell != table.cells.end(); ++cell)
        cells.push_back({*cell, countLines(table.textOf(*cell)) == 1});
    table.cells.resize(whole.firstCell);
    table.rows.pop_back();
    for (std::uint32_t line = 0; line < count; ++line) {
        HtmlRow row;
        row.firstCell = static_cast<std::uint32_t>(table.cells.size());
        row.ruledAbove = line == 0 && whole.ruledAbove;
        row.ruledBelow = line + 1 == count && whole.ruledBelow;
        row.doubleBelow = line + 1 == count && whole.doubleBelow;
        for (Stack& cell : cells)
            if (line == 0 || !cell.single) table.cells.push_back(takeLine(table, cell.rest));
        row.cellCount = static_cast<std::uint32_t>(table.cells.size()) - row.firstCell;
        table.rows.push_back(row);
    }
}

} // namespace ql::documents
