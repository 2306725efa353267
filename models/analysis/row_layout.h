// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alignment.h"
#include "analysis/comparison.h"
#include "analysis/source_tables.h"

#include <span>
#include <vector>

namespace ql::analysis {

/// Rows of a comparison from the aligned rows of one table group: label, section, depth, role and
/// rules of the newest table printing the row; sections of older lines under the newest's name.
/// `lines` lists, for each row returned, the lines behind it, newest first. Headings under which
/// nothing is left are dropped.
struct LaidOutRows {
    std::vector<ComparisonRow> rows;
    std::vector<std::vector<Line>> lines;
};

[[nodiscard]] LaidOutRows layOutRows(std::span<const ReleasePtr> releases, const TableGroup& group,
                                     std::vector<AlignedRow> aligned);

} // namespace ql::analysis
