// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/html_element.h"
#include "documents/html_flow.h"
#include "documents/html_style.h"
#include "documents/html_table_builder.h"
#include "documents/html_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace ql::documents {

/// What an HTML parser tells of an element's start tag.
struct HtmlAttributes {
    std::string_view style;
    std::string_view classes;
    int columnSpan = 1;
    int rowSpan = 1;
    bool hidden = false;
};

/// Makes lines of a page from its elements and text as the parser meets them: follows what is
/// visible, which paragraph or cell text belongs to, and what style it inherits.
class HtmlBuilder {
  public:
    explicit HtmlBuilder(HtmlWriter& writer);

    void beginElement(Element element, const HtmlAttributes& attributes);
    void endElement();
    /// `source` is its place in the character data, or untraced.
    void addText(std::string_view utf8, std::uint32_t source);
    /// Closes what the page left open.
    void finish();

    [[nodiscard]] std::size_t depth() const { return m_depth; }

  private:
    struct Open {
        Element element = Element::Inline;
        bool bold = false;
        bool preformatted = false;
        bool raised = false; ///< this element began a superscript
        float indent = 0;    ///< of all blocks around up to the cell or the page
    };

    void beginTableElement(Element element, const HtmlStyle& style,
                           const HtmlAttributes& attributes);
    void beginBlock(const HtmlStyle& style);
    void closeTable();
    void breakParagraph();
    [[nodiscard]] HtmlFlow& flow();

    HtmlWriter& m_writer;
    HtmlStyles m_styles;
    HtmlFlow m_paragraph;
    std::vector<HtmlTableBuilder> m_tables;
    std::vector<Open> m_open;
    std::size_t m_depth = 0;
    std::size_t m_unseenSince = 0; ///< depth of the element that hides what is inside, 0 for none
    bool m_inSheet = false;
    std::string m_sheet;
};

} // namespace ql::documents
