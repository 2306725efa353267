// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_css.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ql::documents::css {

namespace {

constexpr std::string_view space = " \t\r\n\f";

/// The next word of `text`, taken off it.
std::string_view nextWord(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
    const std::size_t end = std::min(text.find_first_of(space), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

/// Left edge of a shorthand of one to four lengths: top, right, bottom, left.
std::optional<float> leftOf(std::string_view shorthand) {
    std::array<std::string_view, 4> sides;
    std::size_t count = 0;
    for (std::string_view word = nextWord(shorthand); !word.empty() && count < sides.size();
         word = nextWord(shorthand))
        sides[count++] = word;
    constexpr std::array<std::size_t, 5> left = {0, 0, 1, 1, 3};
    return count == 0 ? std::nullopt : length(sides[left[count]]);
}

bool isUnseenColour(std::string_view word) {
    return word == "transparent" || word == "white" || word == "#fff" || word == "#ffffff";
}

} // namespace

std::string_view trim(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

std::optional<float> length(std::string_view text) {
    text = trim(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    float number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || !(number > -1000 && number < 1000)) return std::nullopt;
    const auto unit = text.substr(static_cast<std::size_t>(rest - text.data()));
    if (unit.starts_with("px")) return number * 0.075F;
    if (unit.starts_with("pt")) return number * 0.1F;
    if (unit.starts_with("in")) return number * 7.2F;
    if (unit.starts_with("cm")) return number * 2.835F;
    if (unit.starts_with("mm")) return number * 0.2835F;
    if (unit.starts_with("ex") || unit.starts_with("ch")) return number * 0.5F;
    if (unit.starts_with("%")) return number * 0.6F;
    if (unit.starts_with("em") || unit.starts_with("rem")) return number;
    return unit.empty() ? std::optional(number * 0.075F) : std::nullopt;
}

std::optional<bool> isBold(std::string_view property, std::string_view value) {
    while (!value.empty()) {
        const std::string_view word = nextWord(value);
        if (word.starts_with("bold")) return true;
        if (word == "normal" && property == "font-weight") return false;
        int weight = 0;
        const char* const end = word.data() + word.size();
        const auto [rest, error] = std::from_chars(word.data(), end, weight);
        if (error == std::errc() && rest == end && weight >= 100) return weight >= 600;
    }
    return std::nullopt;
}

std::optional<Stroke> drawsLine(std::string_view property, std::string_view value) {
    const bool shorthand = !property.ends_with("-style") && !property.ends_with("-width");
    if (property.ends_with("-color") || property.ends_with("-radius")) return std::nullopt;
    std::optional<Stroke> stroke;
    for (std::string_view word = nextWord(value); !word.empty(); word = nextWord(value)) {
        if (word == "none" || word == "hidden" || isUnseenColour(word)) return Stroke::None;
        if (const auto width = length(word); width && *width <= 0) return Stroke::None;
        if (word == "solid" || word == "dotted" || word == "dashed" || word == "groove" ||
            word == "ridge")
            stroke = Stroke::Single;
        if (word == "double") stroke = Stroke::Double;
    }
    return shorthand && !stroke ? std::optional(Stroke::None) : stroke;
}

void Indent::take(std::string_view property, std::string_view value) {
    if (property == "margin-left")
        m_margin = length(value).value_or(0);
    else if (property == "padding-left")
        m_padding = length(value).value_or(0);
    else if (property == "text-indent")
        m_text = length(value).value_or(0);
    else if (property == "margin")
        m_margin = leftOf(value).value_or(0);
    else if (property == "padding")
        m_padding = leftOf(value).value_or(0);
}

std::string_view singleClass(std::string_view selector) {
    selector = trim(selector);
    const std::size_t dot = selector.find('.');
    if (dot == std::string_view::npos) return {};
    const auto isNamePart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    };
    const std::string_view element = selector.substr(0, dot);
    const std::string_view name = selector.substr(dot + 1);
    return std::ranges::all_of(element, isNamePart) && std::ranges::all_of(name, isNamePart)
               ? name
               : std::string_view();
}

} // namespace ql::documents::css
