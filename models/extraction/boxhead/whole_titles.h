// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// The first line of a boxhead is a period in the middle of the page that reaches over the first
/// columns only, while nothing below it gives a year: it is the whole table's.
[[nodiscard]] bool titlesAll(const Scan& scan, std::span<const std::size_t> boxhead,
                             std::span<const ColumnBand> columns);

} // namespace ql::extraction
