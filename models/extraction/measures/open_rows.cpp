// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/open_rows.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

namespace ql::extraction {

namespace {

/// The largest figure of a row; 0 where one has a currency sign, decimals or a percent sign.
double largestWhole(const RawRow& row) {
    double largest = 0;
    for (const auto& cell : row.cells) {
        if (!cell || cell->isText || cell->number.kind != ValueKind::Number) continue;
        if (!cell->number.currency.empty() || cell->number.percent ||
            cell->number.value.exponent() < 0)
            return 0;
        largest = std::max(largest, std::abs(cell->number.value.toDouble()));
    }
    return largest;
}

bool isOpen(const RowMeasure& row) {
    return row.measure == Measure::Currency && !row.power && row.doubt.empty();
}

/// The words of a row with the heading it stands under.
std::string wordsOver(const RawRow& row, const RowPlace& place) {
    return folded(place.section.empty() ? row.label : place.section.back() + " " + row.label);
}

/// The largest number of things delivered or sold; 0 where the table has none.
double delivered(const RawTable& table, std::span<const RowPlace> places,
                 std::span<const RowMeasure> rows) {
    double most = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (rows[r].measure != Measure::Count || table.rows[r].heading) continue;
        if (hasAnyPhrase(wordsOver(table.rows[r], places[r]),
                         {"delivered", "deliveries", "closings", "closed", "homes", "units",
                          "vehicles", "systems", "aircraft"}))
            most = std::max(most, largestWhole(table.rows[r]));
    }
    return most;
}

/// What is ordered and not delivered yet, without a word that tells pieces from money.
bool isOfOrders(std::string_view words) {
    return hasAnyPhrase(words, {"orders", "backlog"}) &&
           !hasAnyPhrase(words,
                         {"dollars", "dollar", "value", "amount", "amounts", "revenue", "revenues",
                          "sales value", "units", "homes", "number", "average", "per"}) &&
           words.find('$') == std::string_view::npos;
}

bool isOfAuthorization(std::string_view words) {
    return hasAnyPhrase(words, {"authorization", "authorized", "authorisation"}) &&
           hasAnyPhrase(words, {"repurchase", "repurchases", "repurchased", "buyback", "buybacks",
                                "remaining"}) &&
           !hasAnyPhrase(words, {"dollars", "dollar", "value", "amount", "amounts", "stock",
                                 "common", "preferred", "par"}) &&
           words.find('$') == std::string_view::npos;
}

} // namespace

void settleOpenRows(const RawTable& table, std::span<const RowPlace> places,
                    const TableScale& scale, std::span<RowMeasure> rows) {
    const auto counts = [&](Measure measure) {
        return std::ranges::find(rows, measure, &RowMeasure::measure) != rows.end();
    };
    const bool shares = counts(Measure::Shares);
    const double things = counts(Measure::Count) ? delivered(table, places, rows) : 0;
    if (!shares && things == 0) return;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RawRow& row = table.rows[r];
        if (row.heading || !isOpen(rows[r])) continue;
        const double largest = largestWhole(row);
        if (largest == 0) continue;
        const std::string words = wordsOver(row, places[r]);
        if (things > 0 && isOfOrders(words)) {
            // In thousands no such thing costs five of them, and each costs more than fifty.
            constexpr double alike = 5;
            constexpr double apart = 50;
            if (scale.note.scale <= 3 && largest < things * alike && largest * alike > things)
                rows[r].measure = Measure::Count;
            else if (largest < things * apart)
                rows[r].doubt = "an amount of money";
        } else if (shares && isOfAuthorization(words)) {
            rows[r].doubt = "an amount of money";
        }
    }
}

} // namespace ql::extraction
