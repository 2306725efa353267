// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// "1 234 567" is one figure or three that stand a space apart. How the figures of a line are read.
struct LooseReading {
    std::uint32_t line = 0xffffffff; ///< index into Scan::lines; this of none
    bool whole = false;              ///< groups of digits a space apart are one figure
    Spacing spacing = Spacing::Unasked;
};

/// Decides for every line whose figures may be groups of one, by what else its table prints: a
/// group that begins with a nought or a bracket around groups, commas in other figures, how many
/// figures other rows have and how many years stand above, and where the other figures end.
/// `lines` are those lines in printed order, scanned with all groups apart. What nothing decides is
/// marked so, for sums or, where several rows are alike, for nobody.
[[nodiscard]] std::vector<LooseReading> readLooseGroups(const Scan& scan,
                                                        std::span<const std::uint32_t> lines);

/// "1" in "1 234": up to three digits, with a bracket or a sign before them.
[[nodiscard]] bool mayOpenGroups(std::string_view head);
/// "234" in "1 234": three digits, and behind the last group what closes a figure.
[[nodiscard]] bool mayBeGroup(std::string_view tail);

} // namespace ql::extraction
