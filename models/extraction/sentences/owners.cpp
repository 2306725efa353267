// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/owners.h"

#include "extraction/text/words.h"

namespace ql::extraction {

namespace {

/// Who had, reported or earned what stands from `first` on: "Alder posted a record profit", "the
/// acquired business had revenue of". Nothing where it may well be the company.
std::optional<std::size_t> doerBefore(std::span<const Token> tokens, std::size_t first) {
    const auto word = [&](std::size_t at) { return std::string_view(tokens[at].text); };
    while (first > 0 && isOneOf(word(first - 1), "a", "an", "the", "record", "strong", "of"))
        --first;
    if (first == 0 ||
        !isOneOf(word(first - 1), "had", "generated", "reported", "posted", "recorded", "achieved",
                 "earned", "delivered", "recognized", "realized", "produced"))
        return std::nullopt;
    --first;
    while (first > 0 && isOneOf(word(first - 1), "today", "also", "has", "had", "have", "which"))
        --first;
    if (first == 0 || !tokens[first - 1].word) return std::nullopt;
    const bool part =
        isOneOf(word(first - 1), "segment", "division", "business", "businesses", "subsidiary",
                "unit", "operations", "acquisition", "acquisitions", "affiliate", "venture");
    // "the acquired business": which one it is says the word before.
    if (part && first > 1 && tokens[first - 2].word &&
        !isOneOf(word(first - 2), "the", "our", "its"))
        return first - 2;
    const bool company = isOneOf(word(first - 1), "company", "we", "it", "corporation", "firm",
                                 "bank", "partnership", "trust", "group");
    return part || (tokens[first - 1].capital && !company) ? std::optional(first - 1)
                                                           : std::nullopt;
}

} // namespace

std::optional<std::size_t> ownerBefore(std::span<const Token> tokens, std::size_t first,
                                       std::size_t floor) {
    if (first <= floor) return std::nullopt;
    const Token& owner = tokens[first - 1];
    const std::string_view word = owner.text;
    if (!word.ends_with("'s")) return doerBefore(tokens, first);
    if (!owner.capital ||
        isOneOf(word, "company's", "corporation's", "firm's", "group's", "bank's", "trust's",
                "partnership's", "quarter's", "year's", "period's", "today's", "yesterday's"))
        return std::nullopt;
    return first - 1;
}

std::string ownerText(std::string_view text, const Token& owner) {
    const std::string_view printed = text.substr(owner.begin, owner.end - owner.begin);
    if (!owner.text.ends_with("'s")) return std::string(printed);
    constexpr std::size_t typographic = 4; // its apostrophe takes three bytes
    return std::string(
        printed.substr(0, printed.size() - (printed.ends_with("'s") ? 2 : typographic)));
}

} // namespace ql::extraction
