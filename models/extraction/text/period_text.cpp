// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/period_text.h"

#include "extraction/text/fiscal_text.h"
#include "extraction/text/marks.h"
#include "extraction/text/span_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::array<std::pair<std::string_view, int>, 39> numberWords = {{
    {"one", 1},          {"two", 2},           {"three", 3},         {"four", 4},
    {"five", 5},         {"six", 6},           {"seven", 7},         {"eight", 8},
    {"nine", 9},         {"ten", 10},          {"eleven", 11},       {"twelve", 12},
    {"thirteen", 13},    {"fourteen", 14},     {"sixteen", 16},      {"seventeen", 17},
    {"twenty-four", 24}, {"twenty four", 24},  {"twenty-five", 25},  {"twenty-six", 26},
    {"twenty six", 26},  {"twenty-seven", 27}, {"twenty-eight", 28}, {"twenty eight", 28},
    {"fifteen", 15},     {"twenty seven", 27}, {"thirty-six", 36},   {"thirty six", 36},
    {"thirty-nine", 39}, {"thirty nine", 39},  {"forty", 40},        {"forty-eight", 48},
    {"fifty-two", 52},   {"fifty two", 52},    {"fifty-three", 53},  {"fifty three", 53},
    {"26", 26},          {"first", 1},         {"second", 2},
}};

/// Weeks of a 52/53-week year as months of a calendar one.
int monthsOfWeeks(int weeks) {
    if (weeks == 4 || weeks == 5) return 1; // a retailer's month
    if (weeks >= 11 && weeks <= 18) return 3;
    if (weeks >= 23 && weeks <= 29) return 6;
    if (weeks >= 34 && weeks <= 42) return 9;
    if (weeks >= 47 && weeks <= 54) return 12;
    return 0;
}

/// The number word or digits that end right before `at`.
int countBefore(std::string_view text, std::size_t at, std::size_t& begin) {
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '-'))
        --at;
    int best = 0;
    std::size_t bestLength = 0;
    const std::string_view head = text.substr(0, at);
    for (const auto& [word, value] : numberWords) {
        if (head.empty() || head.back() != word.back()) continue;
        if (!head.ends_with(word) || word.size() <= bestLength) continue;
        const std::size_t start = at - word.size();
        if (start > 0 && isLetter(text[start - 1])) continue;
        best = value;
        bestLength = word.size();
    }
    std::size_t digits = 0;
    while (digits < 2 && at > digits && isDigit(text[at - 1 - digits]))
        ++digits;
    if (digits > bestLength && (at == digits || !isDigit(text[at - digits - 1]))) {
        best = std::stoi(std::string(text.substr(at - digits, digits)));
        bestLength = digits;
    }
    begin = at - bestLength;
    return best;
}

/// `parts` is of the text, which becomes no other but for letters taken out.
bool takePhrase(std::string& text, const PartIndex& parts, const KeyedPhrase& wanted) {
    const std::string_view phrase = wanted.text();
    for (std::size_t at = parts.find(wanted); at != std::string::npos;
         at = parts.find(wanted, at + 1)) {
        const bool before = at == 0 || !isLetter(text[at - 1]);
        const std::size_t end = at + phrase.size();
        const bool behind = end >= text.size() || !isLetter(text[end]) || !isLetter(phrase.back());
        if (!before || !behind) continue;
        std::fill(text.begin() + static_cast<long>(at), text.begin() + static_cast<long>(end), ' ');
        return true;
    }
    return false;
}

void blank(std::string& text, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end && i < text.size(); ++i)
        text[i] = ' ';
}

bool isChange(std::string_view text) {
    if (hasAnyPhrase(text, {"change", "changes", "variance", "increase", "decrease", "y/y", "q/q",
                            "yoy", "qoq", "chg", "inc/(dec)", "growth", "% chg", "versus", "vs"}))
        return true;
    return text.find("% inc") != std::string_view::npos;
}

