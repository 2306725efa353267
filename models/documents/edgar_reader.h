// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "documents/document.h"

namespace ql::documents {

struct HtmlSources;

/// The envelope or the header of an EDGAR submission, or a lone document cut out of one.
[[nodiscard]] bool looksLikeEdgar(std::string_view bytes);

/// Reads every document of a submission that holds text. Where all are plain text,
/// Document::text is the file's own; where some are web pages it is put together of those that
/// were read, as their readers write them.
/// Errors: NotSupported (no text), Damaged (no document in it), TooLarge (too many lines).
[[nodiscard]] Result<Document> readEdgar(std::string_view bytes, const std::string& fileName);
/// The same, keeping where in its pages and texts the reading text comes from; `sources` may be
/// null, and stays empty where all are plain text.
[[nodiscard]] Result<Document> readEdgar(std::string_view bytes, const std::string& fileName,
                                         HtmlSources* sources);

} // namespace ql::documents
