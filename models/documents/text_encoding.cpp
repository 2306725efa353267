// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_encoding.h"

#include "core/eight_bytes.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ql::documents {

namespace {

/// windows-1252 from 0x80 to 0x9f; the five bytes it leaves open stay control characters.
constexpr std::array<char32_t, 32> cp1252 = {
    0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

std::string decodeCp1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) < 0x80)
            text += c;
        else
            appendUtf8(text, fromCp1252(static_cast<unsigned char>(c)));
    }
    return text;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    const auto unit = [&](std::size_t i) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return bigEndian ? char32_t(first << 8 | second) : char32_t(second << 8 | first);
    };
    constexpr char32_t replacement = 0xfffd;
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char32_t high = unit(i);
        if (high < 0xd800 || high > 0xdfff) {
            appendUtf8(text, high);
            continue;
        }
        const char32_t low = i + 3 < bytes.size() ? unit(i + 2) : 0;
        if (high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff) {
            appendUtf8(text, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
            i += 2;
        } else {
            appendUtf8(text, replacement);
        }
    }
    return text;
}

/// UTF-16 without its mark: every second byte at the start is NUL. True for big-endian.
std::optional<bool> unmarkedUtf16(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 256);
    if (start.size() < 4 || start.find('\0') == std::string_view::npos) return std::nullopt;
    std::array<std::size_t, 2> zeros = {};
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] == '\0') ++zeros[i % 2];
    const std::size_t most = start.size() / 2 * 3 / 4;
    if (zeros[1] >= most && zeros[0] == 0) return false;
    if (zeros[0] >= most && zeros[1] == 0) return true;
    return std::nullopt;
}

/// Bytes looked at together, for compilers to do so many at once.
constexpr std::size_t block = 64;

/// How many of the first bytes are ASCII; perhaps some more are.
std::size_t asciiBytes(std::string_view bytes) {
    std::size_t at = 0;
    for (; at + block <= bytes.size(); at += block) {
        unsigned char seen = 0;
        for (std::size_t i = 0; i < block; ++i)
            seen |= static_cast<unsigned char>(bytes[at + i]);
        if (seen >= 0x80) break;
    }
    return at;
}

/// Control characters that no text has.
constexpr auto controlBytes = [] {
    std::array<std::uint8_t, 256> table = {};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1a;
    return table;
}();

bool looksBinary(std::string_view text) {
    if (text.find('\0') != std::string_view::npos) return true;
    std::size_t controls = 0;
    std::size_t at = 0;
    // Where no byte of eight is below a space but ends of lines, as mostly, none is one of them.
    for (; at + sizeof(Eight) <= text.size(); at += sizeof(Eight)) {
        const Eight bytes = eightAt(text, at);
        if (((bytes - everyByte(' ')) & ~bytes & marksOfAll) == 0) continue;
        const Eight seven = lowerSeven(bytes);
        if ((~(bytes | atLeast(seven, ' ') | equalTo(seven, '\n')) & marksOfAll) == 0) continue;
        for (const char c : text.substr(at, sizeof(Eight)))
            controls += controlBytes[static_cast<unsigned char>(c)];
    }
    for (const char c : text.substr(at))
        controls += controlBytes[static_cast<unsigned char>(c)];
    return controls > 8 && controls > text.size() / 100;
}

} // namespace

std::size_t sequenceLength(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((at(i) & 0xc0) != 0x80) return 0;
    const bool overlong = (lead == 0xe0 && at(1) < 0xa0) || (lead == 0xf0 && at(1) < 0x90);
    const bool outside = (lead == 0xed && at(1) > 0x9f) || (lead == 0xf4 && at(1) > 0x8f);
    return overlong || outside ? 0 : length;
}

char32_t decodeSequence(std::string_view sequence) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
    const auto tail = [&](std::size_t i) { return static_cast<char32_t>(at(i) & 0x3f); };
    switch (sequence.size()) {
    case 1:
        return at(0);
    case 2:
        return static_cast<char32_t>(at(0) & 0x1f) << 6 | tail(1);
    case 3:
        return static_cast<char32_t>(at(0) & 0x0f) << 12 | tail(1) << 6 | tail(2);
    default:
        return static_cast<char32_t>(at(0) & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3);
    }
}

char32_t fromCp1252(unsigned char byte) {
    return byte >= 0x80 && byte < 0xa0 ? cp1252[byte - 0x80U] : byte;
}

bool isUtf8(std::string_view bytes) {
    // Most releases are ASCII throughout or nearly so.
    bytes.remove_prefix(asciiBytes(bytes));
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

void appendUtf8(std::string& text, char32_t c) {
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xc0 | c >> 6);
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xe0 | c >> 12);
        text += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        text += static_cast<char>(0xf0 | c >> 18);
        text += static_cast<char>(0x80 | (c >> 12 & 0x3f));
        text += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    }
}

std::optional<std::string> decodeText(std::string_view bytes) {
    std::string text;
    if (bytes.starts_with("\xff\xfe"))
        text = fromUtf16(bytes.substr(2), false);
    else if (bytes.starts_with("\xfe\xff"))
        text = fromUtf16(bytes.substr(2), true);
    else if (const auto bigEndian = unmarkedUtf16(bytes))
        text = fromUtf16(bytes, *bigEndian);
    else if (isUtf8(bytes))
        text = bytes;
    else
        text = decodeCp1252(bytes);
    if (looksBinary(text)) return std::nullopt;
    return text;
}

std::size_t characterCount(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace ql::documents
