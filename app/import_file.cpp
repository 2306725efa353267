// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_file.h"

#include "analysis/concepts.h"
#include "documents/reader.h"
#include "extraction/extract.h"

#include <utility>

namespace ql::app {

namespace {

/// Readers know a file by its bare name; the person knows it by the path.
std::unexpected<Error> at(const std::filesystem::path& path, Error error) {
    if (error.where == path.filename().string()) error.where = path.string();
    return std::unexpected(std::move(error));
}

} // namespace

Result<ReleaseFile> readReleaseFile(const std::filesystem::path& path) {
    auto bytes = documents::readFile(path);
    if (!bytes) return at(path, bytes.error());
    const auto document = documents::read(*bytes, path.filename().string());
    if (!document) return at(path, document.error());
    auto release = extraction::extract(*document);
    if (!release) return at(path, release.error());
    analysis::assignConcepts(*release);
    return ReleaseFile{std::move(*release), std::move(*bytes)};
}

Result<ImportedFile> importFile(library::Library& library, const std::filesystem::path& path) {
    auto file = readReleaseFile(path);
    if (!file) return std::unexpected(file.error());
    auto saved = library.save(file->release, file->bytes);
    if (!saved) return std::unexpected(saved.error());
    return ImportedFile{std::move(file->release), *saved};
}

} // namespace ql::app
