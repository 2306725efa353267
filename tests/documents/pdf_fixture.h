// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace ql::documents::test {

/// Text at a place of a PDF page: points from the bottom left corner, baseline.
struct PdfText {
    double x = 0;
    double y = 0;
    std::string text; ///< in the font's own encoding (WinAnsi)
    double size = 10;
    int quarterTurns = 0;      ///< anticlockwise
    bool rightAligned = false; ///< x is the right edge of a figure (digits are 0.556 wide)
};

struct PdfPage {
    PdfPage(std::vector<PdfText> words = {}, int turned = 0, std::string besides = {})
      : texts(std::move(words))
      , rotate(turned)
      , drawing(std::move(besides)) {}

    std::vector<PdfText> texts;
    int rotate = 0;      ///< of the page, degrees clockwise
    std::string drawing; ///< content besides the text
};

/// The bytes of a PDF with these pages in Helvetica.
std::string makePdf(const std::vector<PdfPage>& pages, bool locked = false);

} // namespace ql::documents::test
