// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"

#include "analysis/period_table.h"

#include <algorithm>

namespace ql::analysis {

int Comparison::columnOf(const Period& period) const {
    for (const bool exactly : {true, false}) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ComparisonColumn& column = columns[i];
            if (column.aspect.empty() &&
                (exactly ? column.period == period : isSamePeriod(column.period, period)))
                return static_cast<int>(i);
        }
    }
    return -1;
}

const Cell* Comparison::cellAt(int row, int column) const {
    if (row < 0 || std::size_t(row) >= rows.size()) return nullptr;
    const auto& cells = rows[std::size_t(row)].cells;
    return column < 0 || std::size_t(column) >= cells.size() ? nullptr
                                                             : &cells[std::size_t(column)];
}

int Comparison::rowOf(std::string_view taxonomy) const {
    const auto row = std::ranges::find(rows, taxonomy, &ComparisonRow::taxonomy);
    return row == rows.end() || taxonomy.empty() ? -1 : static_cast<int>(row - rows.begin());
}

Comparison compare(std::span<const ReleasePtr> releases, StatementKind kind, Span span) {
    CompareOptions options;
    options.kind = kind;
    options.span = span;
    return compare(releases, options);
}

std::vector<StatementKind> kindsPresent(std::span<const ReleasePtr> releases) {
    std::vector<StatementKind> kinds;
    for (int k = 0; k < statementKindCount; ++k) {
        const auto kind = static_cast<StatementKind>(k);
        const bool present = std::ranges::any_of(releases, [kind](const ReleasePtr& release) {
            return release &&
                   std::ranges::any_of(release->statements, [kind](const Statement& statement) {
                       return statement.kind == kind &&
                              std::ranges::any_of(statement.items, [](const LineItem& item) {
                                  return !item.facts.empty();
                              });
                   });
        });
        if (present) kinds.push_back(kind);
    }
    return kinds;
}

} // namespace ql::analysis
