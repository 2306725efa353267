// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"
#include "extraction/scan/table.h"

#include <span>

namespace ql::extraction {

/// Gives a length to columns headed by a date alone. In a cash flow or income statement the net
/// income proves it: the length under which another statement prints the same figure for the same
/// day. In a note the dates are days; rows that flow (sales, margins, bookings) are told apart by
/// flowMonths().
void settleLengths(RawTable& table, StatementKind kind, std::span<const Statement> known);

/// Months of a row that flows in a table of days: a quarter where they stand a quarter apart, or
/// the length that its label names ("Five weeks ended January 31"); 0 where the row is a level.
[[nodiscard]] int flowMonths(const RawRow& row, const RawTable& table);

} // namespace ql::extraction
