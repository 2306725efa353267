// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/clock.h"
#include "extraction/scales.h"
#include "extraction/table.h"

#include <vector>

namespace ql::extraction {

/// Makes statements of raw tables: kind, scale, columns with periods, line items with section,
/// depth and role, facts with unit and place. What cannot be placed becomes an issue of the
/// release; every number is counted in its coverage. What comes back is the statements whose scale
/// other figures have still to prove.
[[nodiscard]] std::vector<OpenScale> assembleStatements(Scan& scan, Clock clock,
                                                        std::vector<RawTable> tables,
                                                        Release& release);

} // namespace ql::extraction
