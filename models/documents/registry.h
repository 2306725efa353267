// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"

namespace ql::documents {

/// Reads bytes that are no archive by the first reader they fit. Name and hash are left to the
/// caller.
[[nodiscard]] Result<Document> readUnpacked(std::string_view bytes, const std::string& fileName);

} // namespace ql::documents
