// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/span_text.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ql::extraction {

namespace {

/// Where the second part begins behind a dash, "to" or "through"; npos where none stands there. A
/// dash that is not ASCII has become spaces: two or three of them between two months are one.
std::size_t behindLink(std::string_view text, std::size_t at) {
    const std::size_t from = at;
    while (at < text.size() && text[at] == ' ')
        ++at;
    const std::size_t spaces = at - from;
    for (const std::string_view link : {"-", "to ", "through ", "/"}) {
        if (!text.substr(at).starts_with(link)) continue;
        at += link.size();
        while (at < text.size() && text[at] == ' ')
            ++at;
        return at;
    }
    return spaces >= 3 && spaces <= 5 ? at : std::string_view::npos;
}

bool opensWord(std::string_view text, std::size_t at) {
    return at == 0 || (!isLetter(text[at - 1]) && !isDigit(text[at - 1]));
}

/// "q1-q3": the quarters of a year up to one.
bool takeQuarters(std::string& text, HeadingText& out) {
    for (std::size_t at = text.find("q1"); at != std::string::npos; at = text.find("q1", at + 1)) {
        if (!opensWord(text, at)) continue;
        const std::size_t second = behindLink(text, at + 2);
        if (second == std::string::npos || second + 1 >= text.size()) continue;
        const char last = text[second + 1];
        if (text[second] != 'q' || last < '2' || last > '4') continue;
        out.months = 3 * (last - '0');
        std::fill(text.begin() + static_cast<long>(at), text.begin() + static_cast<long>(second),
                  ' ');
        return true;
    }
    return false;
}

/// A month and, where one stands there, a day; 0 where the text begins with none.
struct MonthDay {
    int month = 0;
    int day = 0;
    std::size_t end = 0;
};
MonthDay monthDayAt(std::string_view text, std::size_t at) {
    MonthDay read;
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    read.month = monthOf(text.substr(at, end - at));
    if (end < text.size() && text[end] == '.') ++end;
    read.end = end;
    std::size_t digit = end;
    while (digit < text.size() && text[digit] == ' ')
        ++digit;
    std::size_t digits = 0;
    // The third digit tells that it is no day; more would only overflow.
    while (digits < 3 && digit + digits < text.size() && isDigit(text[digit + digits]))
        read.day = read.day * 10 + (text[digit + digits++] - '0');
    if (digits == 0 || digits > 2 || digit - end > 1)
        read.day = 0;
    else
        read.end = digit + digits;
    return read;
}

} // namespace

void takeSpan(std::string& text, HeadingText& out) {
    if (text.size() > 90 || takeQuarters(text, out)) return;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isLetter(text[at]) || !opensWord(text, at)) continue;
        const MonthDay first = monthDayAt(text, at);
        if (first.month == 0) continue;
        const std::size_t second = behindLink(text, first.end);
        if (second == std::string::npos || second >= text.size()) continue;
        const MonthDay last = monthDayAt(text, second);
        // A span of whole months only: "March 31 to June 30" is none.
        const bool whole = (first.day == 0 && last.day == 0) || (first.day == 1 && last.day >= 28);
        if (last.month == 0 || !whole) continue;
        const int months = (last.month - first.month + 12) % 12 + 1;
        if (months % 3 != 0) continue;
        out.months = months;
        std::fill(text.begin() + static_cast<long>(at), text.begin() + static_cast<long>(second),
                  ' ');
        return;
    }
}

/// "June 14, 2018 through December 31, 2018", "January 1 to June 13, 2018": nothing but a link
/// stands between the two days.
static bool isLinked(std::string_view plain, const std::vector<DateText>& dates) {
    if (dates.size() != 2 || dates[0].end >= dates[1].begin) return false;
    const std::string_view link =
        trimmed(plain.substr(dates[0].end, dates[1].begin - dates[0].end));
    return link == "through" || link == "thru" || link == "to" || link == "-" || link == "until";
}

/// Groups of digits in the text.
static int countNumbers(std::string_view text) {
    int count = 0;
    bool inside = false;
    for (const char c : text) {
        count += isDigit(c) && !inside ? 1 : 0;
        inside = isDigit(c);
    }
    return count;
}

std::optional<Period> spanOfDays(const std::string& heading) {
    // Two days and a year are the least that it takes.
    if (countNumbers(heading) < 3) return std::nullopt;
    const Folded whole(heading);
    const std::string_view plain = whole.view();
    const PhraseIndex words(plain);
    const bool said = words.hasAny({"inception", "period from"});
    if (!said && !words.hasAny({"through", "thru", "to", "until", "-"})) return std::nullopt;
    std::vector<DateText> dates = findDates(plain);
    if (!said && !isLinked(plain, dates)) return std::nullopt;
    // "January 1 through June 13, 2018": the first shares the year of the second.
    if (dates.size() == 2 && dates[0].year == 0 && dates[0].day != 0)
        dates[0].year = dates[1].year - (dates[0].month > dates[1].month ? 1 : 0);
    std::vector<Date> days;
    for (const DateText& date : dates)
        if (date.isComplete() && date.date().isValid()) days.push_back(date.date());
    if (days.size() != 2 || days[1].serial() <= days[0].serial()) return std::nullopt;
    const long length = days[1].serial() - days[0].serial();
    const long months = std::lround(static_cast<double>(length) / 30.44);
    if (months > 600 || (months < 1 && said)) return std::nullopt;
    // Some days at the end of a year are the least that there is.
    return Period{days[1], std::max(1, static_cast<int>(months))};
}

int monthsOfWord(std::string_view heading) {
    if (heading.size() < 2 || heading.size() > 14) return 0;
    const std::string plain = folded(heading);
    static constexpr std::array<std::string_view, 10> years = {
        "year",   "years",       "fy",         "full year", "full-year",
        "annual", "fiscal year", "total year", "full yr",   "fiscal years"};
    if (std::ranges::find(years, plain) != years.end()) return 12;
    if (plain == "quarter" || plain == "quarters" || plain == "qtr" || plain == "qtr." ||
        plain == "fiscal quarter")
        return 3;
    return plain == "half year" || plain == "half-year" ? 6 : 0;
}

} // namespace ql::extraction
