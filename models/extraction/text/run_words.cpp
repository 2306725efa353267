// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/run_words.h"

#include "core/eight_bytes.h"
#include "extraction/text/date_text.h"
#include "extraction/text/number_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

bool isOnly(std::string_view text, std::string_view characters) {
    const auto among = [&](char c) { return std::ranges::find(characters, c) != characters.end(); };
    return !text.empty() && std::ranges::all_of(text, among);
}

bool isOfRule(std::string_view text) {
    constexpr auto isStroke = [](char c) { return c == '-' || c == '=' || c == '_'; };
    return !text.empty() && isStroke(text.back()) && std::ranges::all_of(text, isStroke);
}

bool isRuleText(std::string_view text) {
    return text.size() >= 3 && isOfRule(text);
}

namespace {

constexpr auto figureBytes = [] {
    std::array<bool, 256> table = {};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i >= 0x80 || isDigit(static_cast<char>(i)) || i == '-' || i == '$' || i == '(';
    return table;
}();

/// A cheap look before `isNoFigure`: what such words begin with.
constexpr auto noFigureBytes = [] {
    std::array<bool, 256> table = {};
    for (std::size_t i = 0x80; i < table.size(); ++i)
        table[i] = true;
    for (const unsigned char c : {'(', ' ', '\t', 'u', 'U', 'n', 'N', '*'})
        table[c] = true;
    return table;
}();
bool mayStandForNone(std::string_view word) {
    return !word.empty() && noFigureBytes[static_cast<unsigned char>(word.front())];
}

/// Marks what is in `figureBytes`.
Eight figureMarks(Eight bytes) {
    const Eight seven = lowerSeven(bytes);
    const Eight digits = atLeast(seven, '0') & ~atLeast(seven, '9' + 1);
    return (bytes | digits | equalTo(seven, '-') | equalTo(seven, '$') | equalTo(seven, '(')) &
           marksOfAll;
}

} // namespace

bool mayOpenFigure(std::string_view text) {
    for (; text.size() >= sizeof(Eight); text.remove_prefix(sizeof(Eight)))
        if (figureMarks(eightAt(text, 0)) != 0) return true;
    return std::ranges::any_of(text,
                               [](char c) { return figureBytes[static_cast<unsigned char>(c)]; });
}

bool mayOpenFigure(std::string_view text, const ByteRange& word) {
    const std::size_t size = word.end - word.begin;
    if (size > sizeof(Eight) || text.size() - word.begin < sizeof(Eight))
        return mayOpenFigure(text.substr(word.begin, size));
    // A short word, as most are, with what stands behind it left out.
    const Eight marks = figureMarks(eightInOrder(text, word.begin));
    return size > 0 && (marks << 8 * (sizeof(Eight) - size)) != 0;
}

bool closesFigure(std::string_view text) {
    if (text.size() >= 4 && text.size() <= 6 && text.starts_with(")(") && text.ends_with(')'))
        return true;
    return isOnly(text, ")%") && text.size() <= 3;
}

bool isScaleWord(std::string_view text) {
    if (text.size() < 7 || text.size() > 8) return false;
    constexpr Letters openers = lettersOf("mbt");
    if ((lettersOf(text.substr(0, 1)) & openers) == 0) return false;
    const Folded whole(text);
    const std::string_view plain = whole.view();
    return plain == "million" || plain == "billion" || plain == "thousand" || plain == "million)";
}

bool opensYear(std::string_view word) {
    const std::string plain = folded(word);
    if (plain.size() >= 2 && plain.size() <= 3 && plain.ends_with(',') && isDigit(plain.front()) &&
        isDigit(plain[plain.size() - 2]))
        return true;
    return monthOf(plain) != 0 || plain == "quarter" || plain == "qtr" || plain == "fiscal" ||
           plain == "year";
}

bool standsForFigure(std::string_view word, bool mayOpen) {
    // A figure of change has digits.
    return word.size() < 16 &&
           ((mayStandForNone(word) && isNoFigure(word)) || (mayOpen && isChangeFigure(word)));
}

bool isBrokenOff(std::string_view text) {
    constexpr std::string_view mark = "\xe2\x80\xa6";
    if (!text.ends_with(mark)) return false;
    text.remove_suffix(mark.size());
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789.,()$%- ") == std::string_view::npos;
}

bool areGrownTogether(std::string_view text) {
    constexpr std::size_t fewestDigits = 7;
    if (text.size() <= fewestDigits ||
        text.find_first_not_of("0123456789.,()$%") != std::string_view::npos)
        return false;
    std::size_t run = 0; // digits since the last comma
    std::size_t digits = 0;
    bool grouped = false;
    bool grown = false;
    for (const char c : text) {
        if (isDigit(c)) {
            ++run;
            ++digits;
            grown = grown || (grouped && run > 3);
            continue;
        }
        grouped = c == ',' && run > 0;
        run = 0;
    }
    return grown && digits >= fewestDigits;
}

bool isDay(std::string_view month, const NumberText& number) {
    return monthOf(folded(month)) != 0 && number.kind == ValueKind::Number &&
           number.currency.empty() && !number.percent && number.value.exponent() == 0 &&
           number.value.coefficient() >= 1 && number.value.coefficient() <= 31;
}

bool mayHoldFigures(const documents::Document& document, const documents::Line& line) {
    const bool mayOpen = mayOpenFigure(document.textOf(line)); // a sentence's lines often do not
    bool first = true;
    for (const documents::Run& run : line.runs) {
        const std::string_view word = document.textOf(run);
        // A figure of change has digits, and opens one then.
        if ((mayOpen && mayOpenFigure(document.text, run.range)) ||
            (!first && word.size() < 16 && mayStandForNone(word) && isNoFigure(word)))
            return true;
        first = false;
    }
    return false;
}

} // namespace ql::extraction
