// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ql {

/// An exact decimal number that remembers how precisely it was printed.
///
/// The value is `coefficient * 10^exponent`; the exponent *is* the printed precision: "54,214" in a
/// table in thousands is {54214, 3}, "$54.2 million" is {542, 5}, "(0.09)" is {-9, -2}. No doubles
/// take part anywhere: what is read is what is shown.
class Decimal {
  public:
    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t coefficient, int exponent)
      : m_coefficient(coefficient)
      , m_exponent(exponent) {}

    [[nodiscard]] constexpr std::int64_t coefficient() const { return m_coefficient; }
    /// Power of ten of the last printed digit.
    [[nodiscard]] constexpr int exponent() const { return m_exponent; }
    [[nodiscard]] constexpr bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_coefficient < 0; }

    /// The same digits moved by a power of ten: 54,214 in a table in thousands is `scaledBy(3)`.
    [[nodiscard]] constexpr Decimal scaledBy(int power) const {
        return {m_coefficient, m_exponent + power};
    }
    [[nodiscard]] constexpr Decimal negated() const { return {-m_coefficient, m_exponent}; }
    [[nodiscard]] constexpr Decimal magnitude() const { return isNegative() ? negated() : *this; }

    /// Sum and difference at the finer of both precisions; nothing where 64 bits do not hold
    /// it and its negative.
    [[nodiscard]] std::optional<Decimal> plus(const Decimal& other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal& other) const;

    /// That many times the value at its own precision; nothing where 64 bits do not hold it and
    /// its negative.
    [[nodiscard]] std::optional<Decimal> times(std::int64_t factor) const;

    /// Rounded half away from zero so that the last digit stands for 10^exponent.
    /// Unchanged where it is already that coarse.
    [[nodiscard]] Decimal roundedTo(int exponent) const;

    /// Quotient rounded half away from zero to 10^exponent; nothing when dividing by zero or when
    /// 64 bits do not hold the result.
    [[nodiscard]] std::optional<Decimal> dividedBy(const Decimal& divisor, int exponent) const;

    /// Plain digits with a leading minus sign, no grouping: "54214000", "-0.09". Trailing zeros
    /// behind the point are kept, for they were printed.
    [[nodiscard]] std::string toString() const;

    /// For geometry on screen only (bar heights, axis ranges), never for an amount that is shown.
    [[nodiscard]] double toDouble() const;

    /// Reads plain digits: optional sign, digits, optional point and digits. Nothing else.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    /// Comparison by value: {5, 1} equals {50, 0}.
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

  private:
    std::int64_t m_coefficient = 0;
    int m_exponent = 0;
};

} // namespace ql
