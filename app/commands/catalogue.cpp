// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalogue.h"

namespace ql::app::commands {

const std::vector<Command>& all() {
    static const std::vector<Command> commands = {
        extractCommand(), //
        importCommand(),  //
        listCommand(),    //
        tableCommand(),   //
        chartCommand(),   //
        checkCommand(),   //
        removeCommand(),  //
    };
    return commands;
}

const Command* find(std::string_view name) {
    for (const Command& command : all())
        if (command.name == name) return &command;
    return nullptr;
}

std::vector<std::string> names() {
    std::vector<std::string> list;
    for (const Command& command : all())
        list.emplace_back(command.name);
    return list;
}

} // namespace ql::app::commands
