// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/measures/row_measures.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace ql::extraction {

/// "Homes delivered", "Lots owned and controlled", "Clinics at end of period": things that can be
/// counted, and what became of them. A cheap look at the last word goes before the close one.
[[nodiscard]] bool namesCountedThings(std::string_view label);

/// Rows that name such things are counts, whatever thousands the amounts around them are in:
/// doubtful among rows of which none says that it is money, and left as they are, doubtful, where
/// they stand among amounts and nothing says that the amounts have ended. `rows` are those whose
/// words name them; what has a sign, stands under a heading of money or adds up with money is
/// money.
void settleCountedRows(const RawTable& table, std::span<const RowPlace> places, StatementKind kind,
                       std::span<const std::size_t> rows, std::span<RowMeasure> measures);

} // namespace ql::extraction
