// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

#include <string>

namespace ql::app::commands {

/// What `quarterlight --help` says.
[[nodiscard]] std::string overview();
/// What `quarterlight COMMAND --help` says.
[[nodiscard]] std::string helpOf(const Command& command);

} // namespace ql::app::commands
