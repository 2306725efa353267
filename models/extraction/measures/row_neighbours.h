// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/measures/row_measures.h"
#include "extraction/measures/row_print.h"

#include <span>
#include <string_view>

namespace ql::extraction {

/// Settles rows that their own words leave open by how they and the rows around them are printed:
/// what stands between two amounts per share, ratios among whole thousands, cents by a letter
/// behind every figure. A row that even so may be something else says its doubt. `prints` are
/// those of the rows.
void settleByNeighbours(const RawTable& table, std::span<const RowPlace> places,
                        std::span<const Print> prints, const TableScale& scale,
                        std::string_view title, std::span<RowMeasure> rows);

} // namespace ql::extraction
