// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <vector>

namespace ql::analysis {

/// One printed figure on its way into a cell.
struct PlacedReport {
    FactAddress from;
    bool older = false;  ///< printed under "As Previously Reported"
    bool joined = false; ///< of a line a person put into the row; gives way to the row's own
};

/// Builds a cell from its reports: the shown one by version, restated where figures differ beyond
/// their printed precision. Reports come in any order and are kept oldest first; a figure wins
/// over a text such as "nm".
[[nodiscard]] Cell makeCell(const std::vector<ReleasePtr>& releases,
                            std::vector<PlacedReport> reports, Version version);

/// The fact at an address; the address must be valid.
[[nodiscard]] const Fact& factAt(const std::vector<ReleasePtr>& releases, const FactAddress& from);

} // namespace ql::analysis
