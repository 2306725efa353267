// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/footing_sheet.h"

#include <algorithm>

namespace ql {

namespace {

/// Values past this are left out.
constexpr std::int64_t largest = std::int64_t{1} << 56;

std::optional<std::int64_t> scaled(const Decimal& value, int exponent) {
    std::int64_t coefficient = value.coefficient();
    for (int e = value.exponent(); e > exponent; --e) {
        if (magnitude(coefficient) > largest / 10) return std::nullopt;
        coefficient *= 10;
    }
    return magnitude(coefficient) > largest ? std::nullopt : std::optional(coefficient);
}

} // namespace

FootingSheet sheetOf(std::span<const FootingLine> lines) {
    FootingSheet sheet;
    sheet.exponent = 100;
    std::vector<int> coarsest;
    for (const FootingLine& line : lines) {
        sheet.columns = std::max(sheet.columns, static_cast<int>(line.values.size()));
        coarsest.resize(static_cast<std::size_t>(sheet.columns), -100);
        for (std::size_t c = 0; c < line.values.size(); ++c) {
            if (!line.values[c] || line.values[c]->isZero()) continue;
            sheet.exponent = std::min(sheet.exponent, line.values[c]->exponent());
            coarsest[c] = std::max(coarsest[c], line.values[c]->exponent());
        }
    }
    if (sheet.exponent == 100) sheet.exponent = 0;
    for (const int exponent : coarsest) {
        const auto ulp = scaled(Decimal(1, std::max(exponent, sheet.exponent)), sheet.exponent);
        sheet.ulp.push_back(ulp.value_or(1));
    }
    sheet.values.resize(lines.size() * static_cast<std::size_t>(sheet.columns));
    auto row = sheet.values.begin();
    for (const FootingLine& line : lines) {
        for (std::size_t c = 0; c < line.values.size(); ++c)
            if (line.values[c]) row[static_cast<long>(c)] = scaled(*line.values[c], sheet.exponent);
        row += sheet.columns;
    }
    sheet.plain.reserve(sheet.values.size());
    for (const auto& value : sheet.values)
        sheet.plain.push_back(value.value_or(0));
    return sheet;
}

} // namespace ql
