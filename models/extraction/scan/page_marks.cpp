// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/page_marks.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace ql::extraction {

namespace {

constexpr std::size_t longestSlug = 100; ///< longer lines are sentences
constexpr std::size_t longestMark = 40;  ///< of those that say nothing but the page
constexpr std::array<std::string_view, 12> numberWords{"one",  "two", "three",  "four",
                                                       "five", "six", "seven",  "eight",
                                                       "nine", "ten", "eleven", "twelve"};

/// Letters and digits with what is set around them cut off.
std::string_view coreOf(std::string_view text) {
    const auto plain = [](char c) { return isLetter(c) || isDigit(c); };
    while (!text.empty() && !plain(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && !plain(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isNumber(std::string_view word) {
    return !word.empty() && word.size() <= 3 && std::ranges::all_of(word, isDigit);
}

bool isCount(std::string_view word) {
    return isNumber(word) || std::ranges::find(numberWords, word) != numberWords.end();
}

/// Takes the last word, with what parts it from the one before.
std::string_view takeLastWord(std::string_view& text) {
    const auto parts = [](char c) {
        return c == ' ' || c == '/' || c == '-' || c == ',' || c == '|' || c == ':' || c == '.';
    };
    std::size_t begin = text.size();
    while (begin > 0 && !parts(text[begin - 1]))
        --begin;
    const std::string_view word = text.substr(begin);
    text = text.substr(0, begin);
    return word;
}

/// "- 4 -", "~4~": dashes close to the number on either side.
bool isSetOffNumber(std::string_view text, std::string_view core) {
    if (!isNumber(core)) return false;
    const auto isMark = [](char c) { return c == '-' || c == '~' || c == ' '; };
    const auto begin = static_cast<std::size_t>(core.data() - text.data());
    const std::string_view before = text.substr(0, begin);
    const std::string_view behind = text.substr(begin + core.size());
    // A nil, a figure and a nil stand further apart.
    return !before.empty() && !behind.empty() && before.size() <= 4 && behind.size() <= 4 &&
           std::ranges::all_of(before, isMark) && std::ranges::all_of(behind, isMark);
}

/// "4 of 9", "four of nine".
bool isPartOfCount(std::string_view plain) {
    const std::size_t of = plain.find(" of ");
    return of != std::string_view::npos && isCount(plain.substr(0, of)) &&
           isCount(plain.substr(of + 4));
}

/// "F-4": pages of statements behind a report.
bool isLetteredPage(std::string_view core) {
    return core.size() >= 3 && core.size() <= 5 && isUpper(core.front()) && core[1] == '-' &&
           isNumber(core.substr(2));
}

/// "4-4-4": the sheets of a wire.
bool isSheetOfWire(std::string_view core) {
    if (core.size() < 5 || core.size() % 2 == 0 || !isDigit(core.front())) return false;
    for (std::size_t i = 0; i < core.size(); ++i)
        if (core[i] != (i % 2 == 0 ? core.front() : '-')) return false;
    return true;
}

/// Words of a line that ends in "Page 4", "/Page Four of Nine", "Add 3" or "- Add Three".
bool endsInPage(std::string_view plain) {
    std::string_view rest = plain;
    std::string_view word = takeLastWord(rest);
    if (!isCount(word)) return false;
    const auto dropSpaces = [&] {
        while (rest.ends_with(' '))
            rest.remove_suffix(1);
    };
    dropSpaces();
    if (rest.ends_with(" of")) { // the number before "of"
        rest.remove_suffix(3);
        word = takeLastWord(rest);
        if (!isCount(word)) return false;
        dropSpaces();
    }
    if (rest.ends_with("pg.") || rest.ends_with("page.")) rest.remove_suffix(1);
    const std::string_view name = takeLastWord(rest);
    if (name != "page" && name != "pg" && name != "add") return false;
    if (rest.empty() || !rest.ends_with(' ')) return true;
    // Words run on to "see page 4"; a slug is parted from it by a sign or a wide gap.
    const bool wide = rest.ends_with("  ");
    dropSpaces();
    return rest.empty() || wide || std::string_view("/-,|:").find(rest.back()) != rest.npos;
}

} // namespace

bool isPageMark(std::string_view line) {
    const std::string_view text = trimmed(line);
    if (text.size() < 3 || text.size() > longestSlug) return false;
    const std::string_view core = coreOf(text);
    std::string_view rest = core;
    const std::string_view last = takeLastWord(rest);
    if (last.empty() || last.size() > 6) return false;
    const Folded end(last);
    if (!isCount(end.view()) && end.view() != "more" && end.view() != "page") return false;
    if (!isAscii(text)) {
        const std::string plain = folded(text);
        return isAscii(plain) && isPageMark(plain);
    }
    if (isSetOffNumber(text, core) || isLetteredPage(core) || isSheetOfWire(core)) return true;
    const std::string plain = folded(core);
    if (text.size() <= longestMark) {
        if (plain == "more") return text.size() <= 16;
        if (plain.starts_with("continued on ") || plain.starts_with("continued from "))
            return plain.ends_with("page");
        if (isPartOfCount(plain)) return true;
    }
    return endsInPage(plain);
}

} // namespace ql::extraction
