// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/label_text.h"

#include "extraction/text/marks.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

std::string joinLabel(std::string_view first, std::string_view second) {
    std::string joined(first);
    addToLabel(joined, second);
    return joined;
}

void addToLabel(std::string& joined, std::string_view second) {
    if (second.empty()) return;
    if (joined.empty()) {
        joined = second;
        return;
    }
    // "off-" and "balance" are one word; " -" and a word are two.
    const bool divides = joined.ends_with('-') && joined.size() > 1 &&
                         isLetter(joined[joined.size() - 2]) && isLetter(second.front());
    // "call /" and "maturity" are two.
    const bool slash = joined.ends_with('/') && !joined.ends_with(" /");
    if (!divides && !slash) joined += ' ';
    joined += second;
}

bool endsOpen(std::string_view text) {
    static constexpr std::array<std::string_view, 26> open = {
        "and",  "or",    "of",     "in",    "to",      "for",       "on",        "the",    "from",
        "by",   "with",  "at",     "as",    "per",     "a",         "an",        "than",   "its",
        "into", "under", "before", "after", "between", "including", "excluding", "through"};
    const std::string_view plain = trimmed(text);
    if (plain.empty()) return false;
    const char last = plain.back();
    if (last == ',' || last == '&' || last == '/' || last == '-') return true;
    if (plain.find('(') != std::string_view::npos &&
        std::ranges::count(plain, '(') > std::ranges::count(plain, ')'))
        return true;
    // "Net cash provided by (used in)"
    if (last == ')' && (plain.ends_with("(used in)") || plain.ends_with("(USED IN)") ||
                        plain.ends_with("(Used in)") || plain.ends_with("(Used In)") ||
                        plain.ends_with("(used for)") || plain.ends_with("(USED FOR)")))
        return true;
    const std::size_t space = plain.rfind(' ');
    constexpr std::size_t longest = 9; // "including"
    if (plain.size() - (space == std::string_view::npos ? 0 : space + 1) > longest) return false;
    const std::string word =
        folded(space == std::string_view::npos ? plain : plain.substr(space + 1));
    // "AND" at a line's end leaves it open where all is in capitals; "Other Than" may be a name.
    const auto is = [&](std::string_view one) {
        return one.size() == word.size() && one.front() == word.front() && one == word;
    };
    return std::ranges::any_of(open, is) &&
           (isLower(plain[plain.size() - word.size()]) || std::ranges::none_of(plain, isLower));
}

bool opensWithLink(std::string_view text) {
    const std::string plain = folded(text.substr(0, 12));
    // What is left of "Cash and cash": no row of its own begins so.
    if (plain == "equivalents," || plain.starts_with("equivalents ")) return true;
    return plain.starts_with("and ") || plain.starts_with("or ") ||
           (plain.starts_with("of ") && !plain.starts_with("of which"));
}

bool opensNote(std::string_view text) {
    return text.size() > 4 && text[1] == ')' && text[2] == ' ' && isLower(text[0]);
}

bool goesOn(std::string_view words) {
    return !words.empty() && isLower(words.front()) && !opensNote(words);
}

bool headsByDash(std::string_view above, std::string_view below) {
    if (above.empty() || above.back() != '-') return false;
    if (above.ends_with(" -") || above.ends_with(" --") || below.starts_with("- ")) return true;
    // "SHARE-" over "BASED COMPENSATION" is one word.
    static constexpr std::array<std::string_view, 9> nouns = {
        "share-", "shares-", "earnings-", "income-",  "outstanding-",
        "sales-", "loss-",   "revenues-", "expenses-"};
    static constexpr std::array<std::string_view, 5> parts = {"based", "producing", "type",
                                                              "bearing", "related"};
    const std::string plain = folded(above.substr(above.rfind(' ') + 1));
    if (std::ranges::find(nouns, plain) == nouns.end()) return false;
    const std::string next = folded(below.substr(0, 9));
    return std::ranges::none_of(parts, [&](std::string_view one) { return next.starts_with(one); });
}

/// Where the words end before dots: "Technology, Inc. ......" keeps its own.
static std::size_t endBeforeLeaders(std::string_view text, std::size_t last) {
    if (last + 2 >= text.size() || text[last + 1] != '.' || text[last + 2] != ' ') return last + 1;
    static constexpr std::array<std::string_view, 6> shortened = {"inc", "corp", "ltd",
                                                                  "co",  "cos",  "llc"};
    const std::string_view words = text.substr(0, last + 1);
    const std::string word = folded(words.substr(words.rfind(' ') + 1));
    return std::ranges::find(shortened, word) == shortened.end() ? last + 1 : last + 2;
}

std::string cleanLabel(std::string text, std::vector<std::string>& marks) {
    for (auto& mark : takeMarksInPlace(text))
        marks.push_back(std::move(mark));
    // Nearly all are collapsed already.
    if (trimmed(text).size() != text.size() || !isCollapsed(text)) text = collapsed(text);
    text = withoutLigatures(std::move(text));
    // Dotted leaders: three dots or more, or dots with spaces, at the end.
    const std::size_t end = text.find_last_not_of(". ");
    if (end == std::string::npos) return {};
    const std::string_view tail = std::string_view(text).substr(end + 1);
    if (std::ranges::count(tail, '.') >= 2) text.resize(endBeforeLeaders(text, end));
    while (text.ends_with(':') || text.ends_with(' '))
        text.pop_back();
    return text;
}

} // namespace ql::extraction
