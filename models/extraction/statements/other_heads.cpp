// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/other_heads.h"

#include "extraction/periods/column_periods.h"
#include "extraction/periods/lengths.h"

#include <utility>

namespace ql::extraction {

std::vector<Column> columnsOf(const RawTable& table) {
    std::vector<Column> columns;
    columns.reserve(table.columns.size());
    for (const RawColumn& column : table.columns) {
        Column& kept = columns.emplace_back();
        if (column.period) kept.period = *column.period;
        kept.aspect = column.aspect;
        kept.heading = column.heading;
        kept.marks = column.read.marks;
        kept.unaudited = column.read.unaudited;
        kept.restated = column.read.restated;
    }
    return columns;
}

std::vector<OtherHead> readOtherHeads(RawTable& table, StatementKind kind, const Clock& clock,
                                      HeadingMemo& headings, const Release& release) {
    std::vector<OtherHead> others;
    for (std::vector<RawColumn>& columns : std::exchange(table.otherHeads, {})) {
        if (columns.size() != table.columns.size()) continue;
        std::swap(columns, table.columns);
        resolvePeriods(table, clock, headings, kind == StatementKind::Balance);
        settleLengths(table, kind, release.statements);
        nameAspects(table);
        bool fits = true;
        for (std::size_t c = 0; c < columns.size(); ++c)
            fits = fits && table.columns[c].change == columns[c].change &&
                   (columns[c].change || table.columns[c].period);
        if (fits) others.push_back({release.statements.size(), columnsOf(table)});
        std::swap(columns, table.columns);
    }
    return others;
}

} // namespace ql::extraction
