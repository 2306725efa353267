// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <QString>

#include <span>
#include <utility>

namespace ql::items {

/// Figures with where they come from, for pasting into a note or a mail.
struct Citation {
    QString text; ///< a line a figure; terms of a derived one indented below it
    QString html; ///< the same, a paragraph a figure
};

/// Cites cells of a comparison, told by row and column; cells without a figure are left out.
///
/// "54,214 (thousand USD) Net revenue, quarter ended June 30, 2006; northfield-2006q2.txt,
/// line 158; sha256 9f86d081...".
[[nodiscard]] Citation cite(const analysis::Comparison& comparison,
                            std::span<const std::pair<int, int>> cells);

} // namespace ql::items
