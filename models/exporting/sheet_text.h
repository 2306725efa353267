// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/sheet.h"

#include <string>

namespace ql::exporting {

/// The sheet for a terminal or a plain file: labels at the left, wrapped where long; figures to the
/// right with their brackets and marks hanging; rules as in print; a column of colons where the
/// calendar goes on over periods nobody reported. Where `width` is not 0 and the table is wider,
/// its columns are folded into blocks below each other, each with the labels again.
[[nodiscard]] std::string sheetText(const Sheet& sheet, std::size_t width = 0);

} // namespace ql::exporting
