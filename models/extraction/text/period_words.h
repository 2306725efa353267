// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::extraction {

// Words of a sentence, in lower case, that name periods.

/// 1..4 for "first", "q1", "1st", "1q" and so on; 0 for any other word.
[[nodiscard]] int ordinalOf(std::string_view word);

/// "q1", "1q": needs no "quarter" behind it.
[[nodiscard]] bool isShortQuarter(std::string_view word);

/// The year of "2006" and "fy2006"; 0 for any other word.
[[nodiscard]] int yearOf(std::string_view word);

/// Whether a spoken period can begin with the word, in lower case; most words of a sentence cannot. Every word
/// with which a reader of spoken_period.cpp begins stands here.
[[nodiscard]] bool opensPeriod(std::string_view word);

} // namespace ql::extraction
