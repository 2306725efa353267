// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/date_text.h"

#include "extraction/words.h"

#include <array>
#include <string>

namespace ql::extraction {

namespace {

constexpr std::array<std::string_view, 12> monthNames = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

bool isYear(int value, std::size_t digits) {
    return digits == 4 && value >= 1970 && value <= 2069;
}

/// A cursor over folded text.
struct Scanner {
    std::string_view text;
    std::size_t at = 0;

    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return at + ahead < text.size() ? text[at + ahead] : '\0';
    }
    void skipSpaces() {
        while (peek() == ' ' || peek() == '\t')
            ++at;
    }
    /// Digits here, up to four, not followed by more or by a digit group; -1 where there are none.
    int number(std::size_t& digits) {
        digits = 0;
        int value = 0;
        while (isDigit(peek(digits)) && digits < 5)
            value = value * 10 + (peek(digits++) - '0');
        if (digits == 0 || digits > 4) return -1;
        const char next = peek(digits);
        if ((next == ',' || next == '.') && isDigit(peek(digits + 1)) && digits < 3) {
            // "Mar 31,2007" is a day and a year, "31,200" an amount.
            std::size_t more = 0;
            while (isDigit(peek(digits + 1 + more)))
                ++more;
            if (next != ',' || more != 4) return -1;
        } else if ((next == ',' || next == '.') && isDigit(peek(digits + 1))) {
            return -1;
        }
        at += digits;
        return value;
    }
    std::string_view word() {
        const std::size_t begin = at;
        while (isLetter(peek()))
            ++at;
        return text.substr(begin, at - begin);
    }
};

bool boundaryBefore(std::string_view text, std::size_t at) {
    return at == 0 || (!isLetter(text[at - 1]) && !isDigit(text[at - 1]) && text[at - 1] != '$' &&
                       text[at - 1] != '.');
}

/// Behind a month and day: ", 2006" or " 2006"; nothing taken where no year stands there.
void takeYear(Scanner& scan, DateText& date) {
    Scanner ahead = scan;
    while (ahead.peek() == ' ' || ahead.peek() == ',')
        ++ahead.at;
    std::size_t digits = 0;
    const int year = ahead.number(digits);
    if (!isYear(year, digits) || isLetter(ahead.peek())) return;
    date.year = year;
    scan = ahead;
}

std::optional<DateText> monthFirst(Scanner& scan) {
    Scanner ahead = scan;
    DateText date;
    date.begin = ahead.at;
    date.month = monthOf(ahead.word());
    if (date.month == 0) return std::nullopt;
    if (ahead.peek() == '.') ++ahead.at;
    ahead.skipSpaces();
    std::size_t digits = 0;
    Scanner beforeNumber = ahead;
    const int number = ahead.number(digits);
    if (isYear(number, digits)) {
        date.year = number;
    } else if (number >= 1 && number <= 31 && digits <= 2) {
        date.day = number;
        if (ahead.peek() == '/' && isDigit(ahead.peek(1))) { // "February 29/28"
            ++ahead.at;
            (void)ahead.number(digits);
        }
        takeYear(ahead, date);
    } else {
        ahead = beforeNumber;
    }
    date.end = ahead.at;
    scan = ahead;
    return date;
}

std::optional<DateText> numeric(Scanner& scan) {
    // 6/30/06, 6/30/2006, 2006-06-30, 30 June 2006, 2006
    Scanner ahead = scan;
    DateText date;
    date.begin = ahead.at;
    std::size_t digits = 0;
    const int first = ahead.number(digits);
    if (first < 0) return std::nullopt;
    if (ahead.peek() == '/' && first >= 1 && first <= 12) {
        ++ahead.at;
        const int day = ahead.number(digits);
        if (day < 1 || day > 31 || ahead.peek() != '/') return std::nullopt;
        ++ahead.at;
        const int year = ahead.number(digits);
        if (year < 0 || (digits != 2 && digits != 4)) return std::nullopt;
        date.month = first;
        date.day = day;
        date.year = digits == 4 ? year : year + (year < 70 ? 2000 : 1900);
    } else if (isYear(first, digits)) {
        date.year = first;
        if (isLetter(ahead.peek()) || ahead.peek() == '-' || ahead.peek() == '%')
            return std::nullopt;
    } else if (first >= 1 && first <= 31 && ahead.peek() == ' ') {
        ahead.skipSpaces();
        date.month = monthOf(ahead.word());
        if (date.month == 0) return std::nullopt;
        date.day = first;
        takeYear(ahead, date);
        // "17 March 31" is a number and then a date: leave the month to its own day.
        if (date.year == 0) return std::nullopt;
    } else {
        return std::nullopt;
    }
    date.end = ahead.at;
    scan = ahead;
    return date;
}

} // namespace

int monthOf(std::string_view word) {
    // Asked of every word of a release: most are none by their first letter.
    constexpr std::string_view initials = "jfmasondJFMASOND";
    if (word.size() < 3 || word.size() > 10 ||
        initials.find(word.front()) == std::string_view::npos)
        return 0;
    const std::string plain = folded(word);
    std::string_view name = plain;
    if (name.ends_with('.')) name.remove_suffix(1);
    if (name.size() < 3) return 0;
    if (name == "sept") return 9;
    for (std::size_t i = 0; i < monthNames.size(); ++i)
        if (name == monthNames[i] || (name.size() == 3 && monthNames[i].starts_with(name)))
            return static_cast<int>(i) + 1;
    return 0;
}

std::vector<DateText> findDates(std::string_view text) {
    std::vector<DateText> dates;
    // Folding keeps lengths for ASCII only; non-ASCII bytes are blanked so that offsets hold.
    std::string plain(text);
    for (char& c : plain) {
        if (static_cast<unsigned char>(c) >= 0x80)
            c = ' ';
        else if (isUpper(c))
            c = static_cast<char>(c - 'A' + 'a');
    }
    Scanner scan{plain};
    while (scan.at < plain.size()) {
        const bool fresh = boundaryBefore(plain, scan.at);
        std::optional<DateText> date;
        if (fresh && isLetter(scan.peek()))
            date = monthFirst(scan);
        else if (fresh && isDigit(scan.peek()))
            date = numeric(scan);
        if (date) {
            dates.push_back(*date);
            continue;
        }
        // On to the next place where a word or number begins.
        const bool letter = isLetter(scan.peek());
        const bool digit = isDigit(scan.peek());
        ++scan.at;
        while (letter && isLetter(scan.peek()))
            ++scan.at;
        while (digit && isDigit(scan.peek()))
            ++scan.at;
    }
    return dates;
}

} // namespace ql::extraction
