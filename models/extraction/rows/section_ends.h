// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <string_view>

namespace ql::extraction {

/// Whether a row by its words stands in no such section, though it is printed below it and nothing
/// has closed it: "Total liabilities and equity" below "Commitments", cash at the end of a period
/// below "Financing activities". `level`: it stands no further in than the heading, as all rows of
/// a table without indentation do; then a result leaves the expenses over it, too.
[[nodiscard]] bool leavesSection(const RawRow& row, std::string_view heading, bool level);

} // namespace ql::extraction
