// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <optional>
#include <vector>

namespace ql::analysis {

/// What revenue is broken down into.
enum class PartsOf { Products, Segments, Regions, Unknown };

/// Rows of a table that add up to revenue, and the columns in which they do.
struct RevenueParts {
    std::vector<int> rows;    ///< two or more, in printed order
    std::vector<int> columns; ///< of `table`, ascending; at least one
    int totalRow = -1;        ///< the row printed below them, -1 where none is
    PartsOf kind = PartsOf::Unknown;
};

/// Looks through the groups of rows of `table` that are summed by a row below them, or end without
/// a total, for one whose sum is the revenue of `income`. Of several that foot, product lines come
/// before segments and both before geography, and more quarters before fewer. `table` may be
/// `income` itself: then only rows summed by its revenue row count.
[[nodiscard]] std::optional<RevenueParts> findRevenueParts(const Comparison& income,
                                                           const Comparison& table);

} // namespace ql::analysis
