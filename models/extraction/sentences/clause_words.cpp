// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/clause_words.h"

#include "extraction/text/date_text.h"
#include "extraction/text/words.h"

namespace ql::extraction {

bool saysNothing(std::string_view word) {
    static constexpr KeyedPhrase known[] = {
        // asides
        "calculated", "according", "on", "based", "basis",
        // where an amount comes from
        "related", "relating", "associated", "attributable", "derived", "arising", "stemming",
        "contributed", "higher", "lower", "less", "more", "above", "below", "better", "worse",
        "greater", "ahead", "short",
        // comparisons
        "compared", "compares", "in", "versus", "vs", "from", "against", "over",
        // links
        "of", "was", "were", "totaled", "totalled", "reached", "increased", "decreased", "rose",
        "grew", "declined", "fell", "improved", "climbed", "jumped", "dropped", "expanded",
        "advanced", "up", "down", "to", "flat", "year", "by", "sequentially", "slightly",
        "significantly",
        // steps
        "and", "an", "the", "record", "strong", "another", "quarterly", "solid", "total", "for",
        "during", "at", "as", "reported", "recorded", "or"};
    static constexpr KeyedWords ofWays(known);
    return word.size() > 1 && !ofWays.has(word) && monthOf(word) == 0;
}

} // namespace ql::extraction
