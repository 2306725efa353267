// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// The scraps of CSS that the HTML reader understands.
namespace ql::documents::css {

/// Without spaces at either end.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Calls `take(name, value)` for each "name: value", trimmed, separated by semicolons. Wants lower
/// case.
template <typename Take>
void forEachDeclaration(std::string_view text, Take&& take) {
    while (!text.empty()) {
        const std::size_t end = text.find(';');
        const std::string_view declaration = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t colon = declaration.find(':');
        if (colon == std::string_view::npos) continue;
        take(trim(declaration.substr(0, colon)), trim(declaration.substr(colon + 1)));
    }
}

/// A length in em of ten points, the size tables are set in: "6pt" is 0.6, "1%" (of a page 60 em
/// wide) too. Nothing for "auto" and other words.
[[nodiscard]] std::optional<float> length(std::string_view text);

/// Whether font-weight or the font shorthand makes bold; nothing where it does not say.
[[nodiscard]] std::optional<bool> isBold(std::string_view property, std::string_view value);

enum class Stroke : std::uint8_t { None, Single, Double };

/// What border-top, border-bottom or their -style and -width draw; nothing where the value does
/// not say.
[[nodiscard]] std::optional<Stroke> drawsLine(std::string_view property, std::string_view value);

/// Collects margin, padding and text indent at the left.
class Indent {
  public:
    void take(std::string_view property, std::string_view value);
    [[nodiscard]] float total() const { return m_margin + m_padding + m_text; }

  private:
    float m_margin = 0;
    float m_padding = 0;
    float m_text = 0;
};

/// "name" of a selector ".name" or "td.name"; empty for any other.
[[nodiscard]] std::string_view singleClass(std::string_view selector);

} // namespace ql::documents::css
