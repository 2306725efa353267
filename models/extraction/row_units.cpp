// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/row_units.h"

#include "extraction/words.h"

#include <algorithm>

namespace ql::extraction {

std::optional<int> rowScale(std::string_view label) {
    const std::string plain = folded(label);
    for (std::size_t open = plain.find('('); open != std::string::npos;
         open = plain.find('(', open + 1)) {
        const std::size_t close = plain.find(')', open);
        if (close == std::string::npos) break;
        const std::string_view inside =
            trimmed(std::string_view(plain).substr(open + 1, close - open - 1));
        if (inside == "000" || inside == "000s" || inside == "000's" || inside == "000 omitted" ||
            inside == "thousands" || inside == "in thousands" || inside == "in 000s" ||
            inside == "in 000's")
            return 3;
        if (inside == "millions" || inside == "in millions") return 6;
        if (inside == "billions" || inside == "in billions") return 9;
    }
    return std::nullopt;
}

bool isUnitPrice(const RawRow& row, std::span<const std::string> sections) {
    bool decimals = false;
    for (const auto& cell : row.cells) {
        if (!cell || cell->isText || cell->number.kind != ValueKind::Number) continue;
        if (cell->number.percent) continue;
        if (cell->number.grouped) return false;
        decimals = decimals || cell->number.value.exponent() <= -2;
    }
    if (!decimals) return false;
    const std::string plain = folded(row.label);
    const auto ofOne = [](std::string_view text) {
        return hasPhrase(text, "per") || hasAnyPhrase(text, {"cents", "average price", "revpar",
                                                             "adr", "average daily rate"});
    };
    return ofOne(plain) || (!sections.empty() && ofOne(folded(sections.back())));
}

} // namespace ql::extraction
