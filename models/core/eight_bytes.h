// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace ql {

/// Eight bytes of a text, worked on together. What tells of each byte is said in its highest bit.
using Eight = std::uint64_t;

constexpr Eight everyByte(std::uint8_t byte) {
    return Eight{0x0101010101010101} * byte;
}
constexpr Eight marksOfAll = everyByte(0x80);

/// The bytes from `at` on, in the machine's order. All eight must stand in the text.
inline Eight eightAt(std::string_view text, std::size_t at) {
    Eight bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    return bytes;
}

/// `eightAt` with the first byte lowest, whatever the machine.
inline Eight eightInOrder(std::string_view text, std::size_t at) {
    const Eight bytes = eightAt(text, at);
    return std::endian::native == std::endian::little ? bytes : std::byteswap(bytes);
}

/// Which of eight bytes in order is the first that is marked; one is.
inline std::size_t firstOf(Eight marks) {
    return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}

/// Which of eight bytes in order are marked, a bit each, the first one lowest.
constexpr std::uint64_t bitsOf(Eight marks) {
    return ((marks & marksOfAll) >> 7) * 0x0102040810204080 >> 56;
}

/// The lower seven bits of each byte, of which the marks below tell: a byte that is not ASCII is
/// to be left out by its own highest bit.
constexpr Eight lowerSeven(Eight bytes) {
    return bytes & everyByte(0x7f);
}
/// Marks what is `least` or more.
constexpr Eight atLeast(Eight seven, char least) {
    return seven + everyByte(static_cast<std::uint8_t>(0x80 - least));
}
/// Marks what is `c`.
constexpr Eight equalTo(Eight seven, char c) {
    return marksOfAll - (seven ^ everyByte(static_cast<std::uint8_t>(c)));
}

/// Where from `at` on the first byte stands that is marked; the text's size where none is. `marks`
/// marks them among eight bytes in order, `isOne` says the same of one byte.
template <typename Marks, typename IsOne>
std::size_t nextMarked(std::string_view text, std::size_t at, Marks marks, IsOne isOne) {
    for (; at + sizeof(Eight) <= text.size(); at += sizeof(Eight))
        if (const Eight found = marks(eightInOrder(text, at)); found != 0)
            return at + firstOf(found);
    while (at < text.size() && !isOne(text[at]))
        ++at;
    return at;
}

} // namespace ql
