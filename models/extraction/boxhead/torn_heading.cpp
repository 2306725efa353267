// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/torn_heading.h"

#include "extraction/text/words.h"

namespace ql::extraction {

namespace {

/// Words are a space apart.
bool repeatsWord(std::string_view text) {
    std::string_view last;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && text[end] != ' ')
            ++end;
        const std::string_view word = text.substr(begin, end - begin);
        if (word.size() > 1 && word.size() == last.size() && word.front() == last.front() &&
            isLetter(word.front()) && word == last)
            return true;
        last = word;
        begin = end + 1;
    }
    return false;
}

/// "June 30," and "March 31," over one column, a phrase each: one of them is the column's beside
/// it.
bool hasTwoDays(const RawColumn& column) {
    const DateText* day = nullptr;
    for (const HeadingPiece& piece : column.pieces) {
        if (piece.read.dates.size() != 1 || piece.read.dates.front().day == 0) continue;
        const DateText& date = piece.read.dates.front();
        if (day == nullptr) {
            day = &date;
        } else if (day->month != date.month || day->day != date.day) {
            const std::string plain = folded(column.heading); // a time from one day to another
            return !hasAnyPhrase(plain, {"to", "through", "thru", "from", "and", "between"});
        }
    }
    return false;
}

/// "Second Quarter" over "Year to Date", a phrase each: two times over one column.
bool isQuarterAndToDate(const RawColumn& column) {
    bool quarter = false;
    bool toDate = false;
    for (const HeadingPiece& piece : column.pieces) {
        quarter = quarter || (piece.read.quarter > 1 && !piece.read.yearToDate);
        toDate = toDate || (piece.read.yearToDate && piece.read.quarter == 0);
    }
    return quarter && toDate;
}

} // namespace

bool isTornHeading(std::string_view heading) {
    if (heading.find('(') == std::string_view::npos && heading.find(')') == std::string_view::npos)
        return repeatsWord(heading); // as nearly always
    int open = 0;
    bool empty = false; // nothing stands behind the last bracket that opened
    for (const char c : heading) {
        if (c == '(') {
            ++open;
            empty = true;
        } else if (c == ')') {
            if (open == 0 || empty) return true;
            --open;
        } else if (c != ' ') {
            empty = false;
        }
    }
    return open != 0 || repeatsWord(heading);
}

bool isTorn(const RawColumn& column) {
    return isTornHeading(column.heading) || isTornHeading(column.aspect) || hasTwoDays(column) ||
           isQuarterAndToDate(column);
}

bool isTornLabel(std::string_view label) {
    if (label.find(')') == std::string_view::npos) return false; // as nearly always
    constexpr std::size_t item = 3;                              // "a)", "12)"
    int open = 0;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] == '(') ++open;
        if (label[i] == ')' && --open < 0 && i >= item) return true;
    }
    return false;
}

} // namespace ql::extraction
