// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/range_text.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <optional>
#include <string>

namespace ql::extraction {

namespace {

constexpr std::size_t longest = 60; ///< longer cells are sentences

struct Split {
    std::string_view low;
    std::string_view high;
    bool spaced = false; ///< white space or a word parts them
};

/// The folded text at its "to" or dash; a dash that opens it is a sign.
std::optional<Split> splitAt(std::string_view plain) {
    for (const std::string_view word : {" to ", " through ", " - ", " -- "})
        if (const auto at = plain.find(word); at != std::string_view::npos && at > 0)
            return Split{trimmed(plain.substr(0, at)), trimmed(plain.substr(at + word.size())),
                         true};
    const auto dash = plain.find('-', 1);
    if (dash == std::string_view::npos || plain.find('-', dash + 1) != std::string_view::npos)
        return std::nullopt;
    return Split{trimmed(plain.substr(0, dash)), trimmed(plain.substr(dash + 1)), false};
}

} // namespace

bool isRangeOfAmounts(std::string_view text, DecimalStyle style) {
    if (text.size() < 3 || text.size() > longest || std::ranges::none_of(text, isDigit))
        return false;
    const std::string folded = ql::extraction::folded(text);
    std::string_view plain = trimmed(folded);
    for (const std::string_view lead : {"approximately ", "approx. ", "about ", "~"})
        if (plain.starts_with(lead)) plain = trimmed(plain.substr(lead.size()));
    const auto split = splitAt(plain);
    if (!split) return false;
    bool amount = split->spaced;
    for (const std::string_view side : {split->low, split->high}) {
        if (side.empty() || std::ranges::none_of(side, isDigit)) return false;
        const auto number = parseNumber(side, style);
        if (!number || number->kind != ValueKind::Number || number->looksLikeYear() ||
            !number->mark.empty())
            return false;
        amount = amount || number->percent || number->grouped || number->scale ||
                 !number->currency.empty() || number->value.exponent() < 0;
    }
    return amount;
}

} // namespace ql::extraction
