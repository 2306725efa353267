// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/adopted_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ql::extraction {

namespace {

/// Takes the headings one by one and keeps where the figures stand.
void takeHeadings(RawTable& table, const std::vector<RawColumn>& columns) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnBand band = table.columns[i].band;
        table.columns[i] = columns[i];
        table.columns[i].band = band;
    }
}

/// As many columns, every one as far to the same side of the one above it, and by far nearer to it
/// than to the next.
bool areShifted(const Measures& measures, const RawTable& table,
                const std::vector<RawColumn>& columns) {
    if (columns.size() != table.columns.size() || columns.size() < 2) return false;
    float least = std::numeric_limits<float>::max();
    float most = std::numeric_limits<float>::lowest();
    float pitch = std::numeric_limits<float>::max();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const float shift = table.columns[i].band.edge - columns[i].band.edge;
        least = std::min(least, shift);
        most = std::max(most, shift);
        if (i > 0) pitch = std::min(pitch, columns[i].band.edge - columns[i - 1].band.edge);
    }
    return most - least <= 2 * measures.edgeTolerance &&
           std::max(std::abs(least), std::abs(most)) < 0.4F * pitch;
}

} // namespace

bool haveSameHeadings(const std::vector<RawColumn>& one, const std::vector<RawColumn>& other) {
    return std::ranges::equal(one, other, {}, &RawColumn::heading, &RawColumn::heading);
}

bool adoptColumns(const Measures& measures, RawTable& table,
                  const std::vector<RawColumn>& columns) {
    if (measures.cells) {
        if (columns.size() != table.columns.size()) return false;
        takeHeadings(table, columns);
        return true;
    }
    if (table.columns.size() > columns.size()) return false;
    const float tolerance = measures.edgeTolerance * 1.5F;
    const bool same = std::ranges::all_of(table.columns, [&](const RawColumn& column) {
        return std::ranges::any_of(columns, [&](const RawColumn& other) {
            return std::abs(other.band.edge - column.band.edge) <= tolerance;
        });
    });
    if (same) {
        table.columns = columns;
        return true;
    }
    if (!areShifted(measures, table, columns)) return false;
    takeHeadings(table, columns);
    return true;
}

} // namespace ql::extraction
