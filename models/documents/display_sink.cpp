// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/display_sink.h"

#include "documents/cell_text.h"
#include "documents/display_values.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ql::documents {

namespace {

constexpr int deepestTable = 5;
constexpr std::size_t deepest = 512;
constexpr int widestSpan = 100;
constexpr std::size_t largestSheet = 1 << 20;
constexpr double pageSize = 14; ///< of text where a page does not say

bool isSpace(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

int spanOf(std::string_view value) {
    int number = 1;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return std::clamp(number, 1, widestSpan);
}

/// Elements whose own tag a text view knows, with the same look.
bool isKeptInline(std::string_view name) {
    constexpr std::array kept = {"b",   "strong", "i",   "em",   "u",  "s",    "strike", "sup",
                                 "sub", "small",  "big", "code", "tt", "cite", "var"};
    return std::ranges::any_of(kept, [&](const char* each) { return name == each; });
}

bool isKeptBlock(std::string_view name) {
    constexpr std::array kept = {"p",  "h1", "h2", "h3",         "h4", "h5", "h6",
                                 "ul", "ol", "li", "blockquote", "dl", "dt", "dd"};
    return std::ranges::any_of(kept, [&](const char* each) { return name == each; });
}

/// Parts of a site, not of what it publishes; their text is left out unless a figure stands there.
bool isChrome(std::string_view name) {
    return name == "nav" || name == "button" || name == "select" || name == "form";
}

std::string lowered(std::string_view text) {
    std::string lower(text.substr(0, 64));
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

} // namespace

DisplaySink::DisplaySink(DisplayPage& page, std::size_t size)
  : m_page(page)
  , m_open(1)
  , m_bound(page.m_html.size() + 8 * size + (1U << 16)) {
    m_open.back().color = "#000000";
    m_open.back().fontSize = pageSize;
    m_page.m_html += "<div>";
    m_open.back().closing = "</div>\n";
}

bool DisplaySink::isFull() const {
    return m_page.m_html.size() > m_bound;
}

bool DisplaySink::wantsMore() const {
    return m_depth <= deepest;
}

DisplaySink::Attributes DisplaySink::read(const char* const* list) {
    Attributes found;
    const std::array<std::pair<std::string_view, std::string_view*>, 13> names = {
        {{"style", &found.style},
         {"class", &found.classes},
         {"align", &found.align},
         {"valign", &found.valign},
         {"width", &found.width},
         {"bgcolor", &found.background},
         {"color", &found.color},
         {"size", &found.size},
         {"face", &found.face},
         {"border", &found.border},
         {"cellpadding", &found.padding},
         {"colspan", &found.columns},
         {"rowspan", &found.rows}}};
    for (; list != nullptr && list[0] != nullptr; list += 2) {
        const std::string_view name = list[0];
        for (const auto& [known, value] : names)
            if (name == known && list[1] != nullptr) *value = list[1];
        found.hidden = found.hidden || name == "hidden";
        found.noWrap = found.noWrap || name == "nowrap";
        found.linked = found.linked || name == "href";
    }
    return found;
}

/// Attributes of look come first, so that style sheets and the style attribute win.
DisplayStyle DisplaySink::styleOf(std::string_view name, const Attributes& attributes) {
    std::string old;
    const auto add = [&](std::string_view property, std::string_view value) {
        if (!value.empty() && value.find(';') == std::string_view::npos)
            old.append(property).append(":").append(value).append(";");
    };
    add("text-align", name == "table" ? std::string_view() : attributes.align);
    add("vertical-align", attributes.valign);
    add("width", attributes.width);
    add("background-color", attributes.background);
    if (attributes.noWrap) add("white-space", "nowrap");
    if (name == "font") {
        add("color", attributes.color);
        add("font-family", attributes.face);
        constexpr std::array sizes = {"10px", "13px", "14px", "18px", "22px", "28px", "36px"};
        int step = 0;
        const std::string_view size = attributes.size;
        const auto parsed = std::from_chars(size.data(), size.data() + size.size(), step);
        if (parsed.ec == std::errc() && size.find_first_of("+-") == std::string_view::npos)
            add("font-size", sizes[static_cast<std::size_t>(std::clamp(step, 1, 7) - 1)]);
        else if (size.starts_with('-'))
            add("font-size", "smaller");
        else if (size.starts_with('+'))
            add("font-size", "larger");
    }
    DisplayStyle style = displayStyle(old);
    style.merge(m_styles.styleOf(name, attributes.classes, attributes.style));
    return style;
}

void DisplaySink::tag(Open& open, std::string_view name, const DisplayStyle& style,
                      std::string_view attributes) {
    std::string& html = m_page.m_html;
    html.append("<").append(name).append(attributes);
    if (!isFull()) {
        std::string css = style.css;
        const auto add = [&](std::string_view property, std::string_view value) {
            if (!css.empty()) css += ';';
            css.append(property).append(":").append(value);
        };
        if (!style.color.empty()) add("color", style.color);
        if (!style.background.empty()) add("background-color", style.background);
        if (style.fontSize != 0) add("font-size", display::pixelText(open.fontSize) + "px");
        if (!css.empty()) html.append(" style=\"").append(css).append("\"");
    }
    html += '>';
    open.closing.insert(0, "</" + std::string(name) + ">");
}

void DisplaySink::beginTablePart(Element element, std::string_view name, const DisplayStyle& style,
                                 const Attributes& attributes, Open& open) {
    const auto attribute = [](std::string_view key, std::string_view value) {
        return value.empty() ? std::string()
                             : " " + std::string(key) + "=\"" + std::string(value) + "\"";
    };
    switch (element) {
    case Element::Table: {
        open.inside = Inside::Table;
        ++open.tables;
        const bool ruled = !attributes.border.empty() && attributes.border != "0";
        std::string own = " cellspacing=\"0\" border=\"" + std::string(ruled ? "1" : "0") + "\"";
        int padding = 1;
        std::from_chars(attributes.padding.data(),
                        attributes.padding.data() + attributes.padding.size(), padding);
        own += attribute("cellpadding", std::to_string(std::clamp(padding, 0, 12)));
        own += attribute("width", style.width);
        if (lowered(attributes.align) == "center") own += " align=\"center\"";
        tag(open, "table", style, own);
        break;
    }
    case Element::Caption:
    case Element::Row:
        if (open.inside != Inside::Table) break;
        open.inside = Inside::Row;
        open.background = style.background;
        tag(open, "tr", style);
        if (element == Element::Row) break;
        open.inside = Inside::Flow;
        tag(open, "td", {}, " colspan=\"20\" align=\"center\"");
        break;
    default: {
        if (open.inside == Inside::Table) {
            open.inside = Inside::Row;
            tag(open, "tr", {});
        }
        if (open.inside != Inside::Row) {
            tag(open, "div", style);
            break;
        }
        open.inside = Inside::Flow;
        const int columns = spanOf(attributes.columns);
        const int rows = spanOf(attributes.rows);
        m_cellsLeft -= columns;
        std::string own = attribute("width", style.width);
        if (columns > 1) own += attribute("colspan", std::to_string(columns));
        if (rows > 1) own += attribute("rowspan", std::to_string(rows));
        DisplayStyle cell = style;
        if (cell.background.empty()) cell.background = open.background;
        open.background.clear();
        tag(open, name == "th" ? "th" : "td", cell, own);
        open.cellFrom = m_page.m_html.size();
        break;
    }
    }
}

void DisplaySink::beginFlow(Element element, std::string_view name, const DisplayStyle& style,
                            const Attributes& attributes, Open& open) {
    std::string& html = m_page.m_html;
    switch (element) {
    case Element::Break:
        html += "<br>";
        break;
    case Element::Rule:
        html += "<hr>";
        break;
    case Element::Preformatted:
        open.preformatted = true;
        tag(open, "pre", style);
        break;
    case Element::Block:
    case Element::ListItem:
        if (name == "center")
            tag(open, "div", style, " align=\"center\"");
        else
            tag(open, isKeptBlock(name) ? name : "div", style);
        break;
    default: {
        if (name == "img" || name == "input" || name == "link" || name == "meta") break;
        DisplayStyle own = style;
        if (name == "a" && attributes.linked) {
            if (own.color.empty()) own.color = "#1a5a9a";
            open.color = own.color;
        }
        if (isKeptInline(name))
            tag(open, name, own);
        else if (!own.css.empty() || !own.color.empty() || !own.background.empty() ||
                 own.fontSize != 0)
            tag(open, "span", own);
        break;
    }
    }
}

void DisplaySink::beginElement(std::string_view name, const char* const* list) {
    ++m_depth;
    if (m_unseenSince != 0) return;
    const Attributes attributes = read(list);
    Element element = elementOf(name);
    const bool isCell = element == Element::Cell || element == Element::HeadCell;
    const DisplayStyle style = styleOf(name, attributes);
    if (element == Element::Unseen || element == Element::StyleSheet || attributes.hidden ||
        style.gone || (style.invisible && !isCell)) {
        m_unseenSince = m_depth;
        m_inSheet = element == Element::StyleSheet;
        return;
    }
    Open open = m_open.back();
    open.closing.clear();
    open.chromeFrom = 0;
    open.cellFrom = 0;
    if (!style.color.empty()) open.color = style.color;
    if (style.fontSize != 0)
        open.fontSize = std::clamp(
            style.fontSize > 0 ? style.fontSize : -style.fontSize * open.fontSize, 1.0, 60.0);
    if (isChrome(name)) {
        open.chromeFrom = m_page.m_html.size();
        open.chromeMarks = m_page.m_written;
    }
    const bool isPart = isCell || element == Element::Table || element == Element::Row ||
                        element == Element::Caption;
    // What stands in a table but in no cell makes one, except what only groups rows.
    const bool groups = element == Element::Inline || element == Element::Bold;
    if (open.inside != Inside::Flow && (!isPart || element == Element::Table)) {
        if (!groups && element != Element::Break && element != Element::Rule && !isChrome(name)) {
            Open cell = open;
            if (open.inside == Inside::Table) tag(cell, "tr", {});
            tag(cell, "td", {});
            open.closing = cell.closing;
            open.inside = Inside::Flow;
        }
    }
    const bool tooMuch = open.tables >= deepestTable || m_cellsLeft <= 0 || isFull();
    if (open.inside == Inside::Flow && isPart && (element != Element::Table || tooMuch))
        element = Element::Block;
    if (element == Element::Table || (isPart && open.inside != Inside::Flow))
        beginTablePart(element, name, style, attributes, open);
    else if (open.inside == Inside::Flow)
        beginFlow(element, name, style, attributes, open);
    m_open.push_back(std::move(open));
    if (isCell && style.invisible) m_unseenSince = m_depth;
}

void DisplaySink::endElement(std::string_view) {
    if (m_depth == 0) return;
    const std::size_t depth = m_depth--;
    if (m_unseenSince != 0) {
        if (depth != m_unseenSince) return;
        m_unseenSince = 0;
        if (m_inSheet) m_styles.add(m_sheet);
        m_inSheet = false;
        m_sheet.clear();
        // An invisible cell was opened, for it takes its place; all else was not.
        if (m_open.size() <= depth) return;
    }
    if (m_open.size() < 2) return;
    const Open closed = std::move(m_open.back());
    m_open.pop_back();
    if (closed.cellFrom != 0) keepTogether(closed.cellFrom);
    m_page.m_html += closed.closing;
    if (closed.chromeFrom != 0 && closed.chromeMarks == m_page.m_written)
        m_page.m_html.resize(closed.chromeFrom);
}

/// A cell that holds a figure and little else does not wrap, however narrow its column.
void DisplaySink::keepTogether(std::size_t from) {
    constexpr std::size_t longest = 400;
    std::string& html = m_page.m_html;
    const std::string_view cell = std::string_view(html).substr(from);
    if (cell.size() > longest || html[from - 1] != '>') return;
    std::string text;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        if (cell[at] == '<')
            at = std::min(cell.find('>', at), cell.size() - 1);
        else if (cell.substr(at, 2) == "\xc2\xa0")
            ++at; // a space that does not break
        else
            text += cell[at];
    }
    if (text.size() < 2 || !isFigure(flatText(text))) return;
    const std::size_t tag = html.rfind('<', from - 1);
    const std::size_t style = html.find(" style=\"", tag);
    if (style < from)
        html.insert(style + 8, "white-space:nowrap;");
    else
        html.insert(from - 1, " style=\"white-space:nowrap\"");
}

void DisplaySink::characters(std::string_view utf8) {
    if (m_unseenSince == 0) {
        const Open& open = m_open.back();
        if (open.inside == Inside::Flow) {
            m_page.writeText(utf8, open.color);
        } else if (!isSpace(utf8)) {
            const bool inRow = open.inside == Inside::Row;
            m_page.m_html += inRow ? "<td>" : "<tr><td>";
            m_page.writeText(utf8, open.color);
            m_page.m_html += inRow ? "</td>" : "</td></tr>";
        }
    } else if (m_inSheet && m_sheet.size() < largestSheet) {
        m_sheet += utf8;
    }
    m_page.m_characters += static_cast<std::uint32_t>(utf8.size());
}

void DisplaySink::finish() {
    while (!m_open.empty()) {
        m_page.m_html += m_open.back().closing;
        m_open.pop_back();
    }
    m_open.resize(1);
}

} // namespace ql::documents
