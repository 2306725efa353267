// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/boxhead/spanners.h"

#include <vector>

namespace ql::extraction {

/// Gives each column of the table the words that stand over it, top to bottom, and what they say.
void setHeadings(const Scan& scan, const std::vector<LaidLine>& laid, RawTable& table);

} // namespace ql::extraction
