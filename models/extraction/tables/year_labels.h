// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <optional>

namespace ql::extraction {

/// A table whose rows are years with words of their own and whose columns are measures under one
/// length: "2019 As Reported", "2020 As Reported" and "Percentage Change" below "Revenue" and "Net
/// Income" under "Three Months Ended March 31,". It is turned so that it is like any other; a row
/// between them that names neither year nor change stays without a time. Nothing where a table is
/// no such one.
[[nodiscard]] std::optional<RawTable> turnedByYearLabels(const RawTable& table,
                                                         HeadingMemo& headings);

} // namespace ql::extraction
