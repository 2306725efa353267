// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// Finds every table: blocks of lines with figures in columns, cut where a new boxhead begins,
/// where prose stands between, and where the source marks a table's end. Columns without headings
/// of their own take those of the table before that they line up with.
[[nodiscard]] std::vector<RawTable> findTables(Scan& scan);

} // namespace ql::extraction
