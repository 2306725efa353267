// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/part_words.h"

#include "extraction/spoken_period.h"
#include "extraction/subjects.h"
#include "extraction/words.h"

#include <algorithm>

namespace ql::extraction {

bool tellsOrigin(std::string_view text, std::span<const Token> tokens, std::size_t at) {
    const std::string_view word = tokens[at].text;
    if (isOneOf(word, "related", "relating", "associated", "attributable", "derived", "arising",
                "stemming", "contributed"))
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
    if (first == 0 || !isOneOf(std::string_view(tokens[first - 1].text), "included", "includes",
                               "including", "include", "reflecting"))
        return false;
    return std::ranges::none_of(tokens.first(first), [](const Token& token) {
        return isOneOf(std::string_view(token.text), "highlights", "results", "performance",
                       "metrics", "achievements", "accomplishments");
    });
}

} // namespace ql::extraction
