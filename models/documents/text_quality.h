// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace ql::documents {

/// Tells whether the text layer of a PDF says what is printed. A layer can be missing (a scan), or
/// hold codes of glyphs in place of characters.
class TextQuality {
  public:
    void add(std::string_view utf8);

    [[nodiscard]] bool isEmpty() const { return m_characters == 0; }
    /// Unmapped characters, or letters that make words of no language.
    [[nodiscard]] bool isGarbage() const;

  private:
    std::size_t m_characters = 0;
    std::size_t m_unmapped = 0; ///< private use, control, replacement characters
    std::size_t m_letters = 0;  ///< a to z
    std::size_t m_vowels = 0;
};

} // namespace ql::documents
