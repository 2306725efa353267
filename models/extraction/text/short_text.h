// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ql::extraction {

/// A few characters in place: a currency, a footnote mark. A document may hold a million figures,
/// and nearly all have neither. What does not fit is cut off.
template <std::size_t Most>
class ShortText {
  public:
    constexpr ShortText() = default;
    constexpr ShortText(std::string_view text)
      : m_size(static_cast<std::uint8_t>(std::min(text.size(), Most))) {
        std::copy_n(text.begin(), m_size, m_text.begin());
    }

    [[nodiscard]] constexpr bool empty() const { return m_size == 0; }
    [[nodiscard]] constexpr std::string_view view() const { return {m_text.data(), m_size}; }
    [[nodiscard]] std::string str() const { return std::string(view()); }

    friend constexpr bool operator==(const ShortText& text, std::string_view other) {
        return text.view() == other;
    }

  private:
    std::array<char, Most> m_text = {};
    std::uint8_t m_size = 0;
};

} // namespace ql::extraction
