// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"
#include "extraction/scan/table.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ql::extraction {

/// The power of ten that a row's own label names: "Available seat miles (000)", "Average shares
/// (in thousands)". It goes before the table's.
[[nodiscard]] std::optional<int> rowScale(std::string_view label);

/// Things that are counted or measured, said beyond doubt: "Number of stores", "Oil (MBbls)",
/// "Stores at end of period".
[[nodiscard]] bool isSurelyCount(const RawRow& row, std::span<const std::string> sections);

/// Tons, kilowatt-hours, barrels: in brackets behind the label or the heading over it.
[[nodiscard]] bool namesPhysicalUnit(std::string_view label, std::span<const std::string> sections);

/// A price or cost of one piece of something: "Average price per barrel", "Yield per mile (cents)".
/// It is never in thousands. A row of whole amounts is none.
[[nodiscard]] bool isUnitPrice(const RawRow& row, std::span<const std::string> sections);

/// Amounts per share in hundredths: "Earnings per share (pence)", "Basic (cents)".
[[nodiscard]] bool isInHundredths(std::string_view label, std::span<const std::string> sections);

/// Customers and licenses are money in a statement, unless their number is meant; what is
/// measured in tons or kilowatt-hours never is.
[[nodiscard]] Measure settleCount(const RawRow& row, std::span<const std::string> section,
                                  StatementKind kind, Measure measure);

} // namespace ql::extraction
