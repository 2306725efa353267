// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ql::documents {

/// Why a PDF is not given to poppler.
enum class PdfBurden {
    None,
    Unpacked, ///< streams that unpack to more than a release holds
    Pages,    ///< more than a release can have
    Words,    ///< a page of more words than one can hold
    Objects,  ///< a table of more objects than can be in the file
    Drawing ///< pages drawn from more pieces than a release's, or made to be drawn again and again
};

/// Poppler draws whatever a file tells it to and cannot be stopped on the way: a few bytes make it
/// draw one thing a million times, or lay out all words of a page against each other for minutes.
/// So the file is looked through first, which takes a small part of the time: how much is drawn on
/// each page, forms within forms and stamps included, and how much there is to be unpacked.
/// Time linear in the file's size and what it unpacks to, of which no more is read than a fixed
/// multiple of the file. Streams locked by a key count as empty, so locked files are not bounded.
[[nodiscard]] PdfBurden burdenOf(std::string_view pdf);

} // namespace ql::documents
