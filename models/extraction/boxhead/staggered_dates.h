// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/boxhead/spanners.h"

#include <vector>

namespace ql::extraction {

/// Whole dates on lines of their own, "September 30, 2008" and a line below it, to the right,
/// "December 31, 2007", for there was no room beside: as many as there are columns belong one to
/// each, in printed order, though a date reaches over the next column's figures.
void partStaggeredDates(const Scan& scan, std::vector<LaidLine>& laid);

} // namespace ql::extraction
