// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Values of CSS as a display page takes them over. All want lower case.
namespace ql::documents::display {

/// Splits at white space; at most as many words as `words` holds. Returns how many there are.
std::size_t splitWords(std::string_view text, std::span<std::string_view> words);

/// A length in pixels (96 an inch); nothing for words, percentages and what is out of all measure.
[[nodiscard]] std::optional<double> pixels(std::string_view value);
/// "8", "0.5": at most two decimals.
[[nodiscard]] std::string pixelText(double value);

/// As DisplayStyle::fontSize has it: pixels, or a negative multiple.
[[nodiscard]] std::optional<double> fontSize(std::string_view value);
/// "serif", "sans-serif" or "monospace", whatever face is named.
[[nodiscard]] std::string_view genericFamily(std::string_view families);

struct Font {
    double size = 0;
    bool bold = false;
    bool italic = false;
    std::string_view family; ///< generic; empty where none is named
};
/// The shorthand: "bold 10pt/12pt Times, serif".
[[nodiscard]] Font parseFont(std::string_view value);

struct Border {
    bool drawn = false; ///< the value says something
    std::string_view style = "none";
    double width = 0;
    std::string color;
};
[[nodiscard]] Border parseBorder(std::string_view value);
[[nodiscard]] bool isStroke(std::string_view word);

/// "td", ".name" or "td.name" of a selector that is no more than that; else empty.
[[nodiscard]] std::string simpleSelector(std::string_view selector);

} // namespace ql::documents::display
