// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/words.h"

#include "core/eight_bytes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 19> asciiForms = {{
    {"\u2018", "'"},   {"\u2019", "'"},   {"\u201c", "\""}, {"\u201d", "\""}, {"\u2010", "-"},
    {"\u2011", "-"},   {"\u2012", "-"},   {"\u2013", "-"},  {"\u2014", "-"},  {"\u2212", "-"},
    {"\u00a0", " "},   {"\u2009", " "},   {"\ufb00", "ff"}, {"\ufb01", "fi"}, {"\ufb02", "fl"},
    {"\ufb03", "ffi"}, {"\ufb04", "ffl"}, {"\ufb05", "st"}, {"\ufb06", "st"},
}};

bool isSpace(char c) {
    return c <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f');
}

char lowered(char c) {
    return static_cast<char>(c + (isUpper(c) ? 'a' - 'A' : 0));
}

/// Bytes of the white space that stands at `at`; 0 where none does.
std::size_t spaceAt(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (isSpace(text[at])) return 1;
    return text[at] == '\xc2' && text.substr(at, 2) == "\u00a0" ? 2 : 0;
}

/// Lower case for ASCII letters.
Eight loweredEight(Eight bytes) {
    const Eight seven = bytes & everyByte(0x7f);
    const Eight fromA = seven + everyByte(0x80 - 'A');
    const Eight behindZ = seven + everyByte(0x7f - 'Z');
    const Eight upper = (fromA ^ behindZ) & ~bytes & everyByte(0x80);
    return bytes | upper >> 2;
}

/// Not zero where one of the bytes is below `least`, which is 0x80 at most; now and then though
/// none is.
Eight below(Eight bytes, std::uint8_t least) {
    return (bytes - everyByte(least)) & ~bytes & everyByte(0x80);
}

/// Not zero where among the eight bytes at `at`, or right behind them, two spaces touch or other
/// white space stands; now and then though there is none. A ninth byte is behind them.
Eight oddAt(std::string_view text, std::size_t at) {
    const Eight bytes = eightAt(text, at);
    const Eight spaces = below(bytes ^ everyByte(' '), 1);
    const Eight spacesBehind = below(eightAt(text, at + 1) ^ everyByte(' '), 1);
    return (spaces & spacesBehind) | below(bytes, ' ') | below(bytes ^ everyByte(0xc2), 1);
}

/// Writes lower case for ASCII letters, eight bytes at once, for this is done to every label; false
/// where not all is ASCII.
bool lowerAscii(std::string_view text, char* out) {
    Eight seen = 0;
    using Four = std::uint32_t;
    if (text.size() < sizeof(Eight) && text.size() >= sizeof(Four)) {
        // The first four and the last, which may be the same in part.
        const std::size_t last = text.size() - sizeof(Four);
        Four head = 0;
        Four tail = 0;
        std::memcpy(&head, text.data(), sizeof head);
        std::memcpy(&tail, text.data() + last, sizeof tail);
        const Eight bytes = head | Eight{tail} << 32;
        const Eight low = loweredEight(bytes);
        head = static_cast<Four>(low);
        tail = static_cast<Four>(low >> 32);
        std::memcpy(out, &head, sizeof head);
        std::memcpy(out + last, &tail, sizeof tail);
        return (bytes & everyByte(0x80)) == 0;
    }
    if (text.size() < sizeof(Eight)) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            seen |= static_cast<unsigned char>(text[i]);
            out[i] = lowered(text[i]);
        }
        return seen < 0x80;
    }
    const auto lowerAt = [&](std::size_t at) {
        const Eight bytes = eightAt(text, at);
        seen |= bytes;
        const Eight low = loweredEight(bytes);
        std::memcpy(out + at, &low, sizeof low);
    };
    for (std::size_t at = 0; at + sizeof(Eight) <= text.size(); at += sizeof(Eight))
        lowerAt(at);
    lowerAt(text.size() - sizeof(Eight)); // the last ones, some of them once more
    return (seen & everyByte(0x80)) == 0;
}

