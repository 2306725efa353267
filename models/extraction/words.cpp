// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace ql::extraction {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> asciiForms = {{
    {"\u2018", "'"},
    {"\u2019", "'"},
    {"\u201c", "\""},
    {"\u201d", "\""},
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u2012", "-"},
    {"\u2013", "-"},
    {"\u2014", "-"},
    {"\u2212", "-"},
    {"\u00a0", " "},
    {"\u2009", " "},
}};

bool isSpace(char c) {
    return c <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f');
}

/// Letters, digits and all that is not ASCII; a table, for it is asked of every byte.
constexpr auto wordBytes = [] {
    std::array<bool, 256> table = {};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i >= 0x80 || isLetter(static_cast<char>(i)) || isDigit(static_cast<char>(i));
    return table;
}();

bool isWordByte(char c) {
    return wordBytes[static_cast<unsigned char>(c)];
}

char lowered(char c) {
    return static_cast<char>(c + (isUpper(c) ? 'a' - 'A' : 0));
}

} // namespace

std::string folded(std::string_view text) {
    const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    // Nearly always all is ASCII, and this is called for every label: one loop that the compiler
    // can take several bytes of at once.
    std::string lower(text.size(), '\0');
    unsigned char all = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        all |= static_cast<unsigned char>(text[i]);
        lower[i] = lowered(text[i]);
    }
    if (all < 0x80) return lower;
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

bool holdsFolded(std::string_view text, std::string_view lowerAscii) {
    const char first = lowerAscii.front();
    for (std::size_t at = 0; at + lowerAscii.size() <= text.size(); ++at)
        if ((text[at] | 0x20) == first &&
            std::ranges::equal(text.substr(at, lowerAscii.size()), lowerAscii, {}, lowered))
            return true;
    return false;
}

std::string collapsed(std::string_view text) {
    text = trimmed(text);
    // Nearly always words already stand a space apart.
    bool clean = true;
    for (std::size_t i = 0; i < text.size() && clean; ++i)
        clean = text[i] != '\xc2' && (!isSpace(text[i]) || (text[i] == ' ' && text[i + 1] != ' '));
    if (clean) return std::string(text);
    std::string out(text.size(), '\0');
    std::size_t end = 0;
    bool gap = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool noBreak = c == '\xc2' && text.substr(i, 2) == "\u00a0";
        if (noBreak) ++i;
        if (noBreak || isSpace(c)) {
            gap = end > 0;
            continue;
        }
        if (gap) out[end++] = ' ';
        gap = false;
        out[end++] = c;
    }
    out.resize(end);
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string> wordsOf(std::string_view text) {
    const std::string plain = folded(text);
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= plain.size(); ++i) {
        const bool inside = i < plain.size() && isWordByte(plain[i]);
        const bool joint =
            i > 0 && i + 1 < plain.size() && !word.empty() &&
            (plain[i] == '-' || plain[i] == '\'' || plain[i] == '&' || plain[i] == '.') &&
            isWordByte(plain[i + 1]);
        if (inside || joint) {
            word += plain[i];
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

bool hasPhrase(std::string_view text, std::string_view phrase) {
    for (std::size_t at = text.find(phrase); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
        const bool openBefore = at == 0 || !isWordByte(text[at - 1]) || !isWordByte(phrase.front());
        const std::size_t end = at + phrase.size();
        const bool openBehind =
            end == text.size() || !isWordByte(text[end]) || !isWordByte(phrase.back());
        if (openBefore && openBehind) return true;
    }
    return false;
}

PhraseIndex::PhraseIndex(std::string_view foldedText)
  : m_text(foldedText) {
    m_first.fill(none);
    bool inWord = false;
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        // No branches, for where words begin is hard to foretell.
        const bool word = isWordByte(m_text[i]);
        m_starts[count % most] = static_cast<std::uint32_t>(i);
        count += word && !inWord;
        inWord = word;
    }
    m_overflows = count > most;
    for (std::size_t i = 0; i < count && !m_overflows; ++i) {
        std::uint8_t& first = m_first[bucketOf(m_text[m_starts[i]])];
        m_next[i] = first;
        first = static_cast<std::uint8_t>(i);
    }
}

bool PhraseIndex::has(std::string_view phrase) const {
    if (m_overflows || !isWordByte(phrase.front())) return hasPhrase(m_text, phrase);
    for (std::uint8_t i = m_first[bucketOf(phrase.front())]; i != none; i = m_next[i]) {
        const std::string_view rest = m_text.substr(m_starts[i]);
        if (rest.size() < phrase.size() || rest[0] != phrase[0] || !rest.starts_with(phrase))
            continue;
        if (rest.size() == phrase.size() || !isWordByte(rest[phrase.size()]) ||
            !isWordByte(phrase.back()))
            return true;
    }
    return false;
}

bool PhraseIndex::hasAny(std::initializer_list<std::string_view> phrases) const {
    return std::ranges::any_of(phrases, [&](auto phrase) { return has(phrase); });
}

bool hasAnyPhrase(std::string_view text, std::initializer_list<std::string_view> phrases) {
    return PhraseIndex(text).hasAny(phrases);
}

} // namespace ql::extraction
