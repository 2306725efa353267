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
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
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

/// Where the words of a text begin, so that phrases are compared there only.
class WordStarts {
  public:
    explicit WordStarts(std::string_view text)
      : m_text(text) {
        bool inWord = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            // No branches, for where words begin is hard to foretell.
            const bool word = isWordByte(text[i]);
            const bool begins = word && !inWord;
            m_starts[m_count % m_starts.size()] = i;
            m_count += begins;
            m_initials |= std::uint32_t(begins) << (static_cast<unsigned char>(text[i]) & 31);
            inWord = word;
        }
    }

    [[nodiscard]] bool hold(std::string_view phrase) const {
        if (!isWordByte(phrase.front())) return hasPhrase(m_text, phrase);
        if ((m_initials >> (static_cast<unsigned char>(phrase.front()) & 31) & 1) == 0)
            return false;
        // More words than are kept: a paragraph, not a label.
        if (m_count > m_starts.size()) return hasPhrase(m_text, phrase);
        for (std::size_t i = 0; i < m_count; ++i) {
            const std::string_view rest = m_text.substr(m_starts[i]);
            if (rest.front() != phrase.front() || !rest.starts_with(phrase)) continue;
            if (rest.size() == phrase.size() || !isWordByte(rest[phrase.size()]) ||
                !isWordByte(phrase.back()))
                return true;
        }
        return false;
    }

  private:
    std::string_view m_text;
    std::array<std::size_t, 64> m_starts; ///< those of the first m_count words
    std::size_t m_count = 0;
    std::uint32_t m_initials = 0; ///< what words begin with; a bit stands for several bytes
};

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
        if (lowered(text[at]) == first &&
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
    const auto spaceAt = [&](std::size_t i) -> std::size_t {
        if (isSpace(text[i])) return 1;
        return text[i] == '\xc2' && text.substr(i, 2) == "\u00a0" ? 2 : 0;
    };
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t space = spaceAt(i); space != 0) {
            i += space;
            continue;
        }
        std::size_t end = i + 1;
        while (end < text.size() && spaceAt(end) == 0)
            ++end;
        if (!out.empty()) out += ' ';
        out += text.substr(i, end - i);
        i = end;
    }
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

bool hasAnyPhrase(std::string_view text, std::initializer_list<std::string_view> phrases) {
    const WordStarts starts(text);
    return std::ranges::any_of(phrases, [&](auto phrase) { return starts.hold(phrase); });
}

} // namespace ql::extraction
