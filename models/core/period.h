// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace ql {

/// The time a figure speaks of: a number of months up to a day, or the day itself.
struct Period {
    Date end;
    int months = 0; ///< 0 is an instant (balance sheet); 3 a quarter; 6, 9 year to date; 12 a year

    friend auto operator<=>(const Period&, const Period&) = default;

    [[nodiscard]] bool isInstant() const { return months == 0; }
    /// "2006-06-30" or "2006-06-30/3M".
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] static std::optional<Period> parse(std::string_view text);
};

/// A calendar quarter, for putting periods of 52/53-week years in order.
struct CalendarQuarter {
    int year = 0;
    int quarter = 0; ///< 1..4

    friend auto operator<=>(const CalendarQuarter&, const CalendarQuarter&) = default;
    /// Quarters since year 0, so that neighbours differ by one.
    [[nodiscard]] int index() const { return year * 4 + quarter - 1; }
};

/// The calendar quarter in which most of the three months up to `end` lie: July 2 gives the second
/// quarter, April 30 the first.
[[nodiscard]] CalendarQuarter calendarQuarter(const Date& end);

} // namespace ql
