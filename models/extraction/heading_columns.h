// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/spanners.h"
#include "extraction/table.h"

#include <span>
#include <vector>

namespace ql::extraction {

/// Cuts headings that stand no further apart than words do, one over each column of figures below:
/// "Organic Currency Acquired". `laid` are the lines of the boxhead above, `below` those that come.
/// What spans columns that have other headings of their own is left whole unless its own gaps say
/// otherwise.
void cutByColumns(const Scan& scan, const ScannedLine& line, std::span<const ColumnBand> columns,
                  const std::vector<LaidLine>& laid, std::span<const std::size_t> below,
                  std::vector<HeadPhrase>& phrases);

} // namespace ql::extraction
