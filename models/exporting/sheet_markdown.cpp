// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sheet_markdown.h"

#include "core/say.h"

#include <algorithm>

namespace ql::exporting {

namespace {

std::string bold(const std::string& text, bool on) {
    return on && !text.empty() ? "**" + text + "**" : text;
}

std::string labelOf(const SheetRow& row) {
    std::string indent;
    for (int i = 0; i < std::clamp(row.depth, 0, 8); ++i)
        indent += "&emsp;";
    return indent + bold(escapedForMarkdown(row.label), row.sum || row.heading);
}

std::string headingOf(const SheetColumn& column) {
    std::string text = escapedForMarkdown(column.heading);
    if (!column.subheading.empty()) text += "<br>" + escapedForMarkdown(column.subheading);
    if (!column.note.empty()) text += "<br>" + escapedForMarkdown(column.note);
    return text;
}

std::string line(const Sheet& sheet, const std::string& label,
                 const std::vector<std::string>& cells, const std::string& gap) {
    std::string text = "| " + label + " |";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (sheet.columns[i].gapBefore) text += " " + gap + " |";
        text += " " + cells[i] + " |";
    }
    return text + "\n";
}

} // namespace

std::string escapedForMarkdown(std::string_view text) {
    constexpr std::string_view special = "\\`*_[]|~";
    std::string escaped;
    for (const char c : text) {
        if (c == '<')
            escaped += "&lt;";
        else if (c == '&')
            escaped += "&amp;";
        else if (c == '\n')
            escaped += ' ';
        else {
            if (special.find(c) != std::string_view::npos) escaped += '\\';
            escaped += c;
        }
    }
    return escaped;
}

std::string sheetMarkdown(const Sheet& sheet) {
    std::string text = "**" + escapedForMarkdown(sheet.title) + "**\n";
    if (!sheet.unitLine.empty()) text += "\n" + escapedForMarkdown(sheet.unitLine) + "\n";
    text += "\n";

    std::vector<std::string> cells;
    cells.reserve(sheet.columns.size());
    for (const SheetColumn& column : sheet.columns)
        cells.push_back(headingOf(column));
    text += line(sheet, "", cells, ":");
    std::fill(cells.begin(), cells.end(), "---:");
    text += line(sheet, ":---", cells, ":---:");

    for (const SheetRow& row : sheet.rows) {
        std::transform(row.cells.begin(), row.cells.end(), cells.begin(),
                       [&](const SheetCell& cell) {
                           return bold(escapedForMarkdown(cell.text), row.sum) +
                                  escapedForMarkdown(marksOf(cell));
                       });
        text += line(sheet, labelOf(row), cells, row.heading ? "" : ":");
    }
    for (const Mark& mark : marks())
        if (std::ranges::any_of(sheet.rows, [&](const SheetRow& row) {
                return std::ranges::any_of(row.cells, [&](const SheetCell& cell) {
                    return marksOf(cell).find(mark.sign) != std::string::npos;
                });
            }))
            text += "\n" + escapedForMarkdown(std::string(1, mark.sign)) + " " +
                    say("Sheets", mark.meaning) + "\n";
    return text;
}

} // namespace ql::exporting
