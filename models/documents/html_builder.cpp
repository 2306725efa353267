// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_builder.h"

#include <algorithm>

namespace ql::documents {

namespace {

constexpr std::size_t largestSheet = 1 << 20;

/// Tables may be made of other elements by style. A cell without a row is none: some tools make
/// paragraphs as wide as their words that way.
Element styledAs(Element element, Element parent, const HtmlStyle& style) {
    if (element != Element::Block && element != Element::Inline) return element;
    switch (style.tablePart) {
    case HtmlStyle::TablePart::Table:
        return Element::Table;
    case HtmlStyle::TablePart::Row:
        return parent == Element::Table ? Element::Row : element;
    case HtmlStyle::TablePart::Cell:
        return parent == Element::Row ? Element::Cell : element;
    case HtmlStyle::TablePart::None:
        break;
    }
    return element;
}

bool isSpace(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

} // namespace

HtmlBuilder::HtmlBuilder(HtmlWriter& writer)
  : m_writer(writer)
  , m_open(1) {}

HtmlFlow& HtmlBuilder::flow() {
    return m_tables.empty() ? m_paragraph : m_tables.back().flow();
}

void HtmlBuilder::breakParagraph() {
    if (!m_tables.empty()) {
        if (m_tables.back().isInCell()) m_tables.back().flow().breakLine();
        return;
    }
    if (!m_paragraph.isBlank())
        m_writer.writeParagraph(m_paragraph.text(), m_paragraph.indent(), m_paragraph.isBold(),
                                {&m_paragraph.trace(), m_paragraph.text().data()});
    m_paragraph.clear();
}

void HtmlBuilder::beginElement(Element element, const HtmlAttributes& attributes) {
    ++m_depth;
    if (m_unseenSince != 0) return;
    HtmlStyle style;
    if (!attributes.style.empty() || !attributes.classes.empty())
        style = m_styles.styleOf(attributes.classes, attributes.style);
    element = styledAs(element, m_open.back().element, style);
    const bool isCell = element == Element::Cell || element == Element::HeadCell;
    if (element == Element::Unseen || element == Element::StyleSheet || attributes.hidden ||
        style.gone || (style.invisible && !isCell)) {
        m_unseenSince = m_depth;
        m_inSheet = element == Element::StyleSheet;
        return;
    }
    // Parts of a table outside any table are but blocks.
    if (m_tables.empty() && (isCell || element == Element::Row || element == Element::Caption))
        element = Element::Block;

    Open open = m_open.back();
    open.element = element;
    open.raised = false;
    if (element == Element::Bold || element == Element::HeadCell) open.bold = true;
    if (style.weight != HtmlStyle::Weight::Inherited)
        open.bold = style.weight == HtmlStyle::Weight::Bold;
    open.indent += style.indent;

    switch (element) {
    case Element::Table:
    case Element::Caption:
    case Element::Row:
    case Element::Cell:
    case Element::HeadCell:
        beginTableElement(element, style, attributes);
        open.preformatted = false;
        open.indent = isCell ? style.indent : 0;
        break;
    case Element::Block:
    case Element::ListItem:
        beginBlock(style);
        if (element == Element::ListItem)
            flow().append("\xe2\x80\xa2 ", false, open.indent, untraced);
        if (style.preformatted && !open.preformatted) {
            open.element = Element::Preformatted;
            open.preformatted = true;
            flow().beginPreformatted();
        }
        break;
    case Element::Preformatted:
        if (open.preformatted) {
            open.element = Element::Block;
        } else {
            beginBlock(style);
            open.preformatted = true;
            flow().beginPreformatted();
        }
        break;
    case Element::Break:
        if (open.preformatted)
            flow().appendPreformatted("\n", untraced);
        else
            flow().breakLine();
        break;
    case Element::Rule:
        if (!m_tables.empty()) {
            HtmlStyle rule;
            (flow().isBlank() ? rule.ruledAbove : rule.ruledBelow) = true;
            m_tables.back().addRules(rule);
        } else {
            breakParagraph();
            m_writer.writeRule();
        }
        break;
    case Element::Raised:
    case Element::Inline:
    case Element::Bold:
        open.raised = element == Element::Raised || style.raised;
        if (open.raised) flow().beginRaised();
        break;
    case Element::StyleSheet:
    case Element::Unseen:
        break;
    }
    m_open.push_back(open);
    if (isCell && style.invisible) m_unseenSince = m_depth;
}

void HtmlBuilder::beginBlock(const HtmlStyle& style) {
    if (m_open.back().preformatted) {
        flow().appendPreformatted("\n", untraced);
        return;
    }
    breakParagraph();
    if (!m_tables.empty()) m_tables.back().addRules(style);
}

void HtmlBuilder::beginTableElement(Element element, const HtmlStyle& style,
                                    const HtmlAttributes& attributes) {
    switch (element) {
    case Element::Table:
        if (m_open.back().preformatted) flow().endPreformatted();
        breakParagraph();
        m_tables.emplace_back();
        break;
    case Element::Caption:
        m_tables.back().beginRow(style);
        m_tables.back().beginCell(style, 1, 1);
        break;
    case Element::Row:
        m_tables.back().beginRow(style);
        break;
    default:
        m_tables.back().beginCell(style, attributes.columnSpan, attributes.rowSpan);
        break;
    }
}

void HtmlBuilder::endElement() {
    if (m_depth == 0) return;
    const std::size_t depth = m_depth--;
    if (m_unseenSince != 0) {
        if (depth != m_unseenSince) return;
        m_unseenSince = 0;
        if (m_inSheet) m_styles.addSheet(m_sheet);
        m_inSheet = false;
        m_sheet.clear();
        // An invisible cell was opened, for it takes its place; all else was not.
        if (m_open.size() <= depth) return;
    }
    if (m_open.size() < 2) return;
    const Open closed = m_open.back();
    m_open.pop_back();
    switch (closed.element) {
    case Element::Table:
        closeTable();
        break;
    case Element::Caption:
    case Element::Row:
        if (!m_tables.empty()) m_tables.back().endRow();
        break;
    case Element::Cell:
    case Element::HeadCell:
        if (!m_tables.empty()) m_tables.back().endCell();
        break;
    case Element::Preformatted:
        flow().endPreformatted();
        breakParagraph();
        break;
    case Element::Block:
    case Element::ListItem:
        if (!closed.preformatted) breakParagraph();
        break;
    default:
        if (closed.raised) flow().endRaised();
        break;
    }
}

void HtmlBuilder::closeTable() {
    if (m_tables.empty()) return;
    HtmlTable table = m_tables.back().take();
    m_tables.pop_back();
    if (m_tables.empty())
        m_writer.writeTable(table);
    else
        m_tables.back().addNested(std::move(table));
}

void HtmlBuilder::addText(std::string_view utf8, std::uint32_t source) {
    if (m_unseenSince != 0) {
        if (m_inSheet && m_sheet.size() < largestSheet) m_sheet += utf8;
        return;
    }
    if (!m_tables.empty() && !m_tables.back().isInCell()) {
        if (isSpace(utf8)) return;
        m_tables.back().beginCell({}, 1, 1);
    }
    const Open& open = m_open.back();
    if (open.preformatted)
        flow().appendPreformatted(utf8, source);
    else
        flow().append(utf8, open.bold, open.indent, source);
}

void HtmlBuilder::finish() {
    while (!m_tables.empty())
        closeTable();
    breakParagraph();
}

} // namespace ql::documents
