// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace ql {

namespace {

constexpr int maximumDigits = 18;

constexpr auto powers = [] {
    std::array<std::int64_t, maximumDigits + 1> table{};
    std::int64_t power = 1;
    for (auto& entry : table) {
        entry = power;
        if (power <= std::numeric_limits<std::int64_t>::max() / 10) power *= 10;
    }
    return table;
}();

std::optional<std::int64_t> shifted(std::int64_t coefficient, int digits) {
    if (coefficient == 0) return 0;
    if (digits > maximumDigits) return std::nullopt;
    std::int64_t product = 0;
    if (__builtin_mul_overflow(coefficient, powers[static_cast<std::size_t>(digits)], &product))
        return std::nullopt;
    return product;
}

/// Both coefficients at the finer exponent.
struct Aligned {
    std::int64_t a = 0;
    std::int64_t b = 0;
    int exponent = 0;
};

std::optional<Aligned> align(const Decimal& a, const Decimal& b) {
    const int exponent = a.exponent() < b.exponent() ? a.exponent() : b.exponent();
    const auto left = shifted(a.coefficient(), a.exponent() - exponent);
    const auto right = shifted(b.coefficient(), b.exponent() - exponent);
    if (!left || !right) return std::nullopt;
    return Aligned{*left, *right, exponent};
}

/// Quotient rounded half away from zero.
std::int64_t divideRounded(std::int64_t value, std::int64_t divisor) {
    const std::int64_t quotient = value / divisor;
    const std::int64_t rest = value % divisor;
    const std::int64_t positiveRest = rest < 0 ? -rest : rest;
    const std::int64_t positiveDivisor = divisor < 0 ? -divisor : divisor;
    if (positiveRest < positiveDivisor - positiveRest) return quotient;
    return quotient + ((value < 0) == (divisor < 0) ? 1 : -1);
}

int digitCount(std::int64_t value) {
    int count = 0;
    while (value != 0) {
        value /= 10;
        ++count;
    }
    return count;
}

/// Every value has its negative; the smallest coefficient would have none.
std::optional<Decimal> withNegative(std::int64_t coefficient, int exponent) {
    if (coefficient == std::numeric_limits<std::int64_t>::min()) return std::nullopt;
    return Decimal(coefficient, exponent);
}

} // namespace

std::optional<Decimal> Decimal::plus(const Decimal& other) const {
    const auto both = align(*this, other);
    std::int64_t sum = 0;
    if (!both || __builtin_add_overflow(both->a, both->b, &sum)) return std::nullopt;
    return withNegative(sum, both->exponent);
}

std::optional<Decimal> Decimal::minus(const Decimal& other) const {
    const auto both = align(*this, other);
    std::int64_t difference = 0;
    if (!both || __builtin_sub_overflow(both->a, both->b, &difference)) return std::nullopt;
    return withNegative(difference, both->exponent);
}

std::optional<Decimal> Decimal::times(std::int64_t factor) const {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(m_coefficient, factor, &product)) return std::nullopt;
    return withNegative(product, m_exponent);
}

Decimal Decimal::roundedTo(int exponent) const {
    const int drop = exponent - m_exponent;
    if (drop <= 0) return *this;
    if (drop > maximumDigits) return {0, exponent};
    return {divideRounded(m_coefficient, powers[static_cast<std::size_t>(drop)]), exponent};
}

std::optional<Decimal> Decimal::dividedBy(const Decimal& divisor, int exponent) const {
    if (divisor.isZero()) return std::nullopt;
    // coefficient * 10^shift / divisor.coefficient has the exponent asked for.
    const int shift = m_exponent - divisor.m_exponent - exponent;
    if (shift >= 0) {
        const auto numerator = shifted(m_coefficient, shift);
        if (!numerator) return std::nullopt;
        if (*numerator == std::numeric_limits<std::int64_t>::min() && divisor.m_coefficient == -1)
            return std::nullopt;
        return Decimal(divideRounded(*numerator, divisor.m_coefficient), exponent);
    }
    const auto denominator = shifted(divisor.m_coefficient, -shift);
    if (!denominator) return Decimal(0, exponent);
    return Decimal(divideRounded(m_coefficient, *denominator), exponent);
}

std::string Decimal::toString() const {
    if (m_coefficient == 0 && m_exponent >= 0) return "0";
    const bool negative = m_coefficient < 0;
    // Through unsigned, for the smallest coefficient has no positive twin.
    const auto bits = static_cast<std::uint64_t>(m_coefficient);
    std::string digits = std::to_string(negative ? ~bits + 1 : bits);
    if (m_exponent >= 0) {
        digits.append(static_cast<std::size_t>(m_exponent), '0');
    } else {
        const auto decimals = static_cast<std::size_t>(-m_exponent);
        if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
        digits.insert(digits.size() - decimals, ".");
    }
    return negative ? "-" + digits : digits;
}

double Decimal::toDouble() const {
    return static_cast<double>(m_coefficient) * std::pow(10.0, m_exponent);
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    std::int64_t coefficient = 0;
    int decimals = 0;
    bool point = false;
    bool digits = false;
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        if (coefficient > (std::numeric_limits<std::int64_t>::max() - 9) / 10) return std::nullopt;
        coefficient = coefficient * 10 + (c - '0');
        digits = true;
        if (point) ++decimals;
    }
    if (!digits) return std::nullopt;
    return Decimal(negative ? -coefficient : coefficient, -decimals);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    const int signA = a.m_coefficient < 0 ? -1 : a.m_coefficient > 0;
    const int signB = b.m_coefficient < 0 ? -1 : b.m_coefficient > 0;
    if (signA != signB || signA == 0) return signA <=> signB;
    if (const auto both = align(a, b)) return both->a <=> both->b;
    // Too far apart for 64 bits: the one with more digits before the point has the larger
    // magnitude.
    const auto magnitude =
        digitCount(a.m_coefficient) + a.m_exponent <=> digitCount(b.m_coefficient) + b.m_exponent;
    return signA > 0 ? magnitude : 0 <=> magnitude;
}

} // namespace ql
