// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/date_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace ql::extraction {

/// What a release says before its first sentence: "OAKLAND, Calif.--(BUSINESS WIRE)--July 20,
/// 2006--", "SAN JOSE, Calif., April 21 /PRNewswire/ --", "April 29, 2020 - FORT WORTH, TX -".
struct Dateline {
    std::string place;         ///< as printed; may be empty
    std::string wire;          ///< as shown to people: "Business Wire"; may be empty
    DateText date;             ///< what is said of the day; the year is often left out
    std::size_t bodyBegin = 0; ///< where the first sentence begins
};

/// Reads the dateline a paragraph opens with; nothing where it opens with a sentence.
[[nodiscard]] std::optional<Dateline> readDateline(std::string_view paragraph);

/// The name of a wire service as it writes itself: "BUSINESS WIRE" and "businesswire" are "Business
/// Wire". Other words that end in "wire" are kept as printed; empty for anything else.
[[nodiscard]] std::string wireName(std::string_view printed);

} // namespace ql::extraction
