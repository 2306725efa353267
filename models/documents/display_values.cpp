// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/display_values.h"

#include "documents/ascii.h"
#include "documents/display_style.h"
#include "documents/html_css.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace ql::documents {

namespace display {

namespace {

constexpr std::string_view space = " \t\r\n\f";

struct Number {
    double value = 0;
    std::string_view unit;
};

std::optional<Number> number(std::string_view text) {
    text = css::trim(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    Number number;
    const auto [rest, error] =
        std::from_chars(text.data(), text.data() + text.size(), number.value);
    if (error != std::errc() || !(std::fabs(number.value) < 10000)) return std::nullopt;
    number.unit = css::trim(text.substr(static_cast<std::size_t>(rest - text.data())));
    return number;
}

bool isNameCharacter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

std::size_t splitWords(std::string_view text, std::span<std::string_view> words) {
    std::size_t count = 0;
    while (count < words.size()) {
        text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
        if (text.empty()) break;
        const std::size_t end = std::min(text.find_first_of(space), text.size());
        words[count++] = text.substr(0, end);
        text.remove_prefix(end);
    }
    return count;
}

std::optional<double> pixels(std::string_view value) {
    const auto parsed = number(value);
    if (!parsed) return std::nullopt;
    const auto& [amount, unit] = *parsed;
    if (unit.empty() || unit == "px") return amount;
    if (unit == "pt") return amount * 4 / 3;
    if (unit == "pc") return amount * 16;
    if (unit == "in") return amount * 96;
    if (unit == "cm") return amount * 37.8;
    if (unit == "mm") return amount * 3.78;
    if (unit == "em" || unit == "rem") return amount * 13;
    if (unit == "ex" || unit == "ch") return amount * 6.5;
    return std::nullopt;
}

std::string pixelText(double value) {
    std::array<char, 32> buffer = {};
    std::snprintf(buffer.data(), buffer.size(), "%.2f", value);
    std::string text = buffer.data();
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text == "-0" ? "0" : text;
}

std::optional<double> fontSize(std::string_view value) {
    constexpr std::array<std::pair<std::string_view, double>, 9> named = {{{"xx-small", 9},
                                                                           {"x-small", 10},
                                                                           {"small", 13},
                                                                           {"medium", 14},
                                                                           {"large", 18},
                                                                           {"x-large", 22},
                                                                           {"xx-large", 28},
                                                                           {"smaller", -0.85},
                                                                           {"larger", -1.2}}};
    for (const auto& [name, size] : named)
        if (value == name) return size;
    const auto parsed = number(value);
    if (!parsed || parsed->value <= 0) return std::nullopt;
    if (parsed->unit == "%") return -std::clamp(parsed->value / 100, 0.3, 4.0);
    if (parsed->unit == "em") return -std::clamp(parsed->value, 0.3, 4.0);
    if (parsed->unit == "rem") return std::clamp(parsed->value * 14, 1.0, 60.0);
    const auto size = pixels(value);
    return size ? std::optional(std::clamp(*size, 1.0, 60.0)) : std::nullopt;
}

std::string_view genericFamily(std::string_view families) {
    constexpr std::array mono = {"mono", "courier", "consolas", "typewriter"};
    constexpr std::array sans = {"sans", "arial", "helvetica", "verdana", "calibri", "tahoma"};
    constexpr std::array serif = {"serif",    "times",   "roman",    "georgia",
                                  "garamond", "cambria", "palatino", "book"};
    const auto names = [&](const auto& list) {
        return std::ranges::any_of(
            list, [&](const char* name) { return families.find(name) != std::string_view::npos; });
    };
    families = families.substr(0, std::min(families.find(','), families.size()));
    if (names(mono)) return "monospace";
    if (names(sans)) return "sans-serif";
    return names(serif) ? "serif" : "sans-serif";
}

Font parseFont(std::string_view value) {
    Font font;
    while (!value.empty()) {
        std::array<std::string_view, 1> word;
        if (splitWords(value, word) == 0) break;
        const std::string_view rest =
            value.substr(static_cast<std::size_t>(word[0].data() - value.data()) + word[0].size());
        const std::string_view size = word[0].substr(0, word[0].find('/'));
        if (const auto length = fontSize(size);
            length && !(size[0] >= '1' && size.size() == 3 && size.ends_with("00"))) {
            font.size = *length;
            if (!css::trim(rest).empty()) font.family = genericFamily(rest);
            break;
        }
        font.bold = font.bold || word[0].starts_with("bold") || word[0] == "700";
        font.italic = font.italic || word[0] == "italic";
        value = rest;
    }
    return font;
}

bool isStroke(std::string_view word) {
    constexpr std::array strokes = {"none", "solid", "double", "dotted", "dashed", "hidden"};
    return std::ranges::any_of(strokes, [&](const char* stroke) { return word == stroke; });
}

Border parseBorder(std::string_view value) {
    Border border;
    bool sized = false;
    std::array<std::string_view, 6> parts;
    const std::size_t count = splitWords(value, parts);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view part = parts[i];
        if (isStroke(part)) {
            border.style = part == "hidden" ? std::string_view("none") : part;
            border.drawn = true;
        } else if (const auto width = pixels(part)) {
            // Hairlines of half a point are drawn, if thinly.
            border.width = *width <= 0 ? 0 : std::clamp(*width, 1.0, 6.0);
            border.drawn = sized = true;
        } else if (std::string color = displayColor(part); !color.empty()) {
            border.color = std::move(color);
        }
    }
    if (!sized) border.width = border.style == "double" ? 3 : 1;
    if (border.width <= 0) border.style = "none";
    if (border.style == "none") border.width = 0;
    return border;
}

std::string simpleSelector(std::string_view selector) {
    selector = css::trim(selector);
    const std::size_t dot = selector.find('.');
    const std::string_view tag = selector.substr(0, dot);
    const std::string_view name =
        dot == std::string_view::npos ? std::string_view() : selector.substr(dot + 1);
    if (selector.size() > 80 || !std::ranges::all_of(tag, isNameCharacter) ||
        !std::ranges::all_of(name, isNameCharacter) || (tag.empty() && name.empty()))
        return {};
    std::string simple(tag);
    for (char& c : simple)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (!name.empty()) simple.append(1, '.').append(name);
    return simple;
}

} // namespace display

std::string displayColor(std::string_view value) {
    value = css::trim(value);
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (value.starts_with('#')) {
        const std::string_view digits = value.substr(1);
        if ((digits.size() == 3 || digits.size() == 6) && std::ranges::all_of(digits, isHex))
            return std::string(value);
        return {};
    }
    if (value.starts_with("rgb(") && value.ends_with(')') && value.size() < 24) {
        const std::string_view inside = value.substr(4, value.size() - 5);
        const bool plain = std::ranges::all_of(
            inside, [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == ' '; });
        return plain ? std::string(value) : std::string();
    }
    constexpr std::array names = {"black",     "white",     "red",        "green",    "blue",
                                  "navy",      "gray",      "grey",       "maroon",   "teal",
                                  "silver",    "purple",    "orange",     "yellow",   "darkblue",
                                  "darkgreen", "lightgray", "lightgrey",  "darkgray", "dimgray",
                                  "lightblue", "gainsboro", "whitesmoke", "aliceblue"};
    for (const char* name : names)
        if (value == name) return std::string(value);
    // Attributes are written "cceeff" too.
    if (value.size() == 6 && std::ranges::all_of(value, isHex)) return "#" + std::string(value);
    return {};
}

std::string displayWidth(std::string_view value) {
    value = css::trim(value);
    double amount = 0;
    if (value.ends_with('%')) {
        const auto [rest, error] =
            std::from_chars(value.data(), value.data() + value.size(), amount);
        if (error != std::errc() || !(amount > 0 && amount <= 100)) return {};
        return display::pixelText(amount) + "%";
    }
    const auto length = display::pixels(value);
    if (!length || *length < 1 || *length > 1400) return {};
    return std::to_string(static_cast<int>(*length));
}

} // namespace ql::documents
