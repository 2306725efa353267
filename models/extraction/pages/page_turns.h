// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// Blanks what a text says of its pages where they turn between two rows of figures: "- 4 -",
/// "-more-", "Northfield/Add 3", the company's name or the headline said again with a date. Else
/// these head the rows below them, or cut a statement in two. Titles, periods and units stay.
void clearPageTurns(Scan& scan);

} // namespace ql::extraction
