// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/text_grid.h"

#include "exporting/utf8.h"

#include <algorithm>

namespace ql::exporting {

std::string padRight(std::string text, std::size_t columns) {
    const std::size_t taken = columnsOf(text);
    if (taken < columns) text.append(columns - taken, ' ');
    return text;
}

std::string padLeft(const std::string& text, std::size_t columns) {
    const std::size_t taken = columnsOf(text);
    return taken < columns ? std::string(columns - taken, ' ') + text : text;
}

void TextGrid::addRow(std::vector<std::string> cells, std::vector<std::size_t> numbers) {
    m_rows.push_back({std::move(cells), std::move(numbers)});
}

std::string TextGrid::toString() const {
    std::vector<std::size_t> widths;
    for (const Row& row : m_rows) {
        widths.resize(std::max(widths.size(), row.cells.size()));
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row.cells[i]));
    }
    std::string text;
    for (const Row& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0) line += "  ";
            const bool isNumber = std::ranges::find(row.numbers, i) != row.numbers.end();
            line += isNumber ? padLeft(row.cells[i], widths[i]) : padRight(row.cells[i], widths[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

} // namespace ql::exporting
