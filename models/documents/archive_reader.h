// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"

namespace ql::documents {

/// Gzip or ZIP, by their first bytes.
[[nodiscard]] bool looksLikeArchive(std::string_view bytes);

/// Reads the release in a gzip file or a ZIP archive. Of several readable files in an archive the
/// one with the most figures is taken; only the first of very many are looked into, see
/// Document::unopened. An archive inside an archive is not opened.
/// Errors: Damaged, TooLarge (unpacks to too much), NotSupported (encrypted, nothing readable in
/// it), and those of the reader of what it holds.
[[nodiscard]] Result<Document> readArchive(std::string_view bytes, const std::string& fileName);

/// A file out of an archive, read.
struct Unpacked {
    Document document;
    std::string bytes;
};
/// The same with the bytes that were read.
[[nodiscard]] Result<Unpacked> openArchive(std::string_view bytes, const std::string& fileName);

} // namespace ql::documents
