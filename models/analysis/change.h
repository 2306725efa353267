// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <string>
#include <vector>

namespace ql::analysis {

/// Whether a cell has an amount to compute with; a printed dash counts as none at all.
[[nodiscard]] bool hasAmount(const Cell& cell);
[[nodiscard]] Operand operandOf(const Cell& cell, const Period& period, int sign);

/// An empty cell that keeps where the figure it measures was read, and why it has none itself.
[[nodiscard]] Cell refused(const Cell& amount, CellReason reason,
                           std::vector<std::string> args = {});

/// `part` in percent of `whole`, with one decimal. `operands` become the cell's.
[[nodiscard]] Cell percentCell(const Cell& amount, const Decimal& part, const Decimal& whole,
                               std::vector<Operand> operands);

/// One end of a change.
struct ChangeEnd {
    const Cell& cell;
    const Period& period;
};

/// The change from a base as an amount, or in percent: refused where the base has no figure, and
/// as a rate where the base is zero or negative. `now` must have an amount.
[[nodiscard]] Cell changeOf(const ChangeEnd& now, const ChangeEnd& base,
                            const std::string& baseName, bool percent);

/// Every column beside its change to one of them.
struct ColumnChanges {
    Comparison amounts;                   ///< the base column as it was, the others as changes
    std::vector<std::vector<Cell>> rates; ///< in percent, by row and column; empty at the base
};

/// Sets every column of a comparison against one of its own, whatever lies between them. Lines in
/// percent change by points and have no rate.
[[nodiscard]] ColumnChanges changesTo(const Comparison& comparison, int base);

} // namespace ql::analysis
