// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// 1..12 for "June", "Sept.", "Mar"; 0 for any other word. Case does not matter.
[[nodiscard]] int monthOf(std::string_view word);

/// What a stretch of text says of one day: all of it or a part ("June 30," over "2006").
struct DateText {
    int month = 0; ///< 0 where not said
    int day = 0;
    int year = 0;
    std::size_t begin = 0; ///< bytes in the text looked at
    std::size_t end = 0;

    [[nodiscard]] bool isComplete() const { return month != 0 && day != 0 && year != 0; }
    [[nodiscard]] Date date() const { return {year, month, day}; }
};

/// Every date and bare year in the text, in order: "June 30, 2006", "Mar 31,2007", "30 June 2006",
/// "6/30/06", "June 30,", "2006". "February 29/28" gives the day as printed first.
[[nodiscard]] std::vector<DateText> findDates(std::string_view text);

/// The first of them that begins at byte `from` or behind it.
[[nodiscard]] std::optional<DateText> nextDate(std::string_view text, std::size_t from);

/// The date the text begins with; nothing where it begins with anything else.
[[nodiscard]] std::optional<DateText> dateAtStart(std::string_view text);

} // namespace ql::extraction