/// "\u0394", "\u2206": the letter that stands for a change.
bool holdsDelta(std::string_view printed) {
    return printed.find("\u0394") != std::string_view::npos ||
           printed.find("\u2206") != std::string_view::npos;
}

/// The printed text with everything that was read out of it left out, its own case kept.
std::string remainder(std::string_view printed, const std::string& blanked) {
    if (blanked.find_first_not_of(' ') == std::string::npos) return {}; // nothing is left
    std::string kept(printed);
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (blanked[i] == ' ') kept[i] = ' ';
    std::string text = collapsed(kept);
    const auto edge = [](char c) {
        return c == ' ' || c == ',' || c == ':' || c == ';' || c == '-' || c == '/';
    };
    bool again = true;
    while (again && !text.empty()) {
        again = false;
        if (edge(text.front())) {
            text.erase(0, 1);
            again = true;
        } else if (edge(text.back())) {
            text.pop_back();
            again = true;
        } else if (text.starts_with("()")) {
            text.erase(0, 2);
            again = true;
        } else if (text.ends_with("()")) {
            text.erase(text.size() - 2);
            again = true;
        }
    }
    if (text.size() > 2 && text.front() == '(' && text.back() == ')' &&
        text.find('(', 1) == std::string::npos)
        text = text.substr(1, text.size() - 2);
    return collapsed(text);
}

