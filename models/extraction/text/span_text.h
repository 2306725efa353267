// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/text/period_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace ql::extraction {

/// Takes a span named by its first and last part out of lowered words over a column: "Jan-Jun
/// 2003", "January 1 to June 30, 2003", "Q1-Q3 2004". The first part is blanked, so that what is
/// left reads as the end; the length is set. Words of the same length stay.
void takeSpan(std::string& lowered, HeadingText& out);

/// "Period from April 12, 1993 (inception) to March 31, 2001": from one day to another.
[[nodiscard]] std::optional<Period> spanOfDays(const std::string& heading);

/// The length of a word that is all a heading says of time: "Year", "FY", "Full Year", "Quarter";
/// 0 for others.
[[nodiscard]] int monthsOfWord(std::string_view heading);

} // namespace ql::extraction
