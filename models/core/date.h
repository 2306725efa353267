// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace ql {

/// A day of the Gregorian calendar. The default is "no date".
struct Date {
    int year = 0;
    int month = 0; ///< 1..12
    int day = 0;   ///< 1..31

    friend auto operator<=>(const Date&, const Date&) = default;

    [[nodiscard]] bool isValid() const;
    /// "2006-06-30"; empty for no date.
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] static std::optional<Date> parse(std::string_view iso);

    /// Days since 1970-01-01.
    [[nodiscard]] long serial() const;
    [[nodiscard]] static Date fromSerial(long days);
    /// The same day n months on (n may be negative), clipped to the month's length; the last day
    /// of a month stays the last day.
    [[nodiscard]] Date plusMonths(int months) const;
};

[[nodiscard]] int daysInMonth(int year, int month);

/// The month end a period's last day stands for: a 52/53-week quarter that closes on July 2 is the
/// June quarter, one that closes on June 28 is so too.
[[nodiscard]] Date nearestMonthEnd(const Date& day);

} // namespace ql
