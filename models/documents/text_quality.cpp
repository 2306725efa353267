// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_quality.h"

#include "documents/ascii.h"
#include "documents/text_encoding.h"

namespace ql::documents {

namespace {

bool isUnmapped(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0xe000 && c <= 0xf8ff) || c == 0xfffd ||
           c >= 0xf0000;
}

/// Too few letters tell nothing about a language.
constexpr std::size_t enoughLetters = 200;

} // namespace

void TextQuality::add(std::string_view utf8) {
    while (!utf8.empty()) {
        const std::size_t length = sequenceLength(utf8);
        const std::size_t taken = length == 0 ? 1 : length;
        const char32_t c = length == 0 ? 0xfffd : decodeSequence(utf8.substr(0, length));
        utf8.remove_prefix(taken);
        if (c == ' ') continue;
        ++m_characters;
        if (isUnmapped(c)) ++m_unmapped;
        if (c > 'z' || !isLetter(static_cast<char>(c))) continue;
        ++m_letters;
        const char lower = toLower(static_cast<char>(c));
        if (std::string_view("aeiou").find(lower) != std::string_view::npos) ++m_vowels;
    }
}

bool TextQuality::isGarbage() const {
    if (m_unmapped * 4 > m_characters) return true;
    // European languages write 35 to 48 vowels in a hundred letters; codes shifted by any number,
    // or drawn at random, 14 to 19.
    return m_letters >= enoughLetters && m_vowels * 100 < m_letters * 24;
}

} // namespace ql::documents
