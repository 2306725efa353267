// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/stacked_headings.h"

#include "extraction/text/date_text.h"
#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// A length takes no more lines than these: "For the", "Three", "Months", "Ended".
constexpr std::size_t mostLines = 4;

/// "Ended March" over "31, 2006": a date broken between month and day.
void joinBrokenDates(RawColumn& column) {
    auto& pieces = column.pieces;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        const HeadingPiece& above = pieces[i];
        HeadingPiece& below = pieces[i + 1];
        const std::string_view last = above.text;
        if (monthOf(last.substr(last.rfind(' ') + 1)) == 0) continue;
        const std::size_t digits = below.text.find_first_not_of("0123456789");
        const bool day = digits == std::string::npos ? below.text.size() <= 2
                                                     : digits <= 2 && below.text[digits] == ',';
        if (!isDigit(below.text.front()) || !day) continue;
        below.text = above.text + " " + below.text;
        below.read = readHeading(below.text);
        pieces.erase(pieces.begin() + static_cast<long>(i));
    }
}

bool standsOver(const RawColumn& column, const HeadingPiece& piece) {
    return std::ranges::any_of(
        column.pieces, [&](const HeadingPiece& other) { return other.range == piece.range; });
}

/// Both stand over the same columns.
bool shareColumns(const RawTable& table, const HeadingPiece& one, const HeadingPiece& other) {
    return std::ranges::all_of(table.columns, [&](const RawColumn& column) {
        return standsOver(column, one) == standsOver(column, other);
    });
}

/// How many pieces from `first` on name a length only together; 0 where none do.
std::size_t lengthFrom(const RawTable& table, const RawColumn& column, std::size_t first) {
    const auto& pieces = column.pieces;
    if (first + 1 == pieces.size() || pieces[first].text.size() > 40 || pieces[first].read.months ||
        !pieces[first].read.dates.empty())
        return 0;
    std::string words = pieces[first].text;
    for (std::size_t i = first + 1; i < pieces.size() && i < first + mostLines; ++i) {
        if (pieces[i].read.months || pieces[i].text.size() > 40 ||
            pieces[i].line == pieces[i - 1].line || !shareColumns(table, pieces[first], pieces[i]))
            return 0;
        words += ' ' + pieces[i].text;
        if (readHeading(words).months) return i + 1 - first;
    }
    return 0;
}

/// A page turned right behind the boxhead, and the next began with the same boxhead.
void dropRepeated(RawTable& table) {
    const bool twice = std::ranges::all_of(table.columns, [](const RawColumn& column) {
        const auto& pieces = column.pieces;
        const std::size_t half = pieces.size() / 2;
        if (pieces.empty() || pieces.size() % 2 != 0) return false;
        for (std::size_t i = 0; i < half; ++i)
            if (pieces[i].text != pieces[half + i].text) return false;
        return pieces[half].line > pieces[half - 1].line;
    });
    if (!twice) return;
    for (RawColumn& column : table.columns) {
        auto& pieces = column.pieces;
        pieces.erase(pieces.begin(), pieces.begin() + static_cast<long>(pieces.size() / 2));
    }
}

} // namespace

void joinStackedHeadings(RawTable& table) {
    dropRepeated(table);
    std::vector<std::vector<HeadingPiece>> joined(table.columns.size());
    std::vector<std::size_t> counts;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        RawColumn& column = table.columns[c];
        joinBrokenDates(column);
        counts.clear();
        for (std::size_t i = 0; i < column.pieces.size(); i += counts.back())
            counts.push_back(std::max<std::size_t>(lengthFrom(table, column, i), 1));
        if (counts.size() == column.pieces.size()) continue; // nothing to join, as nearly always
        std::size_t i = 0;
        for (const std::size_t count : counts) {
            // Its range stays behind, for which the other columns ask.
            HeadingPiece piece = std::move(column.pieces[i]);
            for (std::size_t k = i + 1; k < i + count; ++k) {
                piece.text += ' ' + column.pieces[k].text;
                piece.range.end = column.pieces[k].range.end;
                piece.line = column.pieces[k].line;
            }
            if (count > 1) piece.read = readHeading(piece.text);
            joined[c].push_back(std::move(piece));
            i += count;
        }
    }
    // Only now: a column's pieces tell which columns those of the others share.
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (!joined[c].empty()) table.columns[c].pieces = std::move(joined[c]);
}

} // namespace ql::extraction
