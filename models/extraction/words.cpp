// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/words.h"

#include <algorithm>
#include <array>
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

bool isWordByte(char c) {
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::string folded(std::string_view text) {
    const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(text, ascii)) { // nearly always, and this is called for every label
        std::string lower(text);
        for (char& c : lower)
            if (isUpper(c)) c = static_cast<char>(c - 'A' + 'a');
        return lower;
    }
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (ascii(c)) {
            out += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
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

std::string collapsed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool noBreak = text.substr(i, 2) == "\u00a0";
        if (noBreak) ++i;
        if (noBreak || isSpace(text[i])) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            out += text[i];
        }
    }
    if (out.ends_with(' ')) out.pop_back();
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
    return std::ranges::any_of(phrases, [&](auto phrase) { return hasPhrase(text, phrase); });
}

} // namespace ql::extraction
