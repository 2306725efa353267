// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/library.h"

#include <string>
#include <string_view>

namespace ql::library {

class Connection;

/// Keeps the bytes a release was read from, compressed. Part of the caller's transaction.
[[nodiscard]] Result<void> writeOriginal(Connection& connection, ReleaseId id,
                                         std::string_view bytes);

/// The bytes as they were given. Error Storage where they no longer come out whole.
[[nodiscard]] Result<std::string> readOriginal(const Connection& connection, ReleaseId id);

} // namespace ql::library
