// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

namespace ql::extraction {

/// One schedule is often printed in blocks, each with the same boxhead and only the first with a
/// title. Gives `table` the title lines of `before`, the table right above it, where nothing stands
/// between them, their columns are headed alike and `table` names nothing by itself; so it has its
/// unit too. What follows one of the three statements goes under no name of theirs.
void shareTitle(const Scan& scan, RawTable& before, RawTable& table);

} // namespace ql::extraction
