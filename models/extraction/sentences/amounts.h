// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/unit.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// Which shares an amount per share counts.
enum class Dilution { Unsaid, Basic, Diluted, Both };

/// A figure with its unit as a sentence states it: "$54.2 million", "$(0.12) per share", "27 cents
/// a share", "43.2%".
struct Amount {
    std::size_t begin = 0; ///< of the figure itself, scale word included, "per share" not
    std::size_t end = 0;
    std::size_t phraseEnd = 0; ///< behind "per diluted share"
    Decimal value;             ///< at its printed precision; negative where printed so
    Unit unit;
    bool perShareSaid = false;
    Dilution dilution = Dilution::Unsaid;
    bool rough = false; ///< "approximately", "more than", a range: no exact statement
};

/// True where the text has a digit, as everything that states an amount has.
[[nodiscard]] bool holdsDigit(std::string_view text);

/// Every amount in the text, in order.
[[nodiscard]] std::vector<Amount> amountsOf(std::string_view text);

} // namespace ql::extraction
