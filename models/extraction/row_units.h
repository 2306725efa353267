// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/table.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ql::extraction {

/// The power of ten that a row's own label names: "Available seat miles (000)", "Average shares
/// (in thousands)". It goes before the table's.
[[nodiscard]] std::optional<int> rowScale(std::string_view label);

/// A price or cost of one piece of something: "Average price per barrel", "Yield per mile (cents)".
/// It is never in thousands. A row of whole amounts is none.
[[nodiscard]] bool isUnitPrice(const RawRow& row, std::span<const std::string> sections);

} // namespace ql::extraction
