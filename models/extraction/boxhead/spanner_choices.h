// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/boxhead/spanners.h"

#include <span>
#include <vector>

namespace ql::extraction {

/// How the headings over several columns could reach otherwise: from the column they begin over,
/// where they stand to the left of theirs; one column further, where they stand about as well over
/// those; over as many columns as the headings below name before they begin again, also where
/// they stand over none of some. Most boxheads have no other way, and none where rules or cells say
/// it.
[[nodiscard]] std::vector<std::vector<LaidLine>> otherReaches(const Scan& scan,
                                                              std::span<const ColumnBand> bands,
                                                              const std::vector<LaidLine>& laid);

} // namespace ql::extraction
