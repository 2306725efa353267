// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"
#include "documents/html_trace.h"
#include "documents/line_cursor.h"

namespace ql::documents {

/// The places in pages that a document's text was written from.
struct HtmlSources {
    HtmlTrace trace;              ///< of Document::text
    std::uint32_t characters = 0; ///< how much character data the pages hold together
};

/// Markup of a web page stands near the start: a doctype, or elements only HTML has.
[[nodiscard]] bool looksLikeHtml(std::string_view bytes);

/// Reads an HTML page: visible text only, nothing fetched, no entities from outside.
/// Errors: NotSupported (no text), Damaged (nested too deeply), TooLarge (too many lines).
[[nodiscard]] Result<Document> readHtml(std::string_view bytes, const std::string& fileName);
/// The same, keeping where the text comes from; `sources` may be null.
[[nodiscard]] Result<Document> readHtml(std::string_view bytes, const std::string& fileName,
                                        HtmlSources* sources);

/// Writes a page out at the end of a document, for readers of files that hold pages.
/// `utf8` must be well formed.
[[nodiscard]] Result<void> appendHtml(Document& document, LineCursor& cursor, std::string_view utf8,
                                      const std::string& fileName, HtmlSources* sources = nullptr);

} // namespace ql::documents
