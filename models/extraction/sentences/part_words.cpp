// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/part_words.h"

#include "extraction/periods/spoken_period.h"
#include "extraction/sentences/amount_tokens.h"
#include "extraction/sentences/subjects.h"
#include "extraction/text/date_text.h"
#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

bool tellsOrigin(std::string_view text, std::span<const Token> tokens, std::size_t at) {
    const std::string_view word = tokens[at].text;
    if (isOneOf(word, "related", "relating", "associated", "attributable", "derived", "arising",
                "stemming", "contributed"))
        return true;
    // "$2.2 million lower than a year ago": a difference.
    if (at > 0 && tokens[at - 1].text[0] == amountSign &&
        isOneOf(word, "higher", "lower", "less", "more", "above", "below", "better", "worse",
                "greater", "ahead", "short"))
        return true;
    if (word != "from") return false;
    std::size_t next = at + 1;
    while (next < tokens.size() &&
           isOneOf(std::string_view(tokens[next].text), "a", "an", "the", "its", "our"))
        ++next;
    if (next >= tokens.size() || !tokens[next].word || isDigit(tokens[next].text.front()) ||
        isOneOf(std::string_view(tokens[next].text), "loss", "losses", "nothing", "zero",
                "breakeven"))
        return false;
    if (spokenPeriodAt(text, tokens, next)) return false;
    constexpr std::size_t reach = 4; // words that may qualify another subject
    for (std::size_t i = next; i < tokens.size() && i < next + reach; ++i)
        if (subjectAt(tokens, i, at + 1)) return false;
    return true;
}

bool isHeldByAnother(std::span<const Token> tokens, std::size_t first) {
    while (first > 0 && isOneOf(std::string_view(tokens[first - 1].text), "a", "an", "the",
                                "additional", "total", "its", "record"))
        --first;
    // "the acquisition of Alder, which had revenue of": whoever is meant, it is not the whole.
    if (first > 1 &&
        isOneOf(std::string_view(tokens[first - 1].text), "had", "has", "generated", "reported",
                "posted", "recorded", "achieved", "earned", "generates") &&
        isOneOf(std::string_view(tokens[first - 2].text), "which", "who", "that"))
        return true;
    if (first == 0 || !isOneOf(std::string_view(tokens[first - 1].text), "included", "includes",
                               "including", "include", "reflecting"))
        return false;
    return std::ranges::none_of(tokens.first(first), [](const Token& token) {
        return isOneOf(std::string_view(token.text), "highlights", "results", "performance",
                       "metrics", "achievements", "accomplishments");
    });
}

namespace {

/// Words that open a sentence with no part of the company: "In addition,", "At the same time,".
bool isFiller(const Token& token) {
    static constexpr KeyedPhrase words[] = {
        "addition",  "total",    "contrast", "comparison", "particular", "fact",    "short",
        "summary",   "general",  "line",     "spite",      "response",   "light",   "same",
        "constant",  "currency", "dollars",  "terms",      "end",        "basis",   "time",
        "aggregate", "this",     "these",    "that",       "accordance", "view",    "turn",
        "least",     "first",    "second",   "third",      "fourth",     "quarter", "year",
        "months",    "period",   "today",    "example",    "instance",   "reasons", "sum"};
    static constexpr KeyedWords fillers(words);
    return !token.word || isDigit(token.text.front()) || fillers.has(token.text) ||
           monthOf(token.text) != 0;
}

} // namespace

std::string_view partAtStart(std::string_view text, std::span<const Token> tokens) {
    constexpr std::size_t longest = 7; // words of a part's name
    std::size_t first = 0;
    while (first < tokens.size() && !tokens[first].word)
        ++first;
    if (first >= tokens.size()) return {};
    const bool within = isOneOf(std::string_view(tokens[first].text), "in", "at", "for", "within",
                                "across", "outside");
    if (within) ++first;
    while (within && first < tokens.size() &&
           isOneOf(std::string_view(tokens[first].text), "the", "our", "its"))
        ++first;
    const std::string_view end = within ? "," : ":";
    std::size_t last = first;
    while (last < tokens.size() && last < first + longest && tokens[last].text != end) {
        if (isFiller(tokens[last]) || subjectAt(tokens, last, first) ||
            spokenPeriodAt(text, tokens, last))
            return {};
        ++last;
    }
    if (last == first || last >= tokens.size() || tokens[last].text != end) return {};
    return text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin);
}

} // namespace ql::extraction
