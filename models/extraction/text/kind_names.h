// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"
#include "extraction/text/words.h"

#include <optional>
#include <string_view>

namespace ql::extraction {

/// The kind that words over a table name, if any: "Condensed Consolidated Balance Sheets".
[[nodiscard]] std::optional<StatementKind> kindNamedBy(std::string_view words);

/// "Outlook", "Guidance": of what is to come.
[[nodiscard]] bool namesGuidance(const PartIndex& parts);
/// "Revenue by Product Line", "Segments": of a company's parts. Takes folded words.
[[nodiscard]] bool namesBreakdown(std::string_view plain);

} // namespace ql::extraction
