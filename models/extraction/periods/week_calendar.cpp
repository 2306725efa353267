// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/week_calendar.h"

#include <algorithm>
#include <cstdlib>

namespace ql::extraction {

namespace {

constexpr long week = 7;
constexpr long quarter = 13 * week;
constexpr long farthest = 9 * quarter; ///< two years and a quarter from an end that is named
constexpr long nearDays = 6;           ///< such a quarter ends this near to a month's last day

} // namespace

std::optional<Date> quarterInWeeks(std::span<const Date> ends, const Date& day) {
    if (ends.size() < 2) return std::nullopt;
    const long weekday = ends.front().serial() % week;
    if (!std::ranges::all_of(ends, [&](const Date& end) { return end.serial() % week == weekday; }))
        return std::nullopt;
    if (std::ranges::all_of(
            ends, [](const Date& end) { return end.day == daysInMonth(end.year, end.month); }))
        return std::nullopt;
    const Date& known = *std::ranges::min_element(
        ends, {}, [&](const Date& end) { return std::labs(end.serial() - day.serial()); });
    const long apart = day.serial() - known.serial();
    if (std::labs(apart) > farthest) return std::nullopt;
    long steps = apart / quarter;
    if (std::labs(apart - steps * quarter) > quarter / 2) steps += apart < 0 ? -1 : 1;
    long off = apart - steps * quarter; // of the day from the quarter's end
    // A year of 53 weeks lies between.
    if (off > nearDays) off -= week;
    if (off < -nearDays) off += week;
    if (std::labs(off) > nearDays) return std::nullopt;
    return Date::fromSerial(day.serial() - off);
}

} // namespace ql::extraction
