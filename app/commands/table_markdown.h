// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/table_sheet.h"

#include <string>

namespace ql::app::commands {

/// The sheet as a Markdown table: sums in bold, lines set in by wide spaces, a column of colons
/// where the calendar goes on over periods nobody reported.
[[nodiscard]] std::string tableMarkdown(const Sheet& sheet);

/// The text with everything that Markdown would take for mark-up taken literally.
[[nodiscard]] std::string escapedForMarkdown(std::string_view text);

} // namespace ql::app::commands
