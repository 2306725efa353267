// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/summed_measures.h"

#include "extraction/units/operating_rows.h"

#include <algorithm>
#include <optional>

namespace ql::extraction {

namespace {

/// Parts of one sum; longer runs are rare where anything is open.
constexpr std::size_t mostParts = 8;
/// One column may come out by chance.
constexpr int leastColumns = 2;

bool hasSign(const RawRow& row) {
    return std::ranges::any_of(row.cells, [](const auto& cell) {
        return cell && !cell->isText && !cell->number.currency.empty();
    });
}

bool isOpen(const RowMeasure& row) {
    return row.measure == Measure::Currency && !row.power && row.doubt.empty();
}

/// What stands there, a dash as nought; nothing where it is no number or a percentage.
std::optional<Decimal> amountIn(const RawRow& row, std::size_t column) {
    const auto& cell = row.cells[column];
    if (!cell || cell->isText || cell->number.percent) return std::nullopt;
    return cell->number.kind == ValueKind::Nil ? Decimal() : cell->number.value;
}

/// The rows [first, sum) come to `sum` in every column: added up, or what follows the first taken
/// off it.
bool comesOut(const RawTable& table, std::size_t first, std::size_t sum, bool taken) {
    int columns = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].change || !table.rows[sum].cells[c]) continue;
        const auto whole = amountIn(table.rows[sum], c);
        if (!whole) return false;
        Decimal total;
        bool any = false;
        for (std::size_t r = first; r < sum; ++r) {
            const auto part = amountIn(table.rows[r], c);
            if (!part) return false;
            any = any || !part->isZero();
            const auto next = taken && r > first ? total.minus(*part) : total.plus(*part);
            if (!next) return false;
            total = *next;
        }
        if (total != *whole) return false;
        if (any) ++columns;
    }
    return columns >= leastColumns;
}

/// Makes rows [first, sum] one measure where some are surely shares or things and the others open.
void joinRun(const RawTable& table, std::span<RowMeasure> rows, std::size_t first,
             std::size_t sum) {
    // One of the parts may be misjudged: "... shares outstanding  0.4" of the stock in a balance
    // sheet. The sum's own words tell.
    if (isOpen(rows[sum])) return;
    const RowMeasure* sure = nullptr;
    bool open = false;
    for (std::size_t r = first; r <= sum; ++r) {
        const RowMeasure& row = rows[r];
        if (isOpen(row) && !hasSign(table.rows[r])) {
            open = true;
            continue;
        }
        if (row.measure != Measure::Shares && row.measure != Measure::Count) return;
        if (sure && (sure->measure != row.measure || sure->power != row.power)) return;
        sure = &row;
    }
    if (!sure || !open || !comesOut(table, first, sum, false)) return;
    const RowMeasure known = *sure;
    for (std::size_t r = first; r <= sum; ++r)
        if (isOpen(rows[r])) rows[r] = known;
}

} // namespace

void settleBySums(const RawTable& table, std::span<RowMeasure> rows) {
    for (std::size_t sum = 2; sum < rows.size(); ++sum) {
        if (table.rows[sum].heading) continue;
        for (std::size_t first = sum; first-- > 0 && sum - first <= mostParts;) {
            // Headings part what is added up, and so does what is neither open nor counted.
            const RowMeasure& row = rows[first];
            if (table.rows[first].heading ||
                (!isOpen(row) && row.measure != Measure::Shares && row.measure != Measure::Count))
                break;
            if (sum - first >= 2) joinRun(table, rows, first, sum);
        }
    }
}

bool addsUpWithMoney(const RawTable& table, std::span<const RowMeasure> rows, std::size_t row) {
    const auto isMoney = [&](std::size_t r) { return !table.rows[r].heading && isOpen(rows[r]); };
    if (!isMoney(row)) return false;
    for (std::size_t sum = row; sum < rows.size() && sum - row <= mostParts && isMoney(sum);
         ++sum) {
        for (std::size_t first = sum; first-- > 0 && sum - first <= mostParts && isMoney(first);) {
            if (first > row || sum - first < 2) continue;
            const bool surely = [&] {
                for (std::size_t r = first; r <= sum; ++r)
                    if (r != row && (hasSign(table.rows[r]) || speaksOfAmounts(table.rows[r])))
                        return true;
                return false;
            }();
            if (surely && (comesOut(table, first, sum, false) || comesOut(table, first, sum, true)))
                return true;
        }
    }
    return false;
}

} // namespace ql::extraction
