// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf_lines.h"

namespace ql::documents {

/// Puts the small raised numbers and letters of a line in brackets, "(1)", as footnote marks are
/// written elsewhere: only their size and height tell them from figures.
void bracketRaisedMarks(PdfLine& line);

/// Gives brackets that a narrow column pushed onto the next line, under the end of their figure,
/// back to it.
void closeBrackets(std::vector<PdfWord>& words);

/// Sets the letters of a word written large and aslant across the page ("DRAFT") aside: each of
/// them is a word of its own between the lines of the page.
void setWatermarkAside(std::vector<PdfWord>& words);

} // namespace ql::documents
