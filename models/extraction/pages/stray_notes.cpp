// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/pages/stray_notes.h"

#include "extraction/text/period_text.h"

#include <algorithm>

namespace ql::extraction {

namespace {

constexpr std::int64_t mostNotes = 99;

/// No note has such a number.
bool isAmount(const Atom& atom) {
    const NumberText& number = atom.number;
    if (atom.isText || number.kind != ValueKind::Number) return false;
    return number.grouped || number.percent || !number.currency.empty() ||
           number.value.exponent() < 0 || number.value.magnitude().coefficient() > mostNotes;
}

enum class Holds { Notes, Amounts, CertainAmounts };

/// More than half of its cells are amounts, or one is beyond doubt: a note's own number may be odd
/// ("2.1").
Holds whatHolds(const RawTable& table, std::size_t column) {
    int amounts = 0;
    int cells = 0;
    for (const RawRow& row : table.rows) {
        if (column >= row.cells.size() || !row.cells[column]) continue;
        const Atom& atom = *row.cells[column];
        ++cells;
        if (!isAmount(atom)) continue;
        if (atom.number.grouped || !atom.number.currency.empty()) return Holds::CertainAmounts;
        ++amounts;
    }
    return amounts * 2 > cells ? Holds::Amounts : Holds::Notes;
}

bool isNote(const HeadingPiece& piece) {
    return isNoteHeading(piece.text);
}

} // namespace

void dropStrayNotes(RawTable& table) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        RawColumn& column = table.columns[c];
        if (std::ranges::none_of(column.pieces, isNote)) continue;
        const Holds holds = whatHolds(table, c);
        const bool dated = std::ranges::any_of(column.pieces, [](const HeadingPiece& piece) {
            return !piece.shared && !piece.read.dates.empty();
        });
        // With no day of its own the column stays without a period, and its amounts not placed.
        if (holds == Holds::Notes || (holds == Holds::Amounts && !dated)) continue;
        std::erase_if(column.pieces, isNote);
        column.heading.clear();
        for (const HeadingPiece& piece : column.pieces) {
            if (!column.heading.empty()) column.heading += ' ';
            column.heading += piece.text;
        }
    }
}

} // namespace ql::extraction
