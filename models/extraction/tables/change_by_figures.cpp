// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/change_by_figures.h"

#include "extraction/text/words.h"

#include <cmath>

namespace ql::extraction {

namespace {

const NumberText* numberAt(const RawRow& row, std::size_t column) {
    const auto& cell = row.cells[column];
    const bool number = cell && !cell->isText && cell->number.kind == ValueKind::Number;
    return number ? &cell->number : nullptr;
}

/// Half of the last digit printed.
double halfDigit(const Decimal& value) {
    return 0.5 * std::pow(10.0, value.exponent());
}

/// Whether the change is that of the two values, as far as their digits tell.
bool isChangeOf(const NumberText& change, const NumberText& now, const NumberText& before) {
    const double base = std::abs(before.value.toDouble());
    if (base == 0) return false;
    const double exact = (now.value.toDouble() - before.value.toDouble()) / base * 100;
    const double slack =
        100 / base *
        (halfDigit(now.value) + halfDigit(before.value) * std::abs(now.value.toDouble()) / base);
    return std::abs(exact - change.value.toDouble()) <= halfDigit(change.value) * 1.1 + slack;
}

bool isBare(const RawColumn& column) {
    return !column.pieces.empty() && trimmed(column.pieces.back().text) == "%";
}

} // namespace

/// "Amount" and "%" under one length after the other: where each percentage of the first pair is
/// the change from the amount behind it, those of the others are changes too.
static void findBesideAmounts(RawTable& table) {
    if (table.columns.size() < 4) return;
    const auto alternate = [&](std::size_t c) {
        const RawColumn& column = table.columns[c];
        return !column.change && column.period && isBare(column) == (c % 2 == 1);
    };
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (!alternate(c)) return;
    int agree = 0;
    int rows = 0;
    for (const RawRow& row : table.rows) {
        const NumberText* change = numberAt(row, 1);
        const NumberText* now = numberAt(row, 0);
        const NumberText* before = numberAt(row, 2);
        if (change == nullptr || now == nullptr || before == nullptr) continue;
        ++rows;
        if (isChangeOf(*change, *now, *before)) ++agree;
    }
    if (agree < 2 || agree * 5 < rows * 4) return;
    for (std::size_t c = 1; c < table.columns.size(); c += 2) {
        table.columns[c].change = true;
        table.columns[c].period.reset();
    }
}

void findChangeColumns(RawTable& table) {
    findBesideAmounts(table);
    for (std::size_t c = 2; c < table.columns.size(); ++c) {
        RawColumn& column = table.columns[c];
        const RawColumn& now = table.columns[c - 2];
        const RawColumn& before = table.columns[c - 1];
        if (column.change || !isBare(column) || now.change || before.change || !now.period ||
            !before.period || isBare(now) || isBare(before))
            continue;
        int agree = 0;
        int rows = 0;
        for (const RawRow& row : table.rows) {
            const NumberText* change = numberAt(row, c);
            const NumberText* first = numberAt(row, c - 2);
            const NumberText* second = numberAt(row, c - 1);
            if (change == nullptr || first == nullptr || second == nullptr) continue;
            ++rows;
            if (isChangeOf(*change, *first, *second)) ++agree;
        }
        if (agree < 2 || agree * 5 < rows * 4) continue;
        column.change = true;
        column.period.reset();
    }
}

} // namespace ql::extraction
