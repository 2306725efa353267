// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ql::documents {

/// How far the lines of a document have come, handed from one reader to the next where a file
/// holds several documents.
struct LineCursor {
    int lineNumber = 0; ///< of the next line in Document::text, from 0
    int page = 0;
    int tables = 0; ///< marked-up tables so far
};

} // namespace ql::documents
