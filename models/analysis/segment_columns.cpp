// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/segment_columns.h"

#include "analysis/chart_frame.h"
#include "analysis/revenue_sum.h"

#include <algorithm>

namespace ql::analysis {

namespace {

/// The columns of one period's segments in a row, where they add up to revenue; else empty.
std::vector<int> footingColumns(const Comparison& table, int row, const Period& period,
                                const Cell& revenue) {
    std::vector<int> columns;
    RevenueSum sum;
    const auto& cells = table.rows[static_cast<std::size_t>(row)].cells;
    for (std::size_t c = 0; c < table.columns.size() && c < cells.size(); ++c) {
        const auto& column = table.columns[c];
        const bool counts = !column.aspect.empty() && column.period == period &&
                            cells[c].state == CellState::Number && !cells[c].value.isZero() &&
                            cells[c].value != revenue.value;
        if (!counts) continue;
        sum.add(cells[c].value);
        columns.push_back(static_cast<int>(c));
    }
    if (columns.size() < 2 || !sum.isReported(revenue)) columns.clear();
    return columns;
}

void addPeriod(SegmentColumns& found, const Comparison& table, int incomeColumn,
               const std::vector<int>& columns) {
    auto& places = found.columns[incomeColumn];
    for (const int column : columns) {
        const std::string& name = table.columns[static_cast<std::size_t>(column)].aspect;
        const auto known = std::ranges::find(found.names, name);
        const auto at = static_cast<std::size_t>(known - found.names.begin());
        if (known == found.names.end()) found.names.push_back(name);
        places.resize(std::max(places.size(), at + 1), -1);
        places[at] = column;
    }
}

} // namespace

std::optional<SegmentColumns> findSegmentColumns(const Comparison& income,
                                                 const Comparison& table) {
    const auto revenueRows = rowsNamed(income, revenueNames);
    std::optional<SegmentColumns> best;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        if (table.rows[static_cast<std::size_t>(row)].measure != Measure::Currency) continue;
        SegmentColumns found;
        found.row = row;
        std::vector<Period> done;
        for (const auto& column : table.columns) {
            if (column.aspect.empty() || std::ranges::find(done, column.period) != done.end())
                continue;
            done.push_back(column.period);
            const int same = income.columnOf(column.period);
            const PickedCell revenue = same < 0 ? PickedCell{} : pick(income, revenueRows, same);
            if (!revenue) continue;
            const auto columns = footingColumns(table, row, column.period, *revenue.cell);
            if (!columns.empty()) addPeriod(found, table, same, columns);
        }
        if (found.names.size() < 2) continue;
        if (!best || found.columns.size() > best->columns.size()) best = std::move(found);
    }
    if (best)
        for (auto& [column, places] : best->columns)
            places.resize(best->names.size(), -1);
    return best;
}

} // namespace ql::analysis
