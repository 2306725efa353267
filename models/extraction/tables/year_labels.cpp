// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/year_labels.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ql::extraction {

namespace {

/// More rows than any such list has.
constexpr std::size_t mostRows = 16;

enum class RowKind { Year, Change, Other };

/// "2019 As Reported": a year first, and no other date.
bool beginsWithYear(const RawRow& row, HeadingMemo& headings) {
    if (row.heading || row.label.size() < 6 ||
        !std::ranges::all_of(row.label.substr(0, 4), isDigit) || row.label[4] != ' ')
        return false;
    return headings.ask(row.label, [](const HeadingText& read) {
        return !read.change && !read.months && read.quarter == 0 && read.dates.size() == 1 &&
               read.dates.front().month == 0 && read.dates.front().begin == 0;
    });
}

RowKind kindOf(const RawRow& row, HeadingMemo& headings) {
    if (beginsWithYear(row, headings)) return RowKind::Year;
    const bool change =
        headings.ask(row.label, [](const HeadingText& read) { return read.change; }) ||
        row.words().hasAny({"change", "growth"});
    return change ? RowKind::Change : RowKind::Other;
}

bool saysTime(const HeadingPiece& piece) {
    return piece.read.months || !piece.read.dates.empty();
}

/// Over every column stand one length and day without a year, and words of its own.
bool areMeasures(const RawTable& table) {
    return std::ranges::all_of(table.columns, [](const RawColumn& column) {
        bool length = false;
        bool words = false;
        for (const HeadingPiece& piece : column.pieces) {
            length = length || piece.read.months;
            words = words || !saysTime(piece);
            if (piece.read.change || piece.read.quarter != 0 || piece.read.fiscalYear != 0 ||
                (saysTime(piece) && !piece.shared) ||
                std::ranges::any_of(piece.read.dates,
                                    [](const DateText& date) { return date.year != 0; }))
                return false;
        }
        return length && words;
    });
}

/// The column that a row becomes.
RawColumn columnOf(const RawRow& row, RowKind kind, const RawColumn& under, HeadingMemo& headings) {
    RawColumn column;
    column.heading = row.label;
    HeadingPiece label{row.label, row.labelRange, 99, false, headings.read(row.label)};
    label.read.change = kind == RowKind::Change;
    if (kind == RowKind::Year)
        std::ranges::copy_if(under.pieces, std::back_inserter(column.pieces), saysTime);
    column.pieces.push_back(std::move(label));
    return column;
}

} // namespace

std::optional<RawTable> turnedByYearLabels(const RawTable& table, HeadingMemo& headings) {
    if (table.rows.empty() || table.rows.size() > mostRows || table.columns.size() < 2 ||
        !table.ownBoxhead || !beginsWithYear(table.rows.front(), headings))
        return std::nullopt;
    std::vector<RowKind> kinds;
    for (const RawRow& row : table.rows) {
        if (row.heading || !row.strays.empty()) return std::nullopt;
        kinds.push_back(kindOf(row, headings));
    }
    if (std::ranges::count(kinds, RowKind::Year) < 2 || !areMeasures(table)) return std::nullopt;

    RawTable out = table;
    out.columns.clear();
    out.rows.clear();
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        out.columns.push_back(columnOf(table.rows[r], kinds[r], table.columns.front(), headings));
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        RawRow row;
        for (const HeadingPiece& piece : table.columns[c].pieces) {
            if (saysTime(piece)) continue;
            row.label += (row.label.empty() ? "" : " ") + piece.text;
            row.labelRange = piece.range;
        }
        row.firstLine = table.rows.front().firstLine;
        row.lastLine = table.rows.back().lastLine;
        for (const RawRow& printed : table.rows)
            row.cells.push_back(c < printed.cells.size() ? printed.cells[c] : std::nullopt);
        out.rows.push_back(std::move(row));
    }
    return out;
}

} // namespace ql::extraction
