// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/alignment.h"
#include "analysis/comparison.h"
#include "analysis/source_tables.h"

#include <vector>

namespace ql::analysis {

/// A table group with its rows.
struct AlignedGroup {
    TableGroup group;
    std::vector<AlignedRow> rows;
};

/// Joins and splits rows as a person decided, in the order in which that was done. Rows of
/// different groups may be joined: the tables of the lines that move come to the end of the
/// group's. Decisions whose rows are not there, or are one already, change nothing.
void followRowDecisions(const std::vector<ReleasePtr>& releases, StatementKind kind,
                        const Decisions& decisions, std::vector<AlignedGroup>& groups);

} // namespace ql::analysis
