// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// A listing in brackets: "(Nasdaq: ZHNE)", "[NASDAQ National Market: PSEM]", "(NYSE/TSE:NT)".
struct Listing {
    std::string ticker;    ///< the first where several are named
    std::string exchange;  ///< "Nasdaq", "NYSE", ...
    std::size_t begin = 0; ///< of the bracket
    std::size_t end = 0;
};

/// Every listing in the text, in order.
[[nodiscard]] std::vector<Listing> findListings(std::string_view text);

/// True where the words directly before the listing are this company's name, whole or shortened to
/// its first words; a bracket that only defines a short name may stand between.
[[nodiscard]] bool belongsTo(std::string_view text, const Listing& listing,
                             std::string_view company);

} // namespace ql::extraction
