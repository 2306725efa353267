// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/options.h"
#include "library/library.h"

#include <memory>
#include <vector>

namespace ql::app::commands {

/// --library L, the same for every command that has it.
[[nodiscard]] Option libraryOption();

/// The library of the call, made where it is not there yet.
[[nodiscard]] Result<std::unique_ptr<library::Library>> makeLibrary(const Arguments& arguments);
/// The library of the call; an error where there is no such file, for a command that reads must
/// not leave an empty library behind.
[[nodiscard]] Result<std::unique_ptr<library::Library>> openLibrary(const Arguments& arguments);

/// A library and the companies in it.
struct LibraryContent {
    std::unique_ptr<library::Library> library;
    std::vector<library::CompanyEntry> companies;
};
/// The library of the call, opened as openLibrary() does, with its companies.
[[nodiscard]] Result<LibraryContent> readLibrary(const Arguments& arguments);

} // namespace ql::app::commands
