// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// Puts together what a narrow column broke over several lines of its heading: "Ended March" over
/// "31, 2006", "Three" over "Months" over "Ended". Words over several columns are only put
/// together with words over the same ones.
void joinStackedHeadings(RawTable& table);

} // namespace ql::extraction
