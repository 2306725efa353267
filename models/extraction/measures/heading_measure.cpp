// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/heading_measure.h"

#include "extraction/text/currency_text.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

namespace {

bool namesThings(std::string_view plain) {
    static constexpr std::array<std::string_view, 14> things = {
        "homes",     "number of homes",     "lots",   "communities",     "number",     "count",
        "no.",       "# of loans",          "stores", "number of loans", "properties", "employees",
        "contracts", "number of properties"};
    return std::ranges::find(things, trimmed(plain)) != things.end();
}

bool namesShares(std::string_view heading) {
    if (heading.size() < 6 || heading.size() > 22) return false;
    const std::string plain = folded(heading);
    return isOneOf(trimmed(plain), "shares", "number of shares", "no. of shares",
                   "shares outstanding", "shares issued", "common shares", "(shares)");
}

} // namespace

HeadingMeasure headingMeasureOf(const RawColumn& column, std::string_view unitNote) {
    HeadingMeasure measure;
    measure.perShare = isPerShareHeading(column.heading);
    measure.percent = isPercentHeading(column.read.rest);
    // "Units" beside "Dollars (000's)"; "(units and dollars in thousands)" scales both.
    const Folded rest(column.read.rest);
    measure.things = namesThings(rest.view()) ||
                     (rest.view() == "units" && !hasPhrase(folded(unitNote), "units"));
    measure.shares = !column.pieces.empty() && namesShares(column.pieces.back().text);
    measure.price = hasAnyPhrase(rest.view(), {"monthly rent", "average rent", "average rents",
                                               "rent per unit", "revpar", "adr", "daily rate"});
    // The lowest words are nearest to the figures: "2023" over "RMB", "H1 2023 £m".
    for (auto piece = column.pieces.rbegin(); piece != column.pieces.rend(); ++piece) {
        measure.currency = currencyAlone(piece->text);
        if (measure.currency.empty()) measure.currency = currencyAlone(piece->read.rest);
        if (!measure.currency.empty()) break;
    }
    return measure;
}

} // namespace ql::extraction
