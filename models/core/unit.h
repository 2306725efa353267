// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ql {

enum class Measure {
    Currency, ///< an amount of money
    Shares,   ///< a number of shares
    PerShare, ///< money per share
    Percent,  ///< a percentage, printed with or without its sign
    Count     ///< a plain number: stores, employees, kilowatt-hours, ratios
};

/// What a figure counts. `currency` is an ISO 4217 code for Currency and PerShare, else empty.
struct Unit {
    Measure measure = Measure::Currency;
    std::string currency = "USD";

    friend bool operator==(const Unit&, const Unit&) = default;

    /// "USD", "shares", "USD/share", "percent", "count": how the command line and the library
    /// write it.
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] static Unit parse(std::string_view text);
};

} // namespace ql
