// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/fact.h"
#include "extraction/text/short_text.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ql::extraction {

/// Whether groups of digits a space apart are one figure or several.
enum class Spacing : std::uint8_t {
    Unasked, ///< nothing stands so near, or one row does: sums choose
    Sure,    ///< its table says which
    Open     ///< nothing does, and its sums come out either way
};

/// A figure as printed, before anything is known of its table.
struct NumberText {
    Decimal value; ///< sign applied: "(12,999)" is -12999
    ValueKind kind = ValueKind::Number;
    ShortText<3> currency; ///< ISO 4217 of a currency sign in it, or empty
    ShortText<7> mark;     ///< a footnote mark glued to it: "1" in "12,345(1)"
    bool percent = false;
    bool grouped = false;               ///< thousands separators were printed
    bool doubtful = false;              ///< its separators contradict each other ("2.325,385")
    Spacing spacing = Spacing::Unasked; ///< of its groups, or from the figure before it
    std::optional<std::int8_t> scale;   ///< of a word in it: 6 for "$5.5 Million"

    /// A bare whole number from 1980 to 2059: a year as like as an amount.
    [[nodiscard]] bool looksLikeYear() const;
};

/// How a release writes its decimals.
enum class DecimalStyle {
    Point, ///< 1,234.5
    Comma  ///< 1.234,5
};

/// Reads one printed figure with all that belongs to it: "$ 54,214", "($1,894)", "(12,999)",
/// "19.9 %", "--", "nm", "12,345(1)". White space inside is ignored. Nothing where the text is
/// anything else, a date or a word.
[[nodiscard]] std::optional<NumberText> parseNumber(std::string_view text,
                                                    DecimalStyle style = DecimalStyle::Point);

/// The figures that are printed most: "54,214", "$54,214", "(12.5)". Nothing where anything else
/// is in it or its groups of digits are not as they should be: that is for `parseNumber`.
[[nodiscard]] std::optional<NumberText> parsePlainNumber(std::string_view text, DecimalStyle style);

/// "38" and "1/2": prices were once printed so. Halves to sixty-fourths only, for anything else is
/// a date.
[[nodiscard]] std::optional<NumberText> parseFraction(std::string_view whole,
                                                      std::string_view fraction);

/// "0001234567": the number of a registrant or of a filing. No amount begins with a nought and goes
/// on with digits, so that it is no figure to the functions above.
[[nodiscard]] constexpr bool isIdentifier(std::string_view text) {
    if (text.size() <= 6 || text[0] != '0') return false;
    for (const char c : text)
        if (c < '0' || c > '9') return false;
    return true;
}

/// A figure of change that is no amount: "(60)bp", "1,270bps", "5.5 pts", "1.2x".
[[nodiscard]] bool isChangeFigure(std::string_view text);

/// A whole cell that says there is no figure: "nm", "N/A", "*". Only where a cell is known to be
/// one, for in running text these are words.
[[nodiscard]] bool isNoFigure(std::string_view text);

} // namespace ql::extraction
