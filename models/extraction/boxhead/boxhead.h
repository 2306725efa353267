// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// The lines between the end of what went before and a table's first row, told apart.
struct HeadLines {
    std::vector<std::size_t> title;   ///< indices into Scan::lines
    std::vector<std::size_t> boxhead; ///< rules among them
    std::vector<std::size_t> body;    ///< section headings and label beginnings under the boxhead
};

/// Tells title, boxhead and first body lines apart by what stands over the columns.
[[nodiscard]] HeadLines splitHead(const Scan& scan, std::span<const std::size_t> lines,
                                  std::span<const ColumnBand> columns);

/// Lays each heading over the columns it belongs to: by the strokes of the rule under it, by
/// horizontal overlap, one to one where there are as many as columns, and for a period by the
/// nearest columns. A qualifier over one column stays over that one.
void layHeadings(const Scan& scan, std::span<const std::size_t> boxhead, RawTable& table);

} // namespace ql::extraction
