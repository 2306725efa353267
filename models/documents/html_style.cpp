// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_style.h"

#include "documents/html_class_names.h"
#include "documents/html_css.h"

#include <algorithm>

namespace ql::documents {

namespace {

/// Enough for every page seen; a page made to fill memory gets no further.
constexpr std::size_t cacheLimit = 4096;

HtmlStyle::TablePart tablePart(std::string_view display) {
    if (display == "table") return HtmlStyle::TablePart::Table;
    if (display == "table-row") return HtmlStyle::TablePart::Row;
    if (display == "table-cell") return HtmlStyle::TablePart::Cell;
    return HtmlStyle::TablePart::None;
}

constexpr std::string_view space = " \t\r\n\f";

} // namespace

void HtmlStyle::merge(const HtmlStyle& other) {
    gone = gone || other.gone;
    if (other.tablePart != TablePart::None) tablePart = other.tablePart;
    invisible = invisible || other.invisible;
    raised = raised || other.raised;
    preformatted = preformatted || other.preformatted;
    if (other.weight != Weight::Inherited) weight = other.weight;
    ruledAbove = ruledAbove || other.ruledAbove;
    ruledBelow = ruledBelow || other.ruledBelow;
    doubleBelow = doubleBelow || other.doubleBelow;
    if (other.indent != 0) indent = other.indent;
}

HtmlStyle parseDeclarations(std::string_view declarations) {
    std::string lower(declarations);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    HtmlStyle style;
    css::Indent indent;
    bool shifted = false;
    bool upwards = false;
    css::forEachDeclaration(lower, [&](std::string_view name, std::string_view value) {
        if (name == "display") {
            style.gone = value == "none";
            style.tablePart = tablePart(value);
        } else if (name == "visibility") {
            style.invisible = value == "hidden" || value == "collapse";
        } else if (name == "font-weight" || name == "font") {
            if (const auto bold = css::isBold(name, value))
                style.weight = *bold ? HtmlStyle::Weight::Bold : HtmlStyle::Weight::Normal;
        } else if (name == "white-space") {
            style.preformatted = value.starts_with("pre") && value != "pre-line";
        } else if (name == "vertical-align") {
            style.raised = value == "super" || value == "text-top" || value == "top";
        } else if (name == "position") {
            shifted = value == "relative";
        } else if (name == "top") {
            upwards = value.starts_with('-');
        } else if (name.starts_with("border-top")) {
            if (const auto drawn = css::drawsLine(name, value))
                style.ruledAbove = *drawn != css::Stroke::None;
        } else if (name.starts_with("border-bottom")) {
            if (const auto drawn = css::drawsLine(name, value)) {
                style.ruledBelow = *drawn != css::Stroke::None;
                style.doubleBelow = *drawn == css::Stroke::Double;
            }
        } else {
            indent.take(name, value);
        }
    });
    style.raised = style.raised || (shifted && upwards);
    style.indent = indent.total();
    return style;
}

void HtmlStyles::addSheet(std::string_view css) {
    while (m_classes.size() < cacheLimit) {
        const std::size_t open = css.find('{');
        const std::size_t close = css.find('}', std::min(open, css.size()));
        if (close == std::string_view::npos) return;
        std::string_view selectors = css.substr(0, open);
        const std::string_view block = css.substr(open + 1, close - open - 1);
        css.remove_prefix(close + 1);
        // A block inside a block is a media query: its rules hold only sometimes.
        if (selectors.find('@') != std::string_view::npos) continue;
        const HtmlStyle style = parseDeclarations(block);
        while (!selectors.empty()) {
            const std::size_t comma = std::min(selectors.find(','), selectors.size());
            const std::string_view name = css::singleClass(selectors.substr(0, comma));
            if (!name.empty()) m_classes[std::string(name)].merge(style);
            selectors.remove_prefix(std::min(comma + 1, selectors.size()));
        }
    }
}

const HtmlStyle& HtmlStyles::classStyle(std::string_view name) {
    if (const auto found = m_classes.find(name); found != m_classes.end()) return found->second;
    if (m_classes.size() < cacheLimit)
        return m_classes.emplace(std::string(name), styleOfClassName(name)).first->second;
    return m_scratch = styleOfClassName(name);
}

HtmlStyle HtmlStyles::styleOf(std::string_view classes, std::string_view declarations) {
    HtmlStyle style;
    while (!classes.empty()) {
        const std::size_t begin = classes.find_first_not_of(space);
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(classes.find_first_of(space, begin), classes.size());
        style.merge(classStyle(classes.substr(begin, end - begin)));
        classes.remove_prefix(end);
    }
    if (declarations.empty()) return style;
    if (const auto found = m_declarations.find(declarations); found != m_declarations.end()) {
        style.merge(found->second);
    } else {
        const HtmlStyle parsed = parseDeclarations(declarations);
        if (m_declarations.size() < cacheLimit) m_declarations.emplace(declarations, parsed);
        style.merge(parsed);
    }
    return style;
}

} // namespace ql::documents
