// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace poppler {
class page;
}

namespace ql::documents {

/// A rectangle in points, y downwards.
struct PdfBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double height() const { return bottom - top; }
};

/// A word of a page.
struct PdfWord {
    std::string text; ///< UTF-8, ligatures taken apart
    PdfBox box;       ///< turned so that the page's text reads from left to right
    PdfBox onPage;    ///< as it lies on the page
    double size = 0;  ///< height of its font, points
    bool bold =
        false; ///< printed twice for weight; the names of fonts are not asked for, see below
    bool spaceBehind = false;
    bool askew = false; ///< set in another direction than the rest of the page
};

/// The words of a page, in no particular order. Poppler takes half as long again where it is asked
/// for the fonts too, so their names stay unknown.
[[nodiscard]] std::vector<PdfWord> wordsOf(const poppler::page& page);

} // namespace ql::documents
