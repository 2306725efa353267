// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"

namespace ql::documents {

/// Reads a plain-text release in UTF-8, UTF-16, windows-1252 or Latin-1.
/// Error NotSupported where the bytes are no text.
[[nodiscard]] Result<Document> readText(std::string_view bytes, const std::string& fileName);

} // namespace ql::documents
