// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

#include <string>
#include <string_view>
#include <vector>

namespace ql::app::commands {

/// Every command, in the order of the overview.
[[nodiscard]] const std::vector<Command>& all();
/// Null where there is none of that name.
[[nodiscard]] const Command* find(std::string_view name);
[[nodiscard]] std::vector<std::string> names();

} // namespace ql::app::commands
