// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/measures/row_measures.h"

#include <span>

namespace ql::extraction {

/// Rows whose words leave open whether they are money or things: "Net orders" and "Backlog" beside
/// homes delivered, "Remaining authorization" beside shares bought back. How large they are beside
/// the things that are surely counted tells; where it does not, the row is doubtful. Only rows
/// without a currency sign, in a table that counts something.
void settleOpenRows(const RawTable& table, std::span<const RowPlace> places,
                    const TableScale& scale, std::span<RowMeasure> rows);

} // namespace ql::extraction
