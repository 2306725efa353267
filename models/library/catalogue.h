// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/library.h"

#include <optional>
#include <string>
#include <vector>

namespace ql::library {

class Connection;

/// Companies with their releases, as lists show them; see Library::companies().
[[nodiscard]] Result<std::vector<CompanyEntry>> readCatalogue(const Connection& connection);

/// The release read from bytes with this hash, if the library has it.
[[nodiscard]] Result<std::optional<ReleaseId>> findRelease(const Connection& connection,
                                                           const std::string& sha256);

} // namespace ql::library
