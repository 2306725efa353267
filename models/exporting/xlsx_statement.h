// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/sheet.h"
#include "exporting/xlsx_book.h"

#include <string>
#include <vector>

namespace ql::exporting {

/// Where the cells of a Comparison stand in the sheet written for it; counted from 0.
struct XlsxPlan {
    std::string name;         ///< of the sheet
    int firstRow = 0;         ///< of the rows of figures
    std::vector<int> columns; ///< a sheet's column for each of the Comparison's
};

/// Writes a sheet: title and units, periods, lines. Figures are numbers with the format of the
/// scale shown; sums that foot and figures derived from others of the sheet are formulas; headings
/// and labels stay in sight. An empty column stands where the calendar has a gap.
[[nodiscard]] XlsxPlan writeStatementSheet(XlsxBook& book, const analysis::Comparison& comparison,
                                           items::ScaleChoice choice, std::string name);

} // namespace ql::exporting
