// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/release.h"
#include "library/library.h"

namespace ql::library {

class Connection;

/// A release as it was saved, equal in every field. Errors: Storage, also where there is no release
/// of that id.
[[nodiscard]] Result<Release> readRelease(const Connection& connection, ReleaseId id);

} // namespace ql::library
