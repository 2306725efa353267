// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/percent_columns.h"

#include "extraction/tables/change_by_figures.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// How the figures of one column are printed.
struct Print {
    int figures = 0;
    int percents = 0;
    int others = 0; ///< that no percentage is printed as: grouped, or with a currency sign
};

Print printOf(const RawTable& table, std::size_t c) {
    constexpr std::int64_t most = 1000;
    Print print;
    for (const RawRow& row : table.rows) {
        const auto& cell = row.cells[c];
        if (!cell || cell->isText || cell->number.kind != ValueKind::Number) continue;
        const NumberText& number = cell->number;
        ++print.figures;
        print.percents += number.percent;
        print.others += number.grouped || !number.currency.empty() ||
                        number.value.magnitude() >= Decimal(most, 0);
    }
    return print;
}

/// "March 30, 2014" over "$104,110" and "98.3%", with nothing over the second alone.
void splitPairs(RawTable& table) {
    for (std::size_t c = 1; c < table.columns.size(); ++c) {
        RawColumn& column = table.columns[c];
        const RawColumn& amounts = table.columns[c - 1];
        if (column.change || amounts.change || !column.period || column.period != amounts.period ||
            column.read.rest != amounts.read.rest)
            continue;
        const Print print = printOf(table, c);
        if (print.figures < 3 || print.percents == 0 || print.others > 0) continue;
        const Print before = printOf(table, c - 1);
        if (before.percents * 2 < before.figures && before.others > 0) column.read.rest = "%";
    }
}

} // namespace

void readPercentColumns(RawTable& table) {
    findChangeColumns(table);
    splitPairs(table);
}

} // namespace ql::extraction
