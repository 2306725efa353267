// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <string_view>

namespace ql::app::commands {

inline constexpr int exitOk = 0;
inline constexpr int exitUsage = 2;      ///< the call was wrong
inline constexpr int exitUnreadable = 3; ///< a file, a library or a company could not be had
inline constexpr int exitFails = 4;      ///< a check of figures fails

/// To standard output, as UTF-8.
void print(std::string_view text);
/// One sentence to standard error.
void complain(const Error& error);
/// The same, with the exit code that goes with it.
[[nodiscard]] int refuse(const Error& error);
/// Flushes standard output. Gives the exit code on, or exitUnreadable and a sentence where the
/// output could not be written in full: a script must not take half a table for a whole one.
[[nodiscard]] int finish(int exitCode);

} // namespace ql::app::commands
