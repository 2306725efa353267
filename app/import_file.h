// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/release.h"
#include "library/library.h"

#include <filesystem>
#include <string>

namespace ql::app {

/// A file read to the end: what stands in it, and its bytes.
struct ReleaseFile {
    Release release;
    std::string bytes;
};

/// Reads a release. Needs no application object. Errors name the path as given: CannotOpen, Empty,
/// TooLarge, NotSupported, Damaged, NotARelease.
[[nodiscard]] Result<ReleaseFile> readReleaseFile(const std::filesystem::path& path);

struct ImportedFile {
    Release release;
    library::SaveOutcome saved;
};

/// Reads a release and keeps it, whole or not at all. Errors as above, and Storage.
[[nodiscard]] Result<ImportedFile> importFile(library::Library& library,
                                              const std::filesystem::path& path);

} // namespace ql::app
