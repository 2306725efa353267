// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"

namespace ql::documents {

inline constexpr int mostPdfPages = 2000;

/// Poppler writes what it thinks of a file to standard error unless told otherwise.
void silencePoppler();

[[nodiscard]] bool looksLikePdf(std::string_view bytes);

/// Reads the text layer of a PDF with the place of each word.
/// Errors: NotSupported (locked, no text layer, a text layer that is garbage), Damaged (poppler
/// cannot open it), TooLarge (too many pages, more to draw than a
/// release has).
[[nodiscard]] Result<Document> readPdf(std::string_view bytes, const std::string& fileName);

} // namespace ql::documents
