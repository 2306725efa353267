// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <span>
#include <string>
#include <vector>

namespace ql::analysis {

/// One statement of one release.
struct SourceTable {
    int release = -1; ///< index into the ordered releases
    int statement = -1;

    friend auto operator<=>(const SourceTable&, const SourceTable&) = default;
};

/// Tables that show the same thing in different releases, newest release first.
struct TableGroup {
    std::string title; ///< of the newest table that has one; empty where none has
    std::vector<SourceTable> tables;
};

/// The end of the quarter reported; where the release does not say, the last day its statements
/// speak of, or the day it was published.
[[nodiscard]] Date reportedEnd(const Release& release);

/// Releases by the quarter they report, then by publication, oldest first.
[[nodiscard]] std::vector<ReleasePtr> inOrder(std::span<const ReleasePtr> releases);

/// Which tables of each release to put side by side.
///
/// Income statement, balance sheet and cash flow: one group with the release's main statement (the
/// first with the most lines whose title does not speak of pro forma or non-GAAP figures) and the
/// tables that carry it on: other periods of the same lines, or the lines below. All other kinds:
/// every table, those of different releases joined by title, labels and figures.
[[nodiscard]] std::vector<TableGroup> chooseTables(std::span<const ReleasePtr> releases,
                                                   StatementKind kind);

} // namespace ql::analysis
