// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ql::app::commands {

/// The one of the words that was probably meant: at most a third of its letters differ. Empty
/// where none comes near.
[[nodiscard]] std::string nearest(std::string_view typed, const std::vector<std::string>& words);

} // namespace ql::app::commands
