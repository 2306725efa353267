// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <string>
#include <vector>

namespace ql::library {

class Connection;

/// Folders a person wants to be told of new releases in, by path.
[[nodiscard]] Result<std::vector<std::string>> readWatchedFolders(const Connection& connection);
[[nodiscard]] Result<void> keepWatchedFolder(Connection& connection, const std::string& path);
/// A folder that is not watched is no error.
[[nodiscard]] Result<void> forgetWatchedFolder(Connection& connection, const std::string& path);

} // namespace ql::library
