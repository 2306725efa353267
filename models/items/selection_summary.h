// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "items/statement_scale.h"

#include <QString>

#include <optional>
#include <span>

namespace ql::items {

/// What the status bar says of the chosen cells.
struct SelectionSummary {
    int cells = 0;      ///< chosen, blank ones too
    int numbers = 0;    ///< of them numbers
    bool mixed = false; ///< of several units: nothing can be added
    /// Nothing where units differ, where figures do not add (per share, percent), or where 64 bits
    /// do not hold it.
    std::optional<Decimal> sum;
    std::optional<Decimal> average; ///< nothing where units differ
    std::optional<Decimal> least;   ///< nothing where units differ
    std::optional<Decimal> most;
    Unit unit;

    /// "3 selected · sum 82,500 · average 27,500 · 22,240 to 30,445"; empty for fewer than two
    /// cells. Mixed units are named in place of a sum.
    [[nodiscard]] QString text(const StatementScale& scale) const;
};

/// Null cells are left out.
[[nodiscard]] SelectionSummary summarize(std::span<const analysis::Cell* const> cells);

} // namespace ql::items
