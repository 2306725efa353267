// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sheet_html.h"

#include <algorithm>

namespace ql::exporting {

namespace {

constexpr std::string_view style =
    "body{font:14px Inter,system-ui,sans-serif;color:#1b1f24;margin:2em}"
    "h1{font-size:1.3em;margin:0}p{color:#5b6470;margin:.3em 0 1em}"
    "table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
    "th{font-weight:600;text-align:right;padding:.2em .8em;border-bottom:1px solid #9aa3ad}"
    "th small{display:block;font-weight:400;color:#5b6470}"
    "td{text-align:right;padding:.15em .8em;white-space:nowrap}"
    "td.l{text-align:left;white-space:normal;max-width:34em}"
    "tr.s td{font-weight:600}tr.h td{font-weight:600;color:#5b6470}"
    "td.a{border-top:1px solid #1b1f24}td.b{border-bottom:1px solid #1b1f24}"
    "td.bb{border-bottom:3px double #1b1f24}"
    "td.g,th.g{color:#9aa3ad;padding:0 .3em;border-left:1px dotted #9aa3ad}"
    ".d{color:#3f5f86}.r{background:#eef1f5}.q{background:#fdece3}.c{background:#fff2cc}"
    "footer{color:#5b6470;margin-top:1em;white-space:pre-line}";

std::string classesOf(const SheetRow& row, const SheetCell& cell) {
    std::string classes;
    const auto add = [&classes](bool on, std::string_view name) {
        if (on) classes += (classes.empty() ? "" : " ") + std::string(name);
    };
    const bool printed = !cell.text.empty();
    add(printed && row.ruleAbove != Rule::None && !row.heading, "a");
    add(printed && row.ruleBelow == Rule::Single && !row.heading, "b");
    add(printed && row.ruleBelow == Rule::Double && !row.heading, "bb");
    add(cell.derived || cell.prose, "d");
    add(cell.restated, "r");
    add(cell.doubtful, "q");
    add(cell.corrected, "c");
    return classes.empty() ? "" : " class=\"" + classes + "\"";
}

std::string headingOf(const SheetColumn& column) {
    std::string cell = "<th>" + escapedForHtml(column.heading);
    if (!column.subheading.empty())
        cell += "<small>" + escapedForHtml(column.subheading) + "</small>";
    if (!column.note.empty()) cell += "<small>" + escapedForHtml(column.note) + "</small>";
    return cell + "</th>";
}

std::string rowOf(const Sheet& sheet, const SheetRow& row) {
    std::string text = row.heading ? "<tr class=\"h\">" : row.sum ? "<tr class=\"s\">" : "<tr>";
    text += "<td class=\"l\" style=\"padding-left:" + std::to_string(std::clamp(row.depth, 0, 8)) +
            "em\">" + escapedForHtml(row.label) + "</td>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (sheet.columns[i].gapBefore) text += "<td class=\"g\"></td>";
        const SheetCell& cell = row.cells[i];
        text += "<td" + classesOf(row, cell) + ">" + escapedForHtml(cell.text) +
                (marksOf(cell).empty() ? "" : "<sup>" + escapedForHtml(marksOf(cell)) + "</sup>") +
                "</td>";
    }
    return text + "</tr>\n";
}

} // namespace

std::string escapedForHtml(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '&':
            escaped += "&amp;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string sheetHtml(const Sheet& sheet) {
    std::string text = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" +
                       escapedForHtml(sheet.title) + "</title><style>" + std::string(style) +
                       "</style></head><body>\n<h1>" + escapedForHtml(sheet.title) + "</h1>\n";
    if (!sheet.unitLine.empty()) text += "<p>" + escapedForHtml(sheet.unitLine) + "</p>\n";
    text += "<table>\n<thead><tr><th></th>";
    for (const SheetColumn& column : sheet.columns)
        text += (column.gapBefore ? "<th class=\"g\">:</th>" : "") + headingOf(column);
    text += "</tr></thead>\n<tbody>\n";
    for (const SheetRow& row : sheet.rows)
        text += rowOf(sheet, row);
    text += "</tbody></table>\n";
    const std::string notes = legendOf(sheet);
    if (!notes.empty()) text += "<footer>" + escapedForHtml(notes) + "</footer>\n";
    return text + "</body></html>\n";
}

} // namespace ql::exporting