/// `folded` where not all is ASCII.
std::string foldedTypography(std::string_view text) {
    const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (ascii(c)) {
            out += lowered(c);
            ++i;
            continue;
        }
        const auto form = std::ranges::find_if(
            asciiForms, [&](const auto& entry) { return text.substr(i).starts_with(entry.first); });
        if (form == asciiForms.end()) {
            out += c;
            ++i;
        } else {
            out += form->second;
            i += form->first.size();
        }
    }
    return out;
}

} // namespace

std::string folded(std::string_view text) {
    std::array<char, 256> near;                                      // not all of it is written
    if (text.size() <= near.size() && lowerAscii(text, near.data())) // as nearly always
        return {near.data(), text.size()};
    std::string lower(text.size(), '\0');
    const bool ascii = lowerAscii(text, lower.data());
    if (!ascii) lower = foldedTypography(text);
    return lower;
}

std::string withoutLigatures(std::string text) {
    constexpr std::string_view first = "\ufb00";
    const std::string_view lead = first.substr(0, 2);
    constexpr std::array<std::string_view, 7> letters = {"ff",  "fi", "fl", "ffi",
                                                         "ffl", "st", "st"};
    const auto begins = static_cast<unsigned char>(first.back());
    for (std::size_t at = text.find(lead); at != std::string::npos; at = text.find(lead, at + 1)) {
        if (at + lead.size() >= text.size()) break;
        const std::size_t which = static_cast<unsigned char>(text[at + lead.size()]) - begins;
        if (which < letters.size()) text.replace(at, first.size(), letters[which]);
    }
    return text;
}

Folded::Folded(std::string_view text) {
    if (text.size() <= m_near.size() && lowerAscii(text, m_near.data())) {
        m_view = {m_near.data(), text.size()};
    } else {
        m_far = folded(text);
        m_view = m_far;
    }
}

bool holdsFolded(std::string_view text, std::string_view lowerAscii) {
    if (text.size() < lowerAscii.size()) return false;
    const std::size_t last = text.size() - lowerAscii.size();
    const auto standsAt = [&](std::size_t at) {
        for (std::size_t i = 0; i < lowerAscii.size(); ++i)
            if (lowered(text[at + i]) != lowerAscii[i]) return false;
        return true;
    };
    if (lowerAscii.size() < 2 || text.size() <= sizeof(Eight)) {
        for (std::size_t at = 0; at <= last; ++at)
            if (standsAt(at)) return true;
        return false;
    }
    // Where its first two letters stand in either case, eight places at once.
    const auto first = static_cast<std::uint8_t>(lowerAscii[0]);
    const auto second = static_cast<std::uint8_t>(lowerAscii[1]);
    const auto differs = [&](std::size_t at, std::uint8_t letter) {
        return (eightInOrder(text, at) | everyByte(letter & 0x20)) ^ everyByte(letter);
    };
    const std::size_t lastEight = text.size() - sizeof(Eight) - 1;
    for (std::size_t at = 0; at <= last; at += sizeof(Eight)) {
        at = std::min(at, lastEight); // the last ones, some of them once more
        const Eight places = below(differs(at, first), 1) & below(differs(at + 1, second), 1);
        for (Eight found = places; found != 0; found &= found - 1)
            if (const std::size_t place = at + firstOf(found); place <= last && standsAt(place))
                return true;
        if (at == lastEight) break;
    }
    return false;
}

bool isCollapsed(std::string_view text) {
    std::size_t i = 0;
    Eight odd = 0;
    for (; i + sizeof(Eight) < text.size() && odd == 0; i += sizeof(Eight))
        odd = oddAt(text, i);
    bool clean = odd == 0;
    for (; i < text.size() && clean; ++i)
        clean = text[i] != '\xc2' && (!isSpace(text[i]) || (text[i] == ' ' && text[i + 1] != ' '));
    return clean;
}

