// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// Reads body lines into rows: labels wrapped over several lines are joined (figures on the last
/// line or on the first), headings told from label beginnings, rules attached, figures put into
/// their columns. Figures that fit no column stay with their row as strays: nothing is dropped.
/// Their cells stand in `room`, which must outlive them.
[[nodiscard]] std::vector<RawRow>
readRows(const Scan& scan, std::span<const std::size_t> lines, std::span<const ColumnBand> columns,
         std::pmr::memory_resource& room = *std::pmr::get_default_resource());

} // namespace ql::extraction
