// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/output.h"

#include <cstdio>
#include <string>

namespace ql::app::commands {

void print(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void complain(const Error& error) {
    // What has been printed so far comes first where both go to one terminal.
    std::fflush(stdout);
    const std::string line = "quarterlight: " + error.sentence() + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

int refuse(const Error& error) {
    complain(error);
    return error.code == ErrorCode::Usage ? exitUsage : exitUnreadable;
}

int finish(int exitCode) {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exitCode;
    complain({ErrorCode::CannotOpen, "could not be written to its end", "The output",
              "check the disk and the space left on it"});
    return exitUnreadable;
}

} // namespace ql::app::commands
