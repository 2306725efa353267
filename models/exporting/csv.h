// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ql::exporting {

/// A line of CSV as RFC 4180 has it, but ended by a bare line feed: fields with commas, quotes or
/// line ends are quoted, quotes doubled. Fields are written as they are, also those that begin with
/// =, +, - or @.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& fields);

/// The text with an apostrophe before it where a spreadsheet would take it for a formula. For
/// tables that people open in one, and for words only: a number keeps its minus.
[[nodiscard]] std::string harmless(std::string_view text);

} // namespace ql::exporting
