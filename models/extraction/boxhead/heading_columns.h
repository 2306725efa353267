// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/boxhead/spanners.h"
#include "extraction/scan/table.h"

#include <span>
#include <vector>

namespace ql::extraction {

/// Cuts headings that stand no further apart than words do, one over each column of figures below:
/// "Organic Currency Acquired". They are told by ending where the figures end, or by gaps wider
/// than those between other words.
void cutByColumns(const Scan& scan, const ScannedLine& line, std::span<const ColumnBand> columns,
                  std::vector<HeadPhrase>& phrases);

/// The same where it is known what stands around: `laid` are the lines of the boxhead above,
/// `below` those that come. On the lowest line words may also be told by standing alike over
/// columns that nothing else tells apart.
void cutByColumns(const Scan& scan, const ScannedLine& line, std::span<const ColumnBand> columns,
                  const std::vector<LaidLine>& laid, std::span<const std::size_t> below,
                  std::vector<HeadPhrase>& phrases);

} // namespace ql::extraction
