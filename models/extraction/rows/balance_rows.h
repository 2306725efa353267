// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/rows/row_times.h"
#include "extraction/scan/table.h"

#include <vector>

namespace ql::extraction {

/// Times of the rows of a statement that goes from one balance to the next, as that of equity:
/// "Balance at December 31, 2011" is of that day in every column, what stands between two balances
/// of the time from one to the other, doubtful where that is no quarter, half or year. One a row;
/// empty where a table has less than two such balances, as nearly always.
[[nodiscard]] std::vector<RowTimes> timesBetweenBalances(const RawTable& table);

/// Gives the columns of such a table, which are parts of the equity, the last time of its rows
/// where nothing over them names one.
void settleBalanceColumns(RawTable& table);

} // namespace ql::extraction
