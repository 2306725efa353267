// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <string>

namespace ql::exporting {

/// The comparison as CSV for spreadsheets: section, label, unit, then a column for each period
/// headed as in `extract`. Numbers are plain and in single units; nil is 0, absent is empty.
/// Labels that a spreadsheet would take for formulas get an apostrophe before them.
///
/// With `sources` as many columns follow that say where each figure comes from: file, place and
/// hash, as sourceLine() has it; and where any figure is corrected by hand, what was printed.
[[nodiscard]] std::string sheetCsv(const analysis::Comparison& comparison, bool sources = false);

} // namespace ql::exporting
