// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"

namespace ql::extraction {

/// A column whose amounts are the sums of the quarters beside it, line by line, is the time they
/// make up together: "2019 YTD" behind four quarters is the year, whatever its heading left open.
/// Its period is set so, an issue says it, and columns that seemed to be of one period are no
/// longer in doubt.
void settleColumnSums(Release& release);

} // namespace ql::extraction
