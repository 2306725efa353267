// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/table.h"

#include <optional>

namespace ql::extraction {

/// Where a second column of labels begins among the lines [begin, end): two tables stand side by
/// side. Nothing where the lines hold one table.
[[nodiscard]] std::optional<float> findSecondLabels(const Scan& scan, std::size_t begin,
                                                    std::size_t end);

/// The document with nothing but one half of those lines; words that run across the border, such
/// as a title over both, stand in either half. Line numbers and byte ranges stay as they are.
[[nodiscard]] documents::Document keepHalf(const Scan& scan, std::size_t begin, std::size_t end,
                                           float border, bool right);

} // namespace ql::extraction
