// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/date_text.h"

#include "core/eight_bytes.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

namespace {

constexpr std::array<std::string_view, 12> monthNames = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

/// Keys of the first two letters of the months' names; capitals have those of small letters, for
/// they are asked of with the bit that tells them apart.
constexpr auto monthKeys = [] {
    std::array<bool, KeyedPhrase::any> table = {};
    for (const std::string_view name : monthNames)
        table[KeyedPhrase::keyOf(name[0], name[1])] = true;
    return table;
}();

/// Asked of every word of a release: most are no month by their first three letters.
bool mayOpenMonth(std::string_view word) {
    if (word.size() < 3) return false;
    const auto lower = [&](std::size_t i) { return static_cast<unsigned>(word[i] | 0x20) & 0xff; };
    switch (lower(0) << 16 | lower(1) << 8 | lower(2)) {
    case 'j' << 16 | 'a' << 8 | 'n':
    case 'f' << 16 | 'e' << 8 | 'b':
    case 'm' << 16 | 'a' << 8 | 'r':
    case 'a' << 16 | 'p' << 8 | 'r':
    case 'm' << 16 | 'a' << 8 | 'y':
    case 'j' << 16 | 'u' << 8 | 'n':
    case 'j' << 16 | 'u' << 8 | 'l':
    case 'a' << 16 | 'u' << 8 | 'g':
    case 's' << 16 | 'e' << 8 | 'p':
    case 'o' << 16 | 'c' << 8 | 't':
    case 'n' << 16 | 'o' << 8 | 'v':
    case 'd' << 16 | 'e' << 8 | 'c':
        return true;
    default:
        return false;
    }
}

bool isYear(int value, std::size_t digits) {
    return digits == 4 && value >= 1970 && value <= 2069;
}

/// A cursor over text as printed. What is not ASCII reads as spaces.
struct Scanner {
    std::string_view text;
    std::size_t at = 0;

    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        if (at + ahead >= text.size()) return '\0';
        const char c = text[at + ahead];
        return static_cast<unsigned char>(c) < 0x80 ? c : ' ';
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

/// A cheap look before the close one at the digits that begin at `at`: most of a release's are
/// amounts.
bool mayOpenNumeric(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::size_t digits = end - at;
    const char next = end < text.size() ? text[end] : '\0';
    const char behind = end + 1 < text.size() ? text[end + 1] : '\0';
    if (next == ',' && isDigit(behind)) return false; // "12,345"
    if (digits > 2) return digits <= 4 && text[at] <= (digits == 4 ? '2' : '0');
    if (next == ' ') // a day before its month
        return behind <= ' ' || mayOpenMonth(text.substr(end + 1));
    return next == '.' || next == '/' || next == '-' || static_cast<unsigned char>(next) >= 0x80;
}

/// Behind these no date begins: inside words, figures and amounts.
constexpr bool barsDate(char c) {
    return isLetter(c) || isDigit(c) || c == '$' || c == '.';
}

/// Marks letters, digits and what else bars a date behind it; the first mark behind the second
/// where one begins.
struct Openings {
    Eight words;
    Eight bars;
};
Openings openingsOf(Eight bytes) {
    const Eight seven = lowerSeven(bytes);
    const Eight lower = seven | everyByte(0x20);
    const Eight letters = atLeast(lower, 'a') & ~atLeast(lower, 'z' + 1);
    const Eight digits = atLeast(seven, '0') & ~atLeast(seven, '9' + 1);
    const Eight ascii = ~bytes & marksOfAll;
    const Eight words = (letters | digits) & ascii;
    return {words, words | ((equalTo(seven, '$') | equalTo(seven, '.')) & ascii)};
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

/// "Jun-03", "June '03": two digits that a dash or an apostrophe makes a year. 0 where none stands
/// here; what may be a day is none.
int shortYear(Scanner& scan) {
    Scanner ahead = scan;
    if (ahead.peek() == ' ') ++ahead.at;
    bool apostrophe = ahead.peek() == '\'';
    if (apostrophe || ahead.peek() == '-') {
        ++ahead.at;
    } else if (ahead.text.substr(std::min(ahead.at, ahead.text.size())).starts_with("\u2019")) {
        apostrophe = true;
        ahead.at += 3;
    } else {
        return 0;
    }
    if (!isDigit(ahead.peek()) || !isDigit(ahead.peek(1)) || isDigit(ahead.peek(2)) ||
        isLetter(ahead.peek(2)) || ahead.peek(2) == ',')
        return 0;
    const int value = (ahead.peek() - '0') * 10 + (ahead.peek(1) - '0');
    if (!apostrophe && (value == 30 || value == 31)) return 0;
    ahead.at += 2;
    scan = ahead;
    return value < 70 ? 2000 + value : 1900 + value;
}

std::optional<DateText> monthFirst(Scanner& scan) {
    Scanner ahead = scan;
    DateText date;
    date.begin = ahead.at;
    date.month = monthOf(ahead.word());
    if (date.month == 0) return std::nullopt;
    if (ahead.peek() == '.') ++ahead.at;
    if (const int year = shortYear(ahead); year != 0) {
        date.year = year;
        date.end = ahead.at;
        scan = ahead;
        return date;
    }
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

/// "30.06.2012", "30/06/2012": day first, as written in Europe.
std::optional<DateText> dayFirst(Scanner& scan) {
    const auto digit = [&](std::size_t i) {
        return isDigit(scan.peek(i)) ? scan.peek(i) - '0' : -1;
    };
    std::size_t at = 0;
    int parts[2] = {};
    char separator = 0;
    for (int& part : parts) {
        if (digit(at) < 0) return std::nullopt;
        part = digit(at++);
        if (digit(at) >= 0) part = part * 10 + digit(at++);
        const char mark = scan.peek(at++);
        if ((mark != '.' && mark != '/') || (separator != 0 && mark != separator))
            return std::nullopt;
        separator = mark;
    }
    int year = 0;
    for (int i = 0; i < 4; ++i) {
        if (digit(at) < 0) return std::nullopt;
        year = year * 10 + digit(at++);
    }
    if (digit(at) >= 0 || !isYear(year, 4)) return std::nullopt;
    if (separator == '/' && parts[0] <= 12) return std::nullopt;
    if (parts[0] < 1 || parts[0] > 31 || parts[1] < 1 || parts[1] > 12) return std::nullopt;
    DateText date;
    date.begin = scan.at;
    date.day = parts[0];
    date.month = parts[1];
    date.year = year;
    scan.at += at;
    date.end = scan.at;
    return date;
}

/// "31-Dec-03", "31-Dec-2003": behind the day.
std::optional<DateText> dayDashMonth(Scanner& scan, int day) {
    if (scan.peek() != '-' || day < 1 || day > 31) return std::nullopt;
    Scanner ahead = scan;
    ++ahead.at;
    DateText date;
    date.month = monthOf(ahead.word());
    if (date.month == 0 || ahead.peek() != '-') return std::nullopt;
    ++ahead.at;
    std::size_t digits = 0;
    const int year = ahead.number(digits);
    if (year < 0 || (digits != 2 && !isYear(year, digits))) return std::nullopt;
    date.year = digits == 4 ? year : year + (year < 70 ? 2000 : 1900);
    scan = ahead;
    return date;
}

std::optional<DateText> numeric(Scanner& scan) {
    if (auto date = dayFirst(scan)) return date;
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
    } else if (const auto named = dayDashMonth(ahead, first)) {
        date.day = first;
        date.month = named->month;
        date.year = named->year;
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
    if (word.size() < 3 || word.size() > 10 || !mayOpenMonth(word)) return 0;
    std::array<char, 10> lower = {};
    for (std::size_t i = 0; i < word.size(); ++i)
        lower[i] = static_cast<char>(word[i] + (isUpper(word[i]) ? 'a' - 'A' : 0));
    std::string_view name(lower.data(), word.size());
    if (name.ends_with('.')) name.remove_suffix(1);
    if (name.size() < 3) return 0;
    if (name == "sept") return 9;
    for (std::size_t i = 0; i < monthNames.size(); ++i)
        if (name == monthNames[i] || (name.size() == 3 && monthNames[i].starts_with(name)))
            return static_cast<int>(i) + 1;
    return 0;
}

std::optional<DateText> dateAtStart(std::string_view text) {
    Scanner scan{text};
    if (isLetter(scan.peek())) return monthFirst(scan);
    if (isDigit(scan.peek())) return numeric(scan);
    return std::nullopt;
}

std::optional<DateText> nextDate(std::string_view text, std::size_t from) {
    // Nearly always no date begins there, and a cheap look tells.
    const auto mayBegin = [&](std::size_t at) {
        if (isDigit(text[at])) return mayOpenNumeric(text, at);
        return at + 2 < text.size() &&
               monthKeys[KeyedPhrase::keyOf(static_cast<char>(text[at] | 0x20),
                                            static_cast<char>(text[at + 1] | 0x20))] &&
               mayOpenMonth(text.substr(at, 3));
    };
    const auto dateAt = [&](std::size_t at) {
        Scanner scan{text, at};
        return isDigit(text[at]) ? numeric(scan) : monthFirst(scan);
    };
    // A whole release is looked through for where words and numbers begin.
    Eight barred = from > 0 && from <= text.size() && barsDate(text[from - 1]) ? 0x80 : 0;
    std::size_t block = from;
    for (; block + sizeof(Eight) <= text.size(); block += sizeof(Eight)) {
        const Openings here = openingsOf(eightInOrder(text, block));
        for (Eight left = here.words & ~(here.bars << 8 | barred); left != 0; left &= left - 1) {
            const std::size_t at = block + firstOf(left);
            if (!mayBegin(at)) continue;
            if (auto date = dateAt(at)) return date;
        }
        barred = here.bars >> 56;
    }
    for (std::size_t at = block; at < text.size(); ++at)
        if ((at == 0 || !barsDate(text[at - 1])) && mayBegin(at))
            if (auto date = dateAt(at)) return date;
    return std::nullopt;
}

std::vector<DateText> findDates(std::string_view text) {
    std::vector<DateText> dates;
    for (auto date = nextDate(text, 0); date; date = nextDate(text, date->end))
        dates.push_back(*date);
    return dates;
}

} // namespace ql::extraction
