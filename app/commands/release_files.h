// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ql::app::commands {

/// A file to be imported.
struct FoundFile {
    std::filesystem::path path;
    bool fromFolder = false; ///< found in a folder rather than named by the person
};

struct FoundFiles {
    std::vector<FoundFile> files; ///< in the order of the call, those of a folder by name
    std::vector<Error> errors;    ///< folders that cannot be looked through
};

/// The files named and those of the folders named, with the folders inside them. Hidden files and
/// folders are passed over, links to folders not followed.
[[nodiscard]] FoundFiles findFiles(const std::vector<std::string>& paths);

} // namespace ql::app::commands
