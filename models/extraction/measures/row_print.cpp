// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/row_print.h"

namespace ql::extraction {

Print printOf(const RawRow& row, std::span<const RawColumn> columns) {
    Print print;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const auto& cell = row.cells[c];
        if (!cell || cell->isText || columns[c].change || cell->number.kind != ValueKind::Number)
            continue;
        const int decimals = -cell->number.value.exponent();
        print.alike = print.alike && (print.figures == 0 || print.decimals == decimals);
        print.decimals = decimals;
        ++print.figures;
        print.percents += cell->number.percent;
        print.cents += cell->number.scale && *cell->number.scale < 0;
        print.letters += cell->number.mark.view() == "c";
        print.signs = print.signs || !cell->number.currency.empty();
        print.grouped = print.grouped || cell->number.grouped;
    }
    return print;
}

} // namespace ql::extraction
