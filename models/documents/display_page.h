// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/html_trace.h"

#include <string>
#include <string_view>
#include <vector>

namespace ql::documents {

/// A stretch of character data (see HtmlOrigin) to be marked in the page.
struct DisplayMark {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t number = 0;
};

/// Writes web pages anew so that they can be shown safely and simply: text, tables, lists and the
/// look of their parts. Left out are scripts, style sheets, forms, frames, pictures, every address
/// and all that is not seen. Each mark becomes <a href="q7">...</a>, with 7 its number; no other
/// links remain.
///
/// Bounds: a page takes a few times its size; a table whose grid would be out of all proportion is
/// shown as paragraphs.
class DisplayPage {
  public:
    /// `marks` by begin, none overlapping the next.
    explicit DisplayPage(std::vector<DisplayMark> marks);

    /// A page, as parseHtml reads it. Its character data follows on what was added before.
    void addHtml(std::string_view utf8);
    /// Text as it stands, in a face of one width. All of it counts as character data.
    void addText(std::string_view utf8);

    [[nodiscard]] std::string take() { return std::move(m_html); }

  private:
    friend class DisplaySink;

    /// Escapes text and puts the marks in. `color` is what the text around has.
    void writeText(std::string_view utf8, std::string_view color);

    std::vector<DisplayMark> m_marks;
    std::size_t m_next = 0;         ///< the first mark not written whole
    std::size_t m_written = 0;      ///< how many stretches were marked
    std::uint32_t m_characters = 0; ///< character data passed so far
    std::string m_html;
};

} // namespace ql::documents
