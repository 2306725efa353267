// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsx_numbers.h"

#include <charconv>

namespace ql::exporting {

std::optional<double> spreadsheetNumber(const Decimal& value, const Unit& unit) {
    constexpr int digitsKept = 15;
    const Decimal number = unit.measure == Measure::Percent ? value.scaledBy(-2) : value;
    std::int64_t digits = number.magnitude().coefficient();
    while (digits != 0 && digits % 10 == 0)
        digits /= 10;
    if (std::to_string(digits).size() > digitsKept) return std::nullopt;
    // Not strtod, which reads as the desktop's language writes numbers.
    const std::string text = number.toString();
    double result = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return result;
}

std::string numberFormat(const items::CellFace& face, const Unit& unit,
                         const items::StatementScale& scale) {
    int power = 0;
    if (unit.measure == Measure::Currency) power = scale.amountPower;
    if (unit.measure == Measure::Shares) power = scale.sharePower;
    std::string digits = "#,##0";
    if (face.figure.decimals > 0)
        digits += "." + std::string(static_cast<std::size_t>(face.figure.decimals), '0');
    digits += std::string(static_cast<std::size_t>(std::max(power, 0) / 3), ',');
    if (unit.measure == Measure::Percent) return digits + "%_);(" + digits + "%)";
    return digits + "_);(" + digits + ")";
}

std::string cellName(int row, int column) {
    std::string letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.insert(letters.begin(), static_cast<char>('A' + rest % 26));
    return letters + std::to_string(row + 1);
}

} // namespace ql::exporting
