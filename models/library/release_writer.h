// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/release.h"
#include "library/library.h"

namespace ql::library {

class Connection;

/// Writes a release and all that belongs to it. Part of the caller's transaction: after an error
/// some rows may stand, and the caller rolls back.
[[nodiscard]] Result<ReleaseId> writeRelease(Connection& connection, const Release& release);

} // namespace ql::library
