// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/display_style.h"

#include "documents/display_values.h"
#include "documents/html_css.h"

#include <algorithm>
#include <array>

namespace ql::documents {

namespace {

using namespace display;

constexpr std::size_t mostRules = 4096;
constexpr std::array<std::string_view, 4> sides = {"top", "right", "bottom", "left"};

struct Words {
    std::string_view property;
    std::string_view values; ///< separated by spaces, one at each end
};

/// Properties taken over where their value is one of these.
constexpr std::array words = {
    Words{"text-align", " left right center justify "},
    Words{"vertical-align", " top middle bottom sub super baseline "},
    Words{"font-style", " italic normal "},
    Words{"font-weight", " bold normal 400 500 600 700 800 900 "},
    Words{"text-decoration", " underline none line-through "},
    Words{"white-space", " nowrap pre pre-wrap normal "},
    Words{"text-transform", " uppercase lowercase none "},
    Words{"font-variant", " small-caps normal "},
    Words{"border-collapse", " collapse separate "},
};

void put(std::string& css, std::string_view name, std::string_view value) {
    if (!css.empty()) css += ';';
    css.append(name).append(":").append(value);
}

void putPixels(std::string& css, std::string_view name, double value) {
    put(css, name, pixelText(value) + "px");
}

double boundFor(std::string_view name) {
    return name.starts_with("padding") ? 300 : 240;
}

void putSides(std::string& css, const std::string& name, std::string_view value) {
    std::array<std::string_view, 4> given;
    const std::size_t count = splitWords(value, given);
    constexpr std::array<std::array<std::size_t, 4>, 5> which = {
        {{0, 0, 0, 0}, {0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}}};
    if (count == 0) return;
    for (std::size_t side = 0; side < sides.size(); ++side)
        if (const auto length = pixels(given[which[count][side]]))
            putPixels(css, name + "-" + std::string(sides[side]),
                      std::clamp(*length, 0.0, boundFor(name)));
}

void putBorder(std::string& css, std::string_view side, std::string_view value) {
    const Border border = parseBorder(value);
    if (!border.drawn) return;
    const std::string name = "border-" + std::string(side);
    put(css, name + "-style", border.style);
    putPixels(css, name + "-width", border.width);
    put(css, name + "-color", border.color.empty() ? "#000000" : border.color);
}

/// Borders: for all sides or one, whole or by their parts.
void takeBorder(std::string& css, std::string_view name, std::string_view value) {
    if (name == "border") {
        for (const std::string_view side : sides)
            putBorder(css, side, value);
        return;
    }
    for (const std::string_view side : sides) {
        const std::string whole = "border-" + std::string(side);
        if (name == whole) return putBorder(css, side, value);
        if (name == whole + "-style" && isStroke(value)) return put(css, name, value);
        if (name == whole + "-width")
            if (const auto width = pixels(value))
                return putPixels(css, name, std::clamp(*width, 0.0, 6.0));
        if (name == whole + "-color")
            if (const std::string color = displayColor(value); !color.empty())
                return put(css, name, color);
    }
}

void take(DisplayStyle& style, std::string_view name, std::string_view value) {
    if (value.ends_with("!important")) value = css::trim(value.substr(0, value.size() - 10));
    for (const Words& known : words)
        if (known.property == name) {
            if (!value.empty() && value.find(' ') == std::string_view::npos &&
                known.values.find(" " + std::string(value) + " ") != std::string_view::npos)
                put(style.css, name, value);
            return;
        }
    if (name == "display") {
        style.gone = value == "none";
    } else if (name == "visibility") {
        style.invisible = value == "hidden" || value == "collapse";
    } else if (name == "color") {
        if (const std::string color = displayColor(value); !color.empty()) style.color = color;
    } else if (name == "background-color" || name == "background") {
        std::array<std::string_view, 1> first;
        if (name == "background-color" || splitWords(value, first) == 1)
            style.background = displayColor(name == "background" ? first[0] : value);
    } else if (name == "width") {
        style.width = displayWidth(value);
    } else if (name == "font-size") {
        if (const auto size = fontSize(value)) style.fontSize = *size;
    } else if (name == "font-family") {
        put(style.css, name, genericFamily(value));
    } else if (name == "font") {
        const Font font = parseFont(value);
        if (font.size != 0) style.fontSize = font.size;
        if (font.bold) put(style.css, "font-weight", "bold");
        if (font.italic) put(style.css, "font-style", "italic");
        if (!font.family.empty()) put(style.css, "font-family", font.family);
    } else if (name == "margin" || name == "padding") {
        putSides(style.css, std::string(name), value);
    } else if (name.starts_with("margin-") || name.starts_with("padding-")) {
        const std::string_view side = name.substr(name.find('-') + 1);
        if (const auto length = pixels(value);
            length && std::ranges::find(sides, side) != sides.end())
            putPixels(style.css, name, std::clamp(*length, 0.0, boundFor(name)));
    } else if (name == "text-indent") {
        if (const auto length = pixels(value))
            putPixels(style.css, name, std::clamp(*length, -120.0, 240.0));
    } else if (name.starts_with("border")) {
        takeBorder(style.css, name, value);
    }
}

} // namespace

void DisplayStyle::merge(const DisplayStyle& other) {
    if (!css.empty() && !other.css.empty()) css += ';';
    css += other.css;
    if (!other.color.empty()) color = other.color;
    if (!other.background.empty()) background = other.background;
    if (!other.width.empty()) width = other.width;
    if (other.fontSize != 0) fontSize = other.fontSize;
    gone = gone || other.gone;
    invisible = invisible || other.invisible;
}

DisplayStyle displayStyle(std::string_view declarations) {
    std::string lower(declarations.substr(0, 4096));
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    DisplayStyle style;
    css::forEachDeclaration(lower, [&](std::string_view name, std::string_view value) {
        if (style.css.size() < 1024) take(style, name, value);
    });
    return style;
}

void DisplaySheet::add(std::string_view css) {
    while (m_rules.size() < mostRules) {
        const std::size_t open = css.find('{');
        const std::size_t close = css.find('}', std::min(open, css.size()));
        if (close == std::string_view::npos) return;
        std::string_view selectors = css.substr(0, open);
        const std::string_view block = css.substr(open + 1, close - open - 1);
        css.remove_prefix(close + 1);
        // "@import ...;" before a rule is not followed.
        if (const std::size_t end = selectors.rfind(';'); end != std::string_view::npos)
            selectors.remove_prefix(end + 1);
        // A rule inside another holds only sometimes.
        if (selectors.find('@') != std::string_view::npos) continue;
        const DisplayStyle style = displayStyle(block);
        while (!selectors.empty() && m_rules.size() < mostRules) {
            const std::size_t comma = std::min(selectors.find(','), selectors.size());
            const std::string name = simpleSelector(selectors.substr(0, comma));
            if (!name.empty() && m_rules[name].css.size() < 1024) m_rules[name].merge(style);
            selectors.remove_prefix(std::min(comma + 1, selectors.size()));
        }
    }
}

DisplayStyle DisplaySheet::styleOf(std::string_view tag, std::string_view classes,
                                   std::string_view declarations) {
    DisplayStyle style;
    const auto apply = [&](std::string_view selector) {
        if (const auto found = m_rules.find(selector); found != m_rules.end())
            style.merge(found->second);
    };
    if (!m_rules.empty()) {
        apply(tag);
        std::array<std::string_view, 8> names;
        const std::size_t count = splitWords(classes, names);
        for (std::size_t i = 0; i < count; ++i)
            apply("." + std::string(names[i]));
        for (std::size_t i = 0; i < count; ++i)
            apply(std::string(tag) + "." + std::string(names[i]));
    }
    if (declarations.empty()) return style;
    if (const auto found = m_declarations.find(declarations); found != m_declarations.end()) {
        style.merge(found->second);
    } else {
        const DisplayStyle parsed = displayStyle(declarations);
        if (m_declarations.size() < mostRules) m_declarations.emplace(declarations, parsed);
        style.merge(parsed);
    }
    return style;
}

} // namespace ql::documents
