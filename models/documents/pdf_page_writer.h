// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/line_cursor.h"
#include "documents/pdf_lines.h"

#include <vector>

namespace ql::documents {

/// Writes the lines of a page behind what the document holds: the reading text with each word near
/// the column it is printed at, the line with its runs in points, a box for each run.
void writePage(Document& document, const std::vector<PdfLine>& lines, LineCursor& cursor);

} // namespace ql::documents
