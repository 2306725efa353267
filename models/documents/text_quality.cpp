// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_quality.h"

#include "documents/ascii.h"
#include "documents/text_encoding.h"

#include <array>
#include <cstdint>

namespace ql::documents {

namespace {

bool isUnmapped(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0xe000 && c <= 0xf8ff) || c == 0xfffd ||
           c >= 0xf0000;
}

/// What a byte below 0x80 is.
enum class Sort : std::uint8_t { Sign, Consonant, Vowel, Blank, Control };

constexpr std::array<Sort, 0x80> sorts = [] {
    std::array<Sort, 0x80> table = {};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const char lower = toLower(static_cast<char>(i));
        if (i < ' ' || i == 0x7f)
            table[i] = Sort::Control;
        else if (i == ' ')
            table[i] = Sort::Blank;
        else if (std::string_view("aeiou").find(lower) != std::string_view::npos)
            table[i] = Sort::Vowel;
        else if (isLetter(lower))
            table[i] = Sort::Consonant;
    }
    return table;
}();

/// Too few letters tell nothing about a language.
constexpr std::size_t enoughLetters = 200;

} // namespace

void TextQuality::add(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < sorts.size()) {
            const Sort sort = sorts[byte];
            m_characters += sort != Sort::Blank;
            m_unmapped += sort == Sort::Control;
            m_letters += sort == Sort::Vowel || sort == Sort::Consonant;
            m_vowels += sort == Sort::Vowel;
            ++i;
            continue;
        }
        const std::size_t length = sequenceLength(utf8.substr(i));
        const char32_t c = length == 0 ? 0xfffd : decodeSequence(utf8.substr(i, length));
        ++m_characters;
        if (isUnmapped(c)) ++m_unmapped;
        i += length == 0 ? 1 : length;
    }
}

bool TextQuality::isGarbage() const {
    if (m_unmapped * 4 > m_characters) return true;
    // European languages write 35 to 48 vowels in a hundred letters; codes shifted by any number,
    // or drawn at random, 14 to 19.
    return m_letters >= enoughLetters && m_vowels * 100 < m_letters * 24;
}

} // namespace ql::documents