std::string collapsed(std::string_view text) {
    text = trimmed(text);
    if (isCollapsed(text)) return std::string(text);    // as nearly always
    std::string out(text.size() + sizeof(Eight), '\0'); // room for eight bytes at every place
    std::size_t end = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c > ' ' || (c != '\xc2' && !isSpace(c))) {
            // Words a space apart, eight bytes at once as far as they are so.
            out[end++] = text[i++];
            while (i + sizeof(Eight) < text.size()) {
                const Eight bytes = eightInOrder(text, i);
                std::memcpy(out.data() + end, text.data() + i, sizeof(Eight));
                const Eight spaces = below(bytes ^ everyByte(' '), 1);
                const Eight behind = below(eightInOrder(text, i + 1) ^ everyByte(' '), 1);
                const Eight foreign =
                    (spaces & behind) | below(bytes, ' ') | (bytes & everyByte(0x80));
                const std::size_t own = foreign == 0 ? sizeof(Eight) : firstOf(foreign);
                end += own;
                i += own;
                if (own < sizeof(Eight)) break;
            }
            while (i < text.size() && text[i] > ' ')
                out[end++] = text[i++];
            continue;
        }
        if (c == ' ' && i + 1 < text.size() && text[i + 1] > ' ') { // one space, as mostly
            out[end++] = ' ';
            ++i;
            continue;
        }
        const std::size_t begin = i;
        if (c == ' ') // lines of tables have many
            while (i + sizeof(Eight) <= text.size()) {
                const Eight other = eightInOrder(text, i) ^ everyByte(' ');
                const std::size_t spaces = other == 0 ? sizeof(Eight) : firstOf(other);
                i += spaces;
                if (spaces < sizeof(Eight)) break;
            }
        std::size_t width = spaceAt(text, i);
        for (; width > 0; width = spaceAt(text, i))
            i += width;
        if (i == begin)
            out[end++] = text[i++];
        else if (end > 0 && out[end - 1] != ' ' && i < text.size())
            out[end++] = ' ';
    }
    if (end > 0 && out[end - 1] == ' ') --end; // before a no-break space at the end
    out.resize(end);
    return out;
}

bool isAscii(std::string_view text) {
    Eight seen = 0;
    std::size_t at = 0;
    for (; at + sizeof(Eight) <= text.size(); at += sizeof(Eight))
        seen |= eightAt(text, at);
    for (; at < text.size(); ++at)
        seen |= static_cast<unsigned char>(text[at]);
    return (seen & everyByte(0x80)) == 0;
}

std::string_view trimmed(std::string_view text) {
    if (!text.empty() && text.front() > ' ' && text.back() > ' ') return text; // as mostly
    std::size_t begin = 0;
    std::size_t end = text.size();
    // Lines may begin with many spaces.
    while (begin + sizeof(Eight) <= end) {
        const Eight others = eightInOrder(text, begin) ^ everyByte(' ');
        begin += others == 0 ? sizeof(Eight) : firstOf(others);
        if (others != 0) break;
    }
    while (begin < end && isSpace(text[begin]))
        ++begin;
    while (begin < end && isSpace(text[end - 1]))
        --end;
    return text.substr(begin, end - begin);
}

std::vector<std::string> wordsOf(std::string_view text) {
    const Folded plain(text);
    std::vector<std::string> words;
    WordWalk walk(plain.view());
    for (std::string_view word = walk.next(); !word.empty(); word = walk.next())
        words.emplace_back(word);
    return words;
}

std::string_view WordWalk::next() {
    std::size_t begin = 0;
    while (begin < m_rest.size() && !isOfWord(m_rest[begin]))
        ++begin;
    const auto isJoint = [&](std::size_t at) {
        return at + 1 < m_rest.size() && isOfWord(m_rest[at + 1]) &&
               (m_rest[at] == '-' || m_rest[at] == '\'' || m_rest[at] == '&' || m_rest[at] == '.');
    };
    std::size_t end = begin;
    while (end < m_rest.size() && (isOfWord(m_rest[end]) || isJoint(end)))
        ++end;
    const std::string_view word = m_rest.substr(begin, end - begin);
    m_rest.remove_prefix(end);
    return word;
}

bool hasPhrase(std::string_view text, std::string_view phrase) {
    for (std::size_t at = text.find(phrase); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
        const bool openBefore = at == 0 || !isOfWord(text[at - 1]) || !isOfWord(phrase.front());
        const std::size_t end = at + phrase.size();
        const bool openBehind =
            end == text.size() || !isOfWord(text[end]) || !isOfWord(phrase.back());
        if (openBefore && openBehind) return true;
    }
    return false;
}

} // namespace ql::extraction
