// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/sheet.h"

#include <string>

namespace ql::exporting {

/// The sheet as a Markdown table: sums in bold, lines set in by wide spaces, a column of colons
/// where the calendar goes on over periods nobody reported.
[[nodiscard]] std::string sheetMarkdown(const Sheet& sheet);

/// The text with everything that Markdown would take for mark-up taken literally.
[[nodiscard]] std::string escapedForMarkdown(std::string_view text);

} // namespace ql::exporting
