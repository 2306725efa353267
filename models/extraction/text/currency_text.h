// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/words.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ql::extraction {

/// A currency as it stands before an amount, folded: "us$", "nt$", "rmb"; and its ISO 4217 code.
struct CurrencySign {
    std::string_view text;
    std::string_view code;
    Letters letters = lettersOf(text);
};

/// The longest first, so that "US$" is not read as "$" behind two letters.
[[nodiscard]] std::span<const CurrencySign> currencySigns();

/// Of `currencySigns()`, a bit each in their order, those for which it is worth looking in folded
/// text: few texts have the first two letters of one where a word begins.
[[nodiscard]] std::uint64_t signsThatMayStandIn(std::string_view folded);

/// Where a currency's sign or code stands in folded text; a code is a word of its own ("EUR",
/// "EURm"), not the beginning of one ("Europe"). npos where it stands nowhere.
[[nodiscard]] std::size_t findCurrency(std::string_view folded, std::string_view sign);

/// The first of the signs that the folded text begins with, whatever follows it; nullptr where it
/// begins with none.
[[nodiscard]] const CurrencySign* signAtStart(std::string_view folded);

/// The currency that words about amounts name first: "in thousands of RMB", "(NT$ billions)". A
/// plain "$" names none. Empty where none is named.
[[nodiscard]] std::string currencyNamedIn(std::string_view words);

/// The currency that a heading or a bracket consists of, a scale beside it at most: "RMB", "US$",
/// "(€m)", "HK$'000". Empty otherwise.
[[nodiscard]] std::string currencyAlone(std::string_view words);

/// The currency a row's label gives its figures: "Earnings per ADS (in RMB)". Empty otherwise.
[[nodiscard]] std::string currencyOfLabel(std::string_view label);

/// Opens an amount whose digits stand in the next cell or run: "$", "($", "(", "-$", "RMB". Codes
/// of letters only where `codes` is true.
[[nodiscard]] bool opensAmount(std::string_view text, bool codes);

} // namespace ql::extraction
