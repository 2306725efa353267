// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <optional>

namespace ql::extraction {

/// A table whose columns are quarters and whose rows are years, one line after the other or each
/// under the name of its own: "2018", "2019" below "First Quarter" to "Year"; or over the same
/// lines again and again. It is laid out like any other, a column for each quarter of each year and
/// a row for each line; where the rows are of one line only, the title names it. Nothing where a
/// table is no such one, or nothing names its line.
[[nodiscard]] std::optional<RawTable> withYearsAcross(const RawTable& table, HeadingMemo& headings);

} // namespace ql::extraction
