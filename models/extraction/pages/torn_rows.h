// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// Puts together the rows of a PDF that a page's end tore: the figures are the last line of a page
/// and have no label, the label is the first of the next, behind the boxhead said again. Left as
/// they are where the release sets totals without a label, for then the words may be a heading.
void joinTornRows(Scan& scan);

} // namespace ql::extraction
