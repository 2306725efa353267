// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/measures/row_measures.h"

#include <cstddef>
#include <span>

namespace ql::extraction {

/// A sum counts what its parts count: rows without a currency sign that add up, in every column,
/// to a row of shares or of things are shares or things too, whatever their own words leave open:
/// "Partnership units" and "Restricted units" over "Total dilutive shares".
void settleBySums(const RawTable& table, std::span<RowMeasure> rows);

/// Whether a row that no word makes money adds up, in every column, with rows around it that are
/// money: "Recoveries" between "Loans charged off" and "Net charge-offs".
[[nodiscard]] bool addsUpWithMoney(const RawTable& table, std::span<const RowMeasure> rows,
                                   std::size_t row);

} // namespace ql::extraction
