// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "window_main.h"

// What to do is settled before any application object is made: a command that only reads needs
// neither a display nor the time Qt takes to find one.
int main(int argc, char** argv) {
    ql::app::WindowRequest request;
    if (const auto exitCode = ql::app::runCommandLine(argc, argv, request)) return *exitCode;
    return ql::app::runWindow(argc, argv, {request.libraryPath, request.paths});
}
