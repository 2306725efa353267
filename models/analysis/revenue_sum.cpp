// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/revenue_sum.h"

#include <algorithm>

namespace ql::analysis {

void RevenueSum::add(const Decimal& value) {
    const auto next = m_numbers == 0 ? value : m_value.plus(value);
    m_holds = m_holds && next.has_value();
    m_value = next.value_or(m_value);
    m_exponent = std::max(m_exponent, value.exponent());
    ++m_numbers;
}

bool RevenueSum::foots(const Decimal& total) const {
    const auto difference = m_holds ? m_value.minus(total) : std::nullopt;
    if (!difference) return false;
    if (difference->isZero()) return true;
    const int exponent = std::max(m_exponent, total.exponent());
    // Half a unit of the last digit each: (numbers + 1) / 2 units, kept whole by doubling.
    const auto doubled = difference->magnitude().plus(difference->magnitude());
    return m_numbers > 1 && doubled && *doubled <= Decimal(m_numbers + 1, exponent);
}

bool RevenueSum::isReported(const Cell& total) const {
    return foots(total.value) || std::ranges::any_of(total.reports, [&](const Report& report) {
               return report.kind == ValueKind::Number && foots(report.value);
           });
}

} // namespace ql::analysis
