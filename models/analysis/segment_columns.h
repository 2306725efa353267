// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ql::analysis {

/// Segments that a table prints side by side, as aspects of each period, and the row in which they
/// add up to revenue.
struct SegmentColumns {
    int row = -1;
    std::vector<std::string> names; ///< two or more, in printed order
    /// By column of `income`: the table's column of each segment, -1 where it has none.
    std::map<int, std::vector<int>> columns;
};

/// The row whose figures in the aspect columns add up to the revenue of `income` in most periods. A
/// column that holds revenue itself ("Total") is no segment.
[[nodiscard]] std::optional<SegmentColumns> findSegmentColumns(const Comparison& income,
                                                               const Comparison& table);

} // namespace ql::analysis
