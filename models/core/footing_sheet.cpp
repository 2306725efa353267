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

FootingSheet sheetOf(std::span<const FootingLine> lines, std::pmr::memory_resource& room) {
    FootingSheet sheet(room);
    sheet.exponent = 100;
    sheet.lines = lines.size();
    for (const FootingLine& line : lines)
        sheet.columns = std::max(sheet.columns, static_cast<int>(line.values.size()));
    std::pmr::vector<int> coarsest(static_cast<std::size_t>(sheet.columns), -100, &room);
    for (const FootingLine& line : lines)
        for (std::size_t c = 0; c < line.values.size(); ++c) {
            if (!line.values[c] || line.values[c]->isZero()) continue;
            sheet.exponent = std::min(sheet.exponent, line.values[c]->exponent());
            coarsest[c] = std::max(coarsest[c], line.values[c]->exponent());
        }
    if (sheet.exponent == 100) sheet.exponent = 0;
    sheet.ulp.reserve(coarsest.size());
    for (const int exponent : coarsest) {
        const auto ulp = scaled(Decimal(1, std::max(exponent, sheet.exponent)), sheet.exponent);
        sheet.ulp.push_back(ulp.value_or(1));
    }
    sheet.values.resize(lines.size() * coarsest.size());
    sheet.printed.resize(sheet.values.size());
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const FootingLine& line = lines[row];
        for (std::size_t c = 0; c < line.values.size(); ++c) {
            if (!line.values[c]) continue;
            const auto value = scaled(*line.values[c], sheet.exponent);
            if (!value) continue;
            sheet.values[c * lines.size() + row] = *value;
            sheet.printed[c * lines.size() + row] = 1;
        }
    }
    return sheet;
}

} // namespace ql
