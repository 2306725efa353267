// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/scale_agreement.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace ql::extraction {

namespace {

/// Smaller figures agree by chance.
constexpr std::int64_t leastTelling = 1000;

/// What one figure of six digits is worth, one of five and one of four together, three of four.
constexpr int enough = 3;

/// Rows that have one figure and are asked for their words.
constexpr std::size_t mostRows = 4;

/// Rows that may hold a pair: more prove no more.
constexpr std::size_t mostPairs = 64;

/// A digit beyond the third halves chance more than three times; noughts at the end say little.
int worthOf(std::int64_t digits) {
    while (digits % 100 == 0)
        digits /= 10;
    int worth = -3;
    for (; digits != 0; digits /= 10)
        ++worth;
    return std::max(0, worth);
}

bool isCommonWord(std::string_view word) {
    constexpr std::string_view common[] = {
        "total",   "other", "average", "number", "with", "from", "period", "ended", "months",
        "quarter", "year",  "than",    "less",   "more", "each", "before", "after", "including"};
    return word.size() < 4 || std::ranges::find(common, word) != std::end(common);
}

} // namespace

bool wordsAgree(std::string_view one, std::string_view other) {
    return std::ranges::any_of(wordsOf(one), [&](std::string word) {
        if (word.ends_with('s')) word.pop_back();
        if (isCommonWord(word)) return false;
        const std::size_t at = other.find(word);
        return at != std::string_view::npos && (at == 0 || other[at - 1] == ' ');
    });
}

std::vector<TellingFigure> tellingFigures(const RawTable& table) {
    std::vector<TellingFigure> figures;
    figures.reserve(table.rows.size() * table.columns.size());
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RawRow& row = table.rows[r];
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const auto& cell = row.cells[c];
            if (!cell || cell->isText || cell->number.percent || table.columns[c].change) continue;
            const Decimal& value = cell->number.value;
            if (value.exponent() == 0 && value.magnitude().coefficient() >= leastTelling)
                figures.push_back({value.magnitude().coefficient(), r});
        }
    }
    std::ranges::sort(figures);
    const auto [first, last] = std::ranges::unique(figures);
    figures.erase(first, last);
    return figures;
}

ScaleAgreement agreementOf(const FiguredTable& one, const FiguredTable& other) {
    ScaleAgreement found;
    int worth = 0;
    std::vector<std::pair<std::size_t, std::size_t>> pairs; // rows that share a figure
    auto a = one.figures.begin();
    auto b = other.figures.begin();
    while (a != one.figures.end() && b != other.figures.end()) {
        if (a->digits != b->digits) {
            ++(a->digits < b->digits ? a : b);
            continue;
        }
        const std::int64_t digits = a->digits;
        const auto isSame = [&](const TellingFigure& figure) { return figure.digits == digits; };
        const auto endOfA = std::find_if_not(a, one.figures.end(), isSame);
        const auto endOfB = std::find_if_not(b, other.figures.end(), isSame);
        ++found.figures;
        worth += worthOf(digits);
        const std::size_t before = pairs.size();
        for (auto x = a; x != endOfA && std::size_t(x - a) < mostRows && !found.proof; ++x)
            for (auto y = b; y != endOfB && std::size_t(y - b) < mostRows && !found.proof; ++y) {
                const std::pair rows{x->row, y->row};
                const auto known = pairs.begin() + static_cast<std::ptrdiff_t>(before);
                found.proof = std::find(pairs.begin(), known, rows) != known ||
                              wordsAgree(folded(one.table.rows[x->row].label),
                                         folded(other.table.rows[y->row].label));
                if (pairs.size() < mostPairs) pairs.push_back(rows);
            }
        found.proof = found.proof || worth >= enough;
        a = endOfA;
        b = endOfB;
    }
    return found;
}

} // namespace ql::extraction
