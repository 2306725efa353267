// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// A row with a figure for every column, printed beside them: pushed aside by its label, or set
/// closer than the rest. Among the lines [begin, end) such a row's figures are moved to where those
/// of all other rows end, in printed order: they cannot be read in any other way. Rows of fewer
/// figures, cells and tables of two columns are left as they stand.
void straightenRows(Scan& scan, std::size_t begin, std::size_t end);

} // namespace ql::extraction
