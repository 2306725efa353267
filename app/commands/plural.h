// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ql::app::commands {

/// "1 file", "2 files".
[[nodiscard]] inline std::string counted(long number, std::string_view noun) {
    return std::to_string(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

} // namespace ql::app::commands
