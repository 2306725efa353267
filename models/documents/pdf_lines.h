// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_words.h"

#include <vector>

namespace ql::documents {

/// Words that stand on one baseline, from left to right.
struct PdfLine {
    std::vector<PdfWord> words;
    double top = 0;
    double bottom = 0;
    double size = 0; ///< of the largest font
};

/// Puts the words of a page on lines, from the top down. Superscripts go with the line they
/// belong to, figures set beside the middle of a label with its lower line; headings staggered by
/// half a line stay apart; words set askew come last. Pieces of a
/// word that was set in several sizes are put together again.
[[nodiscard]] std::vector<PdfLine> linesOf(std::vector<PdfWord> words);

} // namespace ql::documents
