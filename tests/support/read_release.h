// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/release.h"
#include "documents/document.h"

#include <filesystem>

namespace ql::testsupport {

/// A file read to the end of extraction, with the document it was read from.
struct ReadRelease {
    documents::Document document;
    Release release;
};

/// Errors are those of the reader and of extraction.
[[nodiscard]] Result<ReadRelease> readRelease(const std::filesystem::path& file);

} // namespace ql::testsupport
