// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/sheet.h"

#include <string>

namespace ql::exporting {

/// The sheet as a page of HTML by itself, styled as in the window: nothing is fetched, no script.
[[nodiscard]] std::string sheetHtml(const Sheet& sheet);

/// The text with everything that HTML would take for mark-up taken literally.
[[nodiscard]] std::string escapedForHtml(std::string_view text);

} // namespace ql::exporting
