// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/amount_text.h"

#include <algorithm>

namespace ql::analysis {

std::string amountText(const Decimal& value, int scale) {
    if (value.isZero() && value.exponent() >= 0) return "0";
    std::string digits = value.magnitude().scaledBy(-scale).toString();
    const auto point = std::min(digits.find('.'), digits.size());
    for (auto at = static_cast<std::ptrdiff_t>(point) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return value.isNegative() ? "(" + digits + ")" : digits;
}

} // namespace ql::analysis
