// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <optional>

namespace ql::extraction {

/// A table whose rows, or labels, name times, laid out like any other that has these over its
/// columns; nothing where a table is like any other.
[[nodiscard]] std::optional<RawTable> laidOut(const RawTable& table, HeadingMemo& headings);

/// A table whose rows are periods and whose columns are measures, turned so that it is like any
/// other; nothing where a table is no such one. "Growth" between the rows is left out, as columns
/// of change are.
[[nodiscard]] std::optional<RawTable> turned(const RawTable& table, HeadingMemo& headings);

} // namespace ql::extraction
