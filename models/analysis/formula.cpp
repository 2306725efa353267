// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include <algorithm>

namespace ql::analysis {

namespace {

/// Digits with grouping; negatives in parentheses, as statements print them.
std::string printed(const Decimal& value, int scale) {
    std::string digits = value.magnitude().scaledBy(-scale).toString();
    const auto point = std::min(digits.find('.'), digits.size());
    for (auto at = static_cast<std::ptrdiff_t>(point) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return value.isNegative() ? "(" + digits + ")" : digits;
}

} // namespace

std::string formula(const Cell& cell, int scale) {
    if (cell.operands.empty()) return {};
    const bool quotient =
        cell.derivation == Derivation::PerShare || cell.derivation == Derivation::Measured;
    const bool scaled = cell.unit.measure == Measure::Currency && !quotient;
    std::string text;
    for (const Operand& operand : cell.operands) {
        if (!text.empty()) text += quotient ? " / " : operand.sign < 0 ? " - " : " + ";
        text += printed(operand.value, scaled || quotient ? scale : 0);
    }
    return text + " = " + printed(cell.value, scaled ? scale : 0);
}

} // namespace ql::analysis
