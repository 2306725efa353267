// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// Finds the columns of a block of lines by the right edges of their digits. White gutters are of
/// no use where a label runs under the first figures.
[[nodiscard]] std::vector<ColumnBand> findColumns(std::span<const ScannedLine* const> rows,
                                                  const Measures& measures);

/// Index of the column in which a figure ends, or -1 where none is near enough.
[[nodiscard]] int columnOf(const Atom& atom, std::span<const ColumnBand> columns,
                           const Measures& measures);

/// Where the figures of these columns stand.
[[nodiscard]] std::vector<ColumnBand> bandsOf(std::span<const RawColumn> columns);

} // namespace ql::extraction
