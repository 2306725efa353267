// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/prose_cells.h"

#include "analysis/period_table.h"

#include <algorithm>

namespace ql::analysis {

namespace {

/// What opens a column of its own; a lone tax rate or headcount does not.
bool isHeadline(const std::string& taxonomy) {
    return taxonomy == "Revenues" || taxonomy == "NetIncomeLoss" ||
           taxonomy == "NetIncomeLossAvailableToCommonStockholdersBasic";
}

bool hasRow(const Grid& grid, const std::string& taxonomy) {
    return std::ranges::find(grid.rows, taxonomy, &ComparisonRow::taxonomy) != grid.rows.end();
}

/// Calls `take` with each prose fact and its address, in the order in which the first taken wins.
template <typename Take>
void forEachFact(const std::vector<ReleasePtr>& releases, Version version, Take take) {
    const int count = static_cast<int>(releases.size());
    for (int i = 0; i < count; ++i) {
        const int r = version == Version::Latest ? count - 1 - i : i;
        const Release& release = *releases[static_cast<std::size_t>(r)];
        for (std::size_t f = 0; f < release.prose.size(); ++f)
            take(release.prose[f], ProseAddress{r, static_cast<int>(f)});
    }
}

} // namespace

std::vector<Period> prosePeriods(const Grid& grid, Span span) {
    std::vector<Period> periods;
    if (grid.kind != StatementKind::Income) return periods;
    forEachFact(grid.releases, Version::Latest, [&](const ProseFact& fact, ProseAddress) {
        if (fact.period.isInstant() || !isHeadline(fact.taxonomy) || !hasRow(grid, fact.taxonomy) ||
            grid.columnOf(fact.period) >= 0 ||
            !spanShows(span, grid.kind, fact.period, grid.calendar))
            return;
        const bool known = std::ranges::any_of(
            periods, [&](const Period& period) { return isSamePeriod(period, fact.period); });
        if (!known) periods.push_back(fact.period);
    });
    return periods;
}

void fillFromProse(const Grid& grid, Comparison& comparison) {
    if (isFreeForm(grid.kind)) return;
    forEachFact(comparison.releases, comparison.options.version,
                [&](const ProseFact& fact, ProseAddress from) {
                    const int column = comparison.columnOf(fact.period);
                    const int row = comparison.rowOf(fact.taxonomy);
                    if (column < 0 || row < 0 || !fact.period.end.isValid()) return;
                    ComparisonRow& line = comparison.rows[static_cast<std::size_t>(row)];
                    Cell& cell = line.cells[static_cast<std::size_t>(column)];
                    if (cell.state != CellState::Absent || line.measure != fact.unit.measure)
                        return;
                    cell = Cell{};
                    cell.state = CellState::Number;
                    cell.value = fact.value;
                    cell.unit = fact.unit;
                    cell.derivation = Derivation::Prose;
                    cell.prose = from;
                });
}

} // namespace ql::analysis
