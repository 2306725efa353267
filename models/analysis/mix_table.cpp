// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/mix_table.h"

#include "analysis/segment_columns.h"

#include <algorithm>
#include <numeric>

namespace ql::analysis {

namespace {

PickedCell cellAt(const Comparison& table, int row, int column) {
    const std::vector<int> rows{row};
    return column < 0 ? PickedCell{} : pick(table, rows, column);
}

std::optional<MixTable> fromRows(const Comparison& income, const Comparison& table) {
    const auto found = findRevenueParts(income, table);
    if (!found) return std::nullopt;
    MixTable mix{&table, &table, {}, found->columns, found->kind};
    for (const int row : found->rows) {
        const std::string& label = table.rows[static_cast<std::size_t>(row)].label;
        MixPart part;
        part.name = label.empty() ? "Without a name" : label;
        for (const int column : found->columns)
            if (const auto cell = cellAt(table, row, column)) part.cells[column] = {cell};
        mix.parts.push_back(std::move(part));
    }
    return mix;
}

std::optional<MixTable> fromColumns(const Comparison& income, const Comparison& table) {
    const auto found = findSegmentColumns(income, table);
    if (!found) return std::nullopt;
    MixTable mix{&income, &table, {}, {}, PartsOf::Segments};
    for (const auto& [column, places] : found->columns)
        mix.columns.push_back(column);
    for (std::size_t i = 0; i < found->names.size(); ++i) {
        MixPart part;
        part.name = found->names[i];
        for (const auto& [column, places] : found->columns)
            if (const auto cell = cellAt(table, found->row, places[i])) part.cells[column] = {cell};
        mix.parts.push_back(std::move(part));
    }
    return mix;
}

Decimal largestOf(const MixPart& part) {
    Decimal largest;
    for (const auto& [column, cells] : part.cells)
        largest = std::max(largest, part.amountIn(column).value_or(Decimal()).magnitude());
    return largest;
}

} // namespace

std::optional<Decimal> MixPart::amountIn(int column) const {
    const auto found = cells.find(column);
    if (found == cells.end()) return std::nullopt;
    std::optional<Decimal> sum;
    for (const PickedCell& cell : found->second)
        sum = sum ? sum->plus(cell.cell->value) : cell.cell->value;
    return sum;
}

std::optional<MixTable> mixTable(const Comparison& income, const Comparison& breakdown) {
    if (auto rows = fromRows(income, breakdown)) return rows;
    if (auto columns = fromColumns(income, breakdown)) return columns;
    return fromRows(income, income);
}

void limitParts(MixTable& table, std::size_t most) {
    if (table.parts.size() <= most) return;
    std::vector<std::size_t> bySize(table.parts.size());
    std::iota(bySize.begin(), bySize.end(), std::size_t{0});
    std::ranges::stable_sort(bySize, std::ranges::greater{},
                             [&](std::size_t part) { return largestOf(table.parts[part]); });
    bySize.resize(most - 1);
    std::vector<MixPart> kept;
    MixPart rest;
    int together = 0;
    for (std::size_t i = 0; i < table.parts.size(); ++i) {
        if (std::ranges::find(bySize, i) != bySize.end()) {
            kept.push_back(std::move(table.parts[i]));
            continue;
        }
        ++together;
        for (const auto& [column, cells] : table.parts[i].cells)
            rest.cells[column].insert(rest.cells[column].end(), cells.begin(), cells.end());
    }
    rest.name = "Other (" + std::to_string(together) + " lines)";
    kept.push_back(std::move(rest));
    table.parts = std::move(kept);
}

} // namespace ql::analysis
