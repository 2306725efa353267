// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_frame.h"
#include "analysis/comparison.h"

#include <string>
#include <vector>

namespace ql::analysis {

/// A figure that counts with a sign towards a measure.
struct SignedCell {
    const Cell* cell = nullptr;
    int sign = 1;
};

/// The sum of the terms in percent of `whole`, with one decimal: a margin. A base of zero or below
/// is refused.
[[nodiscard]] Cell marginCell(const std::vector<SignedCell>& terms, const Cell& whole,
                              const ComparisonColumn& column);

/// The sum of the terms as an amount, at the precision of the coarsest.
[[nodiscard]] Cell sumCell(const std::vector<SignedCell>& terms, const Period& period);

/// `part` for each unit of `whole`, times a number of days, with one decimal: how many days of
/// revenue receivables are.
[[nodiscard]] Cell daysCell(const Cell& part, const Period& at, const Cell& whole,
                            const Period& over, int days);

/// No figure, for want of what is named.
[[nodiscard]] Cell needing(const std::string& what);

} // namespace ql::analysis
