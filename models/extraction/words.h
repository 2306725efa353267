// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// Lower case for ASCII letters; typographic quotes and dashes become their ASCII forms, no-break
/// spaces become spaces. For comparing, never for showing.
[[nodiscard]] std::string folded(std::string_view text);

/// True where `folded(text)` holds the letters: a cheap look before folding a line.
[[nodiscard]] bool holdsFolded(std::string_view text, std::string_view lowerAscii);

/// Runs of white space become one space; none at either end.
[[nodiscard]] std::string collapsed(std::string_view text);

[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Words of folded text: letters and digits, with what joins them inside ("non-gaap", "r&d").
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

/// True where `folded` holds the phrase with no letter or digit directly before or behind it.
[[nodiscard]] bool hasPhrase(std::string_view foldedText, std::string_view phrase);
[[nodiscard]] bool hasAnyPhrase(std::string_view foldedText,
                                std::initializer_list<std::string_view> phrases);

/// The words of a text by their first letters, so that many phrases can be looked for quickly. The
/// text must outlive it.
class PhraseIndex {
  public:
    explicit PhraseIndex(std::string_view foldedText);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] bool has(std::string_view phrase) const;
    [[nodiscard]] bool hasAny(std::initializer_list<std::string_view> phrases) const;

  private:
    static constexpr std::size_t most = 64;    ///< words; a text of more is searched byte by byte
    static constexpr std::uint8_t none = 0xff; ///< ends a bucket
    static std::size_t bucketOf(char c) { return static_cast<unsigned char>(c) & 31U; }

    std::string_view m_text;
    std::array<std::uint32_t, most> m_starts;
    std::array<std::uint8_t, most> m_next;
    std::array<std::uint8_t, 32> m_first;
    bool m_overflows = false;
};

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
[[nodiscard]] constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool isLetter(char c) {
    return isLower(c) || isUpper(c);
}

} // namespace ql::extraction
