// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/line_cursor.h"

namespace ql::documents {

/// Lays out the lines of a plain-text body and appends them to the document. EDGAR's tags among
/// them become what they say: page turns, marked-up tables, the places of columns; they are no
/// text, but hold their width. With `dashEscapes` each line that began with a dash has "- " before
/// it, which is not shown. The cursor must stand at the body's first line.
/// False where the document has no more room for lines (see line_limit.h).
[[nodiscard]] bool appendTextBody(Document& document, ByteRange body, bool dashEscapes,
                                  LineCursor& cursor);

} // namespace ql::documents
