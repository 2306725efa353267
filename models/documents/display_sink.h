// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/display_page.h"
#include "documents/display_style.h"
#include "documents/html_element.h"
#include "documents/html_parser.h"

#include <string>
#include <string_view>
#include <vector>

namespace ql::documents {

/// Takes a page from the parser and writes what may be shown of it.
class DisplaySink final : public HtmlSink {
  public:
    /// `size` of the page bounds what is written.
    DisplaySink(DisplayPage& page, std::size_t size);

    void beginElement(std::string_view name, const char* const* attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view utf8) override;
    [[nodiscard]] bool wantsMore() const override;
    /// Closes what the page left open.
    void finish();

  private:
    /// What the innermost table part around allows inside.
    enum class Inside : std::uint8_t { Flow, Table, Row };

    struct Attributes {
        std::string_view style, classes, align, valign, width, background, color, size, face;
        std::string_view border, padding, columns, rows;
        bool hidden = false;
        bool noWrap = false;
        bool linked = false;
    };

    struct Open {
        Inside inside = Inside::Flow;
        std::string closing;    ///< what ends it: "</td></tr>"
        std::string color;      ///< of text
        std::string background; ///< of a row, for its cells
        double fontSize = 0;    ///< pixels
        int tables = 0;         ///< how many tables are open around
        bool preformatted = false;
        std::size_t chromeFrom = 0; ///< where a menu's text begins in the page, 0 for none
        std::size_t chromeMarks = 0;
        std::size_t cellFrom = 0; ///< where a cell's content begins in the page, 0 for none
    };

    [[nodiscard]] static Attributes read(const char* const* list);
    [[nodiscard]] DisplayStyle styleOf(std::string_view name, const Attributes& attributes);
    void beginTablePart(Element element, std::string_view name, const DisplayStyle& style,
                        const Attributes& attributes, Open& open);
    void beginFlow(Element element, std::string_view name, const DisplayStyle& style,
                   const Attributes& attributes, Open& open);
    void tag(Open& open, std::string_view name, const DisplayStyle& style,
             std::string_view attributes = {});
    void keepTogether(std::size_t from);
    [[nodiscard]] bool isFull() const;

    DisplayPage& m_page;
    DisplaySheet m_styles;
    std::vector<Open> m_open;
    std::size_t m_bound;
    std::size_t m_depth = 0;
    std::size_t m_unseenSince = 0; ///< depth of the element that hides what is inside, 0 for none
    bool m_inSheet = false;
    std::string m_sheet;
    int m_cellsLeft = 200'000; ///< of all tables together
};

} // namespace ql::documents
