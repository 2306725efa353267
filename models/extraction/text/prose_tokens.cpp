// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/prose_tokens.h"

#include "core/eight_bytes.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace ql::extraction {

namespace {

/// Bytes of a typographic sign at `at` and what it stands for in ASCII; 0 for a letter's bytes.
std::size_t signAt(std::string_view text, std::size_t at, char& plain) {
    struct Sign {
        std::string_view bytes;
        char plain;
    };
    static constexpr Sign signs[] = {
        {"\u2018", '\''}, {"\u2019", '\''}, {"\u201c", '"'}, {"\u201d", '"'}, {"\u2010", '-'},
        {"\u2011", '-'},  {"\u2013", '-'},  {"\u2014", '-'}, {"\u2212", '-'}, {"\u00a0", ' '},
        {"\u00ae", ' '},  {"\u2122", ' '},  {"\u2120", ' '}, {"\u2022", '*'}, {"\u00b7", '*'}};
    for (const Sign& sign : signs)
        if (text.substr(at).starts_with(sign.bytes)) {
            plain = sign.plain;
            return sign.bytes.size();
        }
    return 0;
}

/// ASCII letters in lower case and digits, 0 for all else; a table, for every byte of a sentence is
/// looked at.
constexpr auto plainBytes = [] {
    std::array<char, 256> table = {};
    for (std::size_t i = 0; i < 0x80; ++i) {
        const char c = static_cast<char>(i);
        if (isLetter(c) || isDigit(c)) table[i] = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return table;
}();

constexpr std::size_t mostPlain = 15; ///< as many bytes as a text holds in place

/// How many bytes from `at` on are ASCII letters and digits, `mostPlain` at most; they are written
/// in lower case to `out`, which what stands behind them spoils.
std::size_t takePlain(std::string_view text, std::size_t at, std::array<char, 16>& out) {
    std::size_t count = 0;
    if (at + out.size() > text.size()) {
        while (at < text.size() && count < mostPlain &&
               (out[count] = plainBytes[static_cast<unsigned char>(text[at])]) != 0)
            ++count, ++at;
        return count;
    }
    // Eight at once: nearly all words are no longer.
    for (; count < out.size(); count += sizeof(Eight)) {
        const Eight low = eightAt(text, at + count) | everyByte(0x20); // digits have that bit
        std::memcpy(out.data() + count, &low, sizeof low);
        const Eight bytes = eightInOrder(text, at + count);
        const Eight seven = lowerSeven(bytes);
        const Eight lower = seven | everyByte(0x20);
        const Eight letters = atLeast(lower, 'a') & ~atLeast(lower, 'z' + 1);
        const Eight digits = atLeast(seven, '0') & ~atLeast(seven, '9' + 1);
        if (const Eight others = (bytes | ~(letters | digits)) & marksOfAll; others != 0)
            return std::min(count + firstOf(others), mostPlain);
    }
    return mostPlain;
}

bool isWordByte(char c) {
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::vector<Token> tokensOf(std::string_view text, std::size_t begin, std::size_t end) {
    std::vector<Token> tokens;
    tokens.reserve((end - begin) / 5 + 4); // words are five letters long and a space apart
    const std::string_view all = text.substr(0, end);
    for (std::size_t i = begin; i < all.size();) {
        char plain = all[i];
        std::size_t length = 1;
        if (static_cast<unsigned char>(plain) >= 0x80) {
            if (const std::size_t sign = signAt(all, i, plain); sign != 0) length = sign;
        }
        if (plain == ' ') {
            i += length;
            continue;
        }
        // A hyphen between words parts them and is nothing itself: "nine-month".
        const std::size_t behind = i + length;
        if (plain == '-' && !tokens.empty() && tokens.back().word && tokens.back().end == i &&
            behind < all.size() && isLetter(all[behind])) {
            i = behind;
            continue;
        }
        Token& token = tokens.emplace_back();
        token.begin = i;
        if (!isWordByte(plain)) {
            token.text.assign(1, plain);
            i += length;
            token.end = i;
            continue;
        }
        token.word = true;
        token.capital = isUpper(all[i]);
        // Its first letters at once, which nearly always are all of it.
        std::array<char, 16> few;
        const std::size_t count = takePlain(all, i, few);
        i += count;
        token.text.assign(few.data(), count);
        bool ascii = true;
        while (i < all.size()) {
            char c = all[i];
            ascii = ascii && static_cast<unsigned char>(c) < 0x80;
            std::size_t width = 1;
            if (static_cast<unsigned char>(c) >= 0x80) {
                if (const std::size_t sign = signAt(all, i, c); sign != 0) width = sign;
            }
            const bool joint = (c == '.' || c == '\'' || c == ',' || c == '&') &&
                               i + width < all.size() && isWordByte(all[i + width]) &&
                               (c != ',' || (isDigit(all[i - 1]) && isDigit(all[i + width])));
            if (!isWordByte(c) && !joint) break;
            if (c == ' ' || (width > 1 && c != '\'')) break;
            token.text += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
            i += width;
        }
        if (!ascii) token.text = withoutLigatures(std::move(token.text));
        token.end = i;
    }
    return tokens;
}

bool reads(std::span<const Token> tokens, std::size_t at,
           std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) {
        if (at >= tokens.size() || tokens[at].text != word) return false;
        ++at;
    }
    return true;
}

} // namespace ql::extraction
