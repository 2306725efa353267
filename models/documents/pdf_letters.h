// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace ql::documents {

/// Some of the characters that drawings are written with.
class PdfLetters {
  public:
    constexpr explicit PdfLetters(std::string_view some) {
        for (const char c : some)
            m_held[static_cast<unsigned char>(c)] = true;
    }
    /// All from `first` to `last`, but not these.
    constexpr PdfLetters(char first, char last, std::string_view without) {
        for (char c = first; c <= last; ++c)
            m_held[static_cast<unsigned char>(c)] = without.find(c) == std::string_view::npos;
    }

    [[nodiscard]] constexpr bool holds(char c) const {
        return m_held[static_cast<unsigned char>(c)];
    }

  private:
    std::array<bool, 256> m_held = {};
};

/// Between words these say nothing.
inline constexpr PdfLetters pdfPassedOver(std::string_view("\0\t\n\f\r >)}{", 10));
inline constexpr PdfLetters pdfDelimiters(std::string_view("\0\t\n\f\r ()<>[]{}/%", 16));
/// Letters of words in strings.
inline constexpr PdfLetters pdfShown('!', '~', "()\\");

/// A move in a line of text, in thousandths of the font's size, that sets words apart.
inline constexpr int pdfWordMove = 80;

[[nodiscard]] inline std::size_t firstNotIn(const PdfLetters& some, std::string_view text,
                                            std::size_t from) {
    while (from < text.size() && some.holds(text[from]))
        ++from;
    return from;
}

[[nodiscard]] inline std::size_t firstIn(const PdfLetters& some, std::string_view text,
                                         std::size_t from) {
    while (from < text.size() && !some.holds(text[from]))
        ++from;
    return from;
}

/// Opens a number.
[[nodiscard]] inline bool isPdfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
}

} // namespace ql::documents