/// Same length as the text: ASCII letters lowered, every other byte above 0x7f a space.
std::string loweredInPlace(std::string_view text) {
    if (isAscii(text)) return folded(text);
    std::string out(text);
    for (char& c : out) {
        if (static_cast<unsigned char>(c) >= 0x80)
            c = ' ';
        else if (isUpper(c))
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

/// A cheap look before the close one: words that speak of time hold a figure or one of few words,
/// or are no longer than the name of a month.
bool maySpeakOfTime(std::string_view lowered) {
    return lowered.size() < 14 || std::ranges::any_of(lowered, isDigit) ||
           PartIndex(lowered).hasAny({"quarter", "month", "year", "week", "as of", "as at", "qtr",
                                      "half", "mos", "yr", "ltm", "ttm"});
}

} // namespace

std::optional<Duration> findDuration(std::string_view text) {
    const PartIndex parts(text);
    if (!parts.hasAny({"quarter", "month", "year", "week", "ltm", "ttm", "mos", "qtr", "yr"}))
        return std::nullopt;
    for (const KeyedPhrase& sought :
         {KeyedPhrase("month"), KeyedPhrase("week"), KeyedPhrase("mos")}) {
        const std::string_view unit = sought.text();
        for (std::size_t at = parts.find(sought); at != std::string_view::npos;
             at = parts.find(sought, at + 1)) {
            std::size_t begin = at;
            const int count = countBefore(text, at, begin);
            if (count == 0) continue;
            const int months = unit == "week" ? monthsOfWeeks(count) : count;
            if (months < 1 || months > 24) continue;
            std::size_t end = at + unit.size();
            if (unit == "mos") {
                // "6 Mos.", not "six mosaics".
                if (end < text.size() && isLetter(text[end])) continue;
                if (end < text.size() && text[end] == '.') ++end;
            } else if (end < text.size() && text[end] == 's') {
                ++end;
            }
            return Duration{months, begin, end};
        }
    }
    struct Phrase {
        KeyedPhrase text;
        int months;
    };
    static constexpr std::array phrases = {Phrase{"ltm", 12},
                                           Phrase{"ttm", 12},
                                           Phrase{"half year ended", 6},
                                           Phrase{"half-year ended", 6},
                                           Phrase{"quarters ended", 3},
                                           Phrase{"quarter ended", 3},
                                           Phrase{"quarters ending", 3},
                                           Phrase{"quarter ending", 3},
                                           Phrase{"half year to", 6},
                                           Phrase{"half-year to", 6},
                                           Phrase{"qtr. ended", 3},
                                           Phrase{"qtr ended", 3},
                                           Phrase{"yr. ended", 12},
                                           Phrase{"yr ended", 12},
                                           Phrase{"quarter end", 3},
                                           Phrase{"fiscal years ended", 12},
                                           Phrase{"fiscal year ended", 12},
                                           Phrase{"years ended", 12},
                                           Phrase{"year ended", 12},
                                           Phrase{"years ending", 12},
                                           Phrase{"year ending", 12},
                                           Phrase{"full year", 12},

                                           Phrase{"for the quarter", 3},
                                           Phrase{"for the year", 12},
                                           Phrase{"twelve-month period", 12},
                                           Phrase{"for the quarters", 3},
                                           Phrase{"for the years", 12},
                                           Phrase{"for the month", 1}};
    for (const Phrase& phrase : phrases) {
        const std::size_t at = parts.find(phrase.text);
        if (at != std::string_view::npos)
            return Duration{phrase.months, at, at + phrase.text.text().size()};
    }
    // "Year to 31 December": the day is its own.
    constexpr std::string_view yearTo = "year to ";
    const std::size_t at = text.find(yearTo);
    if (at != std::string_view::npos && at + yearTo.size() < text.size() &&
        isDigit(text[at + yearTo.size()]))
        return Duration{12, at, at + yearTo.size()};
    return std::nullopt;
}

/// "2004(1)(2)": marks that touch a year. Their bytes become spaces.
static void takeMarksOfYears(std::string& text, std::vector<std::string>& marks) {
    for (std::size_t i = text.find('('); i != std::string::npos; i = text.find('(', i + 1)) {
        if (i < 4 || i + 2 >= text.size() || text[i + 2] != ')' || text[i + 1] == ' ') continue;
        std::size_t year = i;
        while (year > 0 && text[year - 1] == ' ')
            --year; // behind a mark taken before
        if (year < 4 || (year < i && marks.empty()) || !isBareYear(text.substr(year - 4, 4)))
            continue;
        marks.emplace_back(1, text[i + 1]);
        text.replace(i, 3, 3, ' ');
    }
}

std::optional<DateText> dateAlone(std::string_view text) {
    if (text.empty() || !isAscii(text)) return std::nullopt;
    const bool letter = isLetter(text.front());
    if (!letter && !isDigit(text.front())) return std::nullopt;
    auto date = nextDate(text, 0);
    if (!date || date->begin != 0) return std::nullopt;
    if (text.find_first_not_of(" ,:", date->end) != std::string_view::npos) return std::nullopt;
    // "May" is a verb, and letters behind digits may be another thing: these are read closely.
    if (letter ? date->day == 0 && date->year == 0 : std::ranges::any_of(text, isLetter))
        return std::nullopt;
    return date;
}

HeadingText readHeading(std::string_view printed) {
    HeadingText out;
    if (const auto date = dateAlone(printed)) {
        out.dates = {*date};
        return out;
    }
    std::string kept(printed);
    takeMarksOfYears(kept, out.marks);
    for (std::string& mark : takeMarksInPlace(kept))
        out.marks.push_back(std::move(mark));
    std::string text = loweredInPlace(kept);

    const PartIndex parts(text);
    out.change = isChange(text) || holdsDelta(printed);
    for (auto duration = findDuration(text); duration; duration = findDuration(text)) {
        if (!out.months) out.months = duration->months;
        blank(text, duration->begin, duration->end);
    }
    out.unaudited = takePhrase(text, parts, "unaudited");
    takePhrase(text, parts, "audited");
    out.restated =
        hasAnyPhrase(text, {"restated", "as restated", "as adjusted", "revised", "recast"}) &&
        !hasPhrase(text, "previously");
    takeSpan(text, out);
    takeFiscal(text, out);
    // "FY24 Q2": the year came first.
    if ((out.fiscalYear == 0) != (out.quarter == 0)) takeFiscal(text, out);
    if (takePhrase(text, parts, "year-to-date") || takePhrase(text, parts, "year to date") ||
        takePhrase(text, parts, "ytd"))
        out.yearToDate = true;
    // "Second Quarter Year to Date": all of the year up to that quarter's end.
    if (out.yearToDate && out.quarter > 1) out.months = 3 * out.quarter;
    for (const DateText& date : findDates(text)) {
        // "may" on its own is a verb; a month without a day or a year names no column.
        if (date.day == 0 && date.year == 0 &&
            text.substr(date.begin, date.end - date.begin) == "may")
            continue;
        out.dates.push_back(date);
    }
    for (const DateText& date : out.dates)
        blank(text, date.begin, date.end);

    if (!out.months && (takePhrase(text, parts, "as of") || takePhrase(text, parts, "as at")))
        out.months = 0;
    const PartIndex left(text); // mostly little
    const auto takeAll = [&](std::initializer_list<KeyedPhrase> fillers) {
        for (const KeyedPhrase& filler : fillers)
            while (left.has(filler) && takePhrase(text, left, filler)) {
            }
    };
    takeAll(
        {"for the", "in the", "ended", "ending", "end of", "periods", "period", "as of", "as at"});
    if (!out.dates.empty() || out.months || out.quarter != 0)
        takeAll({"and", "of", "the", "at", "for", "quarter", "quarters"});
    out.rest = remainder(kept, text);
    return out;
}

bool mayNamePeriod(std::string_view text) {
    if (std::ranges::any_of(text, isDigit)) return true;
    const Folded whole(text);
    return PartIndex(whole.view()).hasAny({"quarter", "month",  "year", "week", "as of",
                                           "as at",   "qtr",    "half", "mos",  "yr",
                                           "ltm",     "ttm",    "ytd",  "day",  "to date",
                                           "to-date", "fiscal", "jan",  "feb",  "mar",
                                           "apr",     "may",    "jun",  "jul",  "aug",
                                           "sep",     "oct",    "nov",  "dec"});
}

bool isQualifier(std::string_view text) {
    const std::string plain = folded(text);
    return hasAnyPhrase(plain, {"unaudited", "audited", "restated", "as reported",
                                "previously reported", "as adjusted", "pro forma", "gaap",
                                "non-gaap", "adjustments", "actual", "revised"}) &&
           plain.size() < 48;
}

bool isBareYear(std::string_view text) {
    std::string_view year = trimmed(text);
    if (year.ends_with(':')) year.remove_suffix(1);
    return year.size() == 4 && (year.starts_with("19") || year.starts_with("20")) &&
           std::ranges::all_of(year, isDigit);
}

bool isNoteHeading(std::string_view text) {
    const std::string_view words = trimmed(text);
    if (words.size() < 3 || words.size() > 9 || isDigit(words.back())) return false;
    const char first = words.front();
    if (!isOneOf({&first, 1}, "n", "N", "f", "F", "r", "R")) return false;
    const std::string plain = folded(words);
    return plain == "note" || plain == "notes" || plain == "footnote" || plain == "footnotes" ||
           plain == "ref" || plain == "ref." || plain == "reference" || plain == "note ref";
}

bool speaksOfTime(std::string_view text) {
    if (dateAlone(text)) return true;
    const std::string plain = loweredInPlace(text);
    if (!maySpeakOfTime(trimmed(plain))) return false;
    if (findDuration(plain) || hasAnyPhrase(plain, {"as of", "as at"})) return true;
    for (const DateText& date : findDates(plain)) {
        if (date.year != 0 || date.day != 0) return true;
        const std::size_t length = date.end - date.begin;
        if (date.month != 0 && length + 2 >= collapsed(plain).size()) return true;
    }
    HeadingText fiscal;
    std::string copy = plain;
    takeFiscal(copy, fiscal);
    return fiscal.quarter != 0 || fiscal.fiscalYear != 0;
}

} // namespace ql::extraction
