// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ql::exporting {

namespace {

using Range = std::pair<char32_t, char32_t>;

constexpr std::array<Range, 7> combining = {{{0x300, 0x36f},
                                             {0x483, 0x489},
                                             {0x591, 0x5bd},
                                             {0x1ab0, 0x1aff},
                                             {0x200b, 0x200f},
                                             {0x20d0, 0x20ff},
                                             {0xfe00, 0xfe0f}}};
constexpr std::array<Range, 8> wide = {{{0x1100, 0x115f},
                                        {0x2e80, 0x303e},
                                        {0x3041, 0xa4cf},
                                        {0xac00, 0xd7a3},
                                        {0xf900, 0xfaff},
                                        {0xfe30, 0xfe4f},
                                        {0xff00, 0xff60},
                                        {0x1f300, 0x1faff}}};

template <std::size_t N>
bool isIn(const std::array<Range, N>& ranges, char32_t c) {
    return std::ranges::any_of(
        ranges, [c](const Range& range) { return c >= range.first && c <= range.second; });
}

char32_t codePoint(std::string_view bytes) {
    const auto first = static_cast<unsigned char>(bytes.front());
    if (bytes.size() == 1) return first;
    char32_t c = first & (0x7fu >> bytes.size());
    for (const char next : bytes.substr(1))
        c = (c << 6) | (static_cast<unsigned char>(next) & 0x3f);
    return c;
}

} // namespace

std::size_t utf8Length(std::string_view text) {
    if (text.empty()) return 0;
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
    for (const char next : text.substr(1, length - 1))
        if ((static_cast<unsigned char>(next) & 0xc0) != 0x80) return 0;
    // Neither longer than need be, nor half a surrogate pair, nor beyond Unicode.
    const char32_t c = codePoint(text.substr(0, length));
    const bool lawful = (length == 2 || c >= (length == 3 ? 0x800u : 0x10000u)) &&
                        (c < 0xd800 || c > 0xdfff) && c <= 0x10ffff;
    return lawful ? length : 0;
}

std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        if (length == 0) {
            ++columns;
            text.remove_prefix(1);
            continue;
        }
        const char32_t c = codePoint(text.substr(0, length));
        columns += isIn(combining, c) ? 0 : isIn(wide, c) ? 2 : 1;
        text.remove_prefix(length);
    }
    return columns;
}

} // namespace ql::exporting
