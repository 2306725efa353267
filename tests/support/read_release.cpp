// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_release.h"

#include "documents/reader.h"
#include "extraction/extract.h"

#include <utility>

namespace ql::testsupport {

Result<ReadRelease> readRelease(const std::filesystem::path& file) {
    const auto bytes = documents::readFile(file);
    if (!bytes) return std::unexpected(bytes.error());
    auto document = documents::read(*bytes, file.filename().string());
    if (!document) return std::unexpected(document.error());
    auto release = extraction::extract(*document);
    if (!release) return std::unexpected(release.error());
    return ReadRelease{std::move(*document), std::move(*release)};
}

} // namespace ql::testsupport
