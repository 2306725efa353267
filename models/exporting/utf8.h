// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::exporting {

/// Bytes of the character the text begins with: 1 to 4, or 0 where they are no UTF-8.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

/// Columns the text takes on a terminal: none for combining marks, two for East Asian letters.
[[nodiscard]] std::size_t columnsOf(std::string_view text);

} // namespace ql::exporting
