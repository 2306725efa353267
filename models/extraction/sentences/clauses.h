// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/periods/spoken_period.h"
#include "extraction/sentences/amounts.h"
#include "extraction/text/sentences.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// A fact that a sentence states outright.
struct StatedFact {
    std::string subject; ///< as printed; "per share" added where the figure is one per share
    std::string taxonomy;
    std::string part; ///< whose it is, where the sentence says so: "Europe", "Alder"; else empty
    Period period;
    Decimal value;
    Unit unit;
    std::size_t begin = 0; ///< of the figure, in the paragraph's text
    std::size_t end = 0;
};

struct SentenceFacts {
    std::vector<StatedFact> facts;
    std::optional<Period> period; ///< of the sentence's own statement, for the next one
    bool severalLengths = false;  ///< it names two: "for the quarter and year ended"
};

/// Reads "SUBJECT was AMOUNT [or AMOUNT per share] for PERIOD, compared with AMOUNT for PERIOD" and
/// what people make of it. `fallback` is the period spoken of where the sentence names none.
/// Whatever is not certain - subjects joined by "and", figures "respectively", changes, ranges,
/// outlooks - states nothing.
[[nodiscard]] SentenceFacts factsOf(std::string_view paragraph, const Sentence& sentence,
                                    const SpokenContext& context,
                                    const std::optional<Period>& fallback);

} // namespace ql::extraction
