// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/options.h"

#include <string_view>
#include <vector>

namespace ql::app::commands {

/// A command of the command line: what it is called, what it takes, what it does.
struct Command {
    std::string_view name;
    std::string_view operands{}; ///< "FILE..."; empty where it takes none
    bool needsOperands = false;
    std::string_view summary; ///< one line of the overview
    std::vector<Option> options;
    std::string_view details{};   ///< what help says beside the options
    std::string_view examples{};  ///< one a line
    int (*run)(const Arguments&); ///< gives the exit code
};

// One a file; catalogue.cpp lists them.
[[nodiscard]] Command extractCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command tableCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command removeCommand();

} // namespace ql::app::commands
