// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/fiscal_text.h"

#include "extraction/text/words.h"

#include <array>

namespace ql::extraction {

namespace {

struct QuarterName {
    std::string_view text;
    int quarter;
};

/// A cheap look before the close one: what "q1", "1q" and the names below begin with.
constexpr auto quarterOpeners = [] {
    std::array<bool, 256> table = {};
    for (const char c : std::string_view("qfst1234"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool mayOpenQuarter(char c) {
    return quarterOpeners[static_cast<unsigned char>(c)];
}

/// Words or letters for a part of a year, with the quarter it ends with or the months it has.
struct SpanName {
    KeyedPhrase text;
    int number;
};

constexpr std::array quarterNames = {QuarterName{"first quarter", 1},
                                     QuarterName{"second quarter", 2},
                                     QuarterName{"third quarter", 3},
                                     QuarterName{"fourth quarter", 4},
                                     QuarterName{"first fiscal quarter", 1},
                                     QuarterName{"second fiscal quarter", 2},
                                     QuarterName{"third fiscal quarter", 3},
                                     QuarterName{"fourth fiscal quarter", 4},
                                     QuarterName{"first qtr", 1},
                                     QuarterName{"second qtr", 2},
                                     QuarterName{"third qtr", 3},
                                     QuarterName{"fourth qtr", 4},
                                     QuarterName{"1st quarter", 1},
                                     QuarterName{"2nd quarter", 2},
                                     QuarterName{"3rd quarter", 3},
                                     QuarterName{"4th quarter", 4},
                                     QuarterName{"1st qtr", 1},
                                     QuarterName{"2nd qtr", 2},
                                     QuarterName{"3rd qtr", 3},
                                     QuarterName{"4th qtr", 4},
                                     QuarterName{"quarter 1", 1},
                                     QuarterName{"quarter 2", 2},
                                     QuarterName{"quarter 3", 3},
                                     QuarterName{"quarter 4", 4},
                                     QuarterName{"qtr 1", 1},
                                     QuarterName{"qtr 2", 2},
                                     QuarterName{"qtr 3", 3},
                                     QuarterName{"qtr 4", 4}};

/// "2012 fiscal quarters" over "Fourth": the ordinal stands behind the word.
int ordinalOfQuarters(std::string_view text) {
    const std::size_t word = text.find("quarter");
    if (word == std::string_view::npos) return 0;
    const std::string_view plain = trimmed(text);
    for (const auto& [ordinal, quarter] : {std::pair<std::string_view, int>{" first", 1},
                                           {" second", 2},
                                           {" third", 3},
                                           {" fourth", 4},
                                           {" 1st", 1},
                                           {" 2nd", 2},
                                           {" 3rd", 3},
                                           {" 4th", 4}})
        if (plain.ends_with(ordinal)) return quarter;
    return 0;
}

void blank(std::string& text, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end && i < text.size(); ++i)
        text[i] = ' ';
}

} // namespace

void takeFiscal(std::string& text, HeadingText& out) {
    const auto yearAt = [&](std::size_t at, std::size_t& end) {
        while (at < text.size() && (text[at] == ' ' || text[at] == '\'' || text[at] == ',' ||
                                    text[at] == '-' || text[at] == '/'))
            ++at;
        for (const std::string_view word : {"of ", "fiscal year ", "fiscal ", "fy "})
            if (std::string_view(text).substr(at).starts_with(word)) at += word.size();
        if (std::string_view(text).substr(at).starts_with("fy")) at += 2;
        while (at < text.size() && (text[at] == '\'' || text[at] == ' '))
            ++at;
        std::size_t digits = 0;
        int value = 0;
        while (at + digits < text.size() && isDigit(text[at + digits]) && digits < 5)
            value = value * 10 + (text[at + digits++] - '0');
        if (digits == 2)
            value += value < 70 ? 2000 : 1900;
        else if (digits != 4 || value < 1970 || value > 2069)
            return 0;
        end = at + digits;
        return value;
    };
    const bool mayHoldQuarter = text.find('q') != std::string::npos; // all names of one do
    for (std::size_t at = 0; at + 1 < text.size() && mayHoldQuarter; ++at) {
        if (!mayOpenQuarter(text[at])) continue;
        const bool fresh = at == 0 || (!isLetter(text[at - 1]) && !isDigit(text[at - 1]));
        if (!fresh) continue;
        int quarter = 0;
        std::size_t behind = at;
        if (text[at] == 'q' && text[at + 1] >= '1' && text[at + 1] <= '4') {
            quarter = text[at + 1] - '0';
            behind = at + 2;
        } else if (text[at] >= '1' && text[at] <= '4' && text[at + 1] == 'q') {
            quarter = text[at] - '0';
            behind = at + 2;
        } else {
            for (const QuarterName& name : quarterNames)
                if (text[at] == name.text.front() &&
                    std::string_view(text).substr(at).starts_with(name.text)) {
                    quarter = name.quarter;
                    behind = at + name.text.size();
                }
        }
        if (quarter == 0) continue;
        // "Quarter 2002" is no second quarter.
        if (isDigit(text[behind - 1]) && behind < text.size() && isDigit(text[behind])) continue;
        if (behind < text.size() && isLetter(text[behind]) && text.substr(behind, 2) != "fy")
            continue;
        std::size_t end = behind;
        const int year = yearAt(behind, end);
        if (year != 0) {
            out.fiscalYear = year;
        } else {
            end = behind;
        }
        out.quarter = quarter;
        if (!out.months) out.months = 3;
        blank(text, at, end);
        return;
    }
    if (const int quarter = ordinalOfQuarters(text); quarter != 0) {
        out.quarter = quarter;
        if (!out.months) out.months = 3;
        return;
    }
    const PartIndex parts(text);
    for (const auto& [half, quarter] : {SpanName{"first half", 2},
                                        {"second half", 4},
                                        {"h1", 2},
                                        {"1h", 2},
                                        {"h2", 4},
                                        {"2h", 4},
                                        {"1st half", 2},
                                        {"2nd half", 4}}) {
        const std::size_t at = parts.find(half);
        if (at == std::string::npos) continue;
        std::size_t end = at + half.text().size();
        const bool before = at > 0 && (isLetter(text[at - 1]) || isDigit(text[at - 1]));
        if (before || (end < text.size() && isLetter(text[end]))) continue;
        if (const int year = yearAt(end, end); year != 0) out.fiscalYear = year;
        out.quarter = quarter;
        if (!out.months) out.months = 6;
        blank(text, at, end);
        return;
    }
    // "9M08", "6M 2008": months of a year.
    for (const auto& [span, months] : {SpanName{"3m", 3}, {"6m", 6}, {"9m", 9}, {"12m", 12}}) {
        const std::size_t at = parts.find(span);
        if (at == std::string::npos ||
            (at > 0 && (isLetter(text[at - 1]) || isDigit(text[at - 1]) || text[at - 1] == '$')))
            continue;
        std::size_t end = at + span.text().size();
        const int year = yearAt(end, end);
        if (year == 0) continue;
        out.fiscalYear = year;
        out.months = months;
        out.quarter = months / 3;
        blank(text, at, end);
        return;
    }
    for (const KeyedPhrase& word : {KeyedPhrase("fiscal year"), KeyedPhrase("fiscal"),
                                    KeyedPhrase("fy"), KeyedPhrase("ytd")}) {
        const std::size_t at = parts.find(word);
        if (at == std::string::npos || (at > 0 && isLetter(text[at - 1]))) continue;
        const std::size_t behind = at + word.text().size();
        if (behind < text.size() && isLetter(text[behind])) continue;
        std::size_t end = behind;
        const int year = yearAt(behind, end);
        if (year == 0) continue;
        out.fiscalYear = year;
        if (word.text() == "ytd") out.yearToDate = true;
        blank(text, at, end);
        return;
    }
}

} // namespace ql::extraction
