// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"

#include <charconv>

namespace ql {

std::string Period::toString() const {
    std::string text = end.toString();
    if (!isInstant()) text += "/" + std::to_string(months) + "M";
    return text;
}

std::optional<Period> Period::parse(std::string_view text) {
    const auto slash = text.find('/');
    const auto end = Date::parse(text.substr(0, slash));
    if (!end) return std::nullopt;
    if (slash == std::string_view::npos) return Period{*end, 0};
    const std::string_view length = text.substr(slash + 1);
    if (length.size() < 2 || length.back() != 'M') return std::nullopt;
    int months = 0;
    const char* last = length.data() + length.size() - 1;
    const auto [stop, error] = std::from_chars(length.data(), last, months);
    if (error != std::errc() || stop != last || months < 1) return std::nullopt;
    return Period{*end, months};
}

CalendarQuarter calendarQuarter(const Date& end) {
    // The middle of the three months decides: a quarter that ends on April 30 is mostly the first.
    const Date close = nearestMonthEnd(end);
    const Date middle = Date{close.year, close.month, 1}.plusMonths(-1);
    return {middle.year, (middle.month - 1) / 3 + 1};
}

} // namespace ql
