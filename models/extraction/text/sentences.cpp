// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/sentences.h"

#include "core/eight_bytes.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace ql::extraction {

namespace {

/// Never the end of a sentence.
constexpr std::array<std::string_view, 34> abbreviations = {
    "calif", "ariz", "mass", "wash", "conn", "mich", "minn", "tenn",   "fla",  "ill", "ind", "pa",
    "jan",   "feb",  "mar",  "apr",  "jun",  "jul",  "aug",  "sep",    "sept", "oct", "nov", "dec",
    "mr",    "mrs",  "ms",   "dr",   "no",   "vs",   "st",   "approx", "e.g",  "i.e"};

/// The end of a sentence only where the next word opens one.
constexpr std::array<std::string_view, 12> doubtful = {"inc", "corp", "co",  "ltd", "u.s", "p.m",
                                                       "a.m", "plc",  "llc", "jr",  "l.p", "etc"};

constexpr std::array<std::string_view, 30> openers = {
    "the",      "in",    "for",       "this",    "these", "on",      "at",       "we",
    "our",      "it",    "its",       "as",      "a",     "an",      "net",      "total",
    "during",   "gross", "operating", "by",      "cash",  "revenue", "revenues", "non-gaap",
    "adjusted", "pro",   "excluding", "results", "under", "certain"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool endsAt(std::string_view text, std::size_t stop) {
    std::size_t next = stop + 1;
    while (next < text.size() && (text[next] == '"' || text[next] == ')' || text[next] == '\''))
        ++next;
    if (text.substr(next).starts_with("\u201d") || text.substr(next).starts_with("\u2019"))
        next += 3;
    if (next >= text.size()) return true;
    if (text[next] != ' ') return false;
    ++next;
    if (text[stop] != '.') return true;
    std::size_t begin = stop;
    while (begin > 0 &&
           (isLetter(text[begin - 1]) || isDigit(text[begin - 1]) || text[begin - 1] == '.'))
        --begin;
    const std::string word = folded(text.substr(begin, stop - begin));
    if (holds(abbreviations, word)) return false;
    if (word.size() == 1 && isLetter(word[0])) return false; // an initial
    std::size_t wordEnd = next;
    while (wordEnd < text.size() && text[wordEnd] != ' ')
        ++wordEnd;
    std::string following = folded(text.substr(next, wordEnd - next));
    if (!following.empty() && following.back() == ',') following.pop_back();
    if (holds(doubtful, word)) return holds(openers, following) && isUpper(text[next]);
    return !isLower(text[next]);
}

/// What ends a sentence or quotes one, or may begin a sign that does; most bytes do not.
bool isOfSentences(char c) {
    static constexpr auto table = [] {
        std::array<bool, 256> signs = {};
        for (const unsigned char sign : {'.', '!', '?', '"'})
            signs[sign] = true;
        for (std::size_t i = 0x80; i < signs.size(); ++i)
            signs[i] = true;
        return signs;
    }();
    return table[static_cast<unsigned char>(c)];
}

/// Marks what `isOfSentences` tells.
Eight sentenceMarks(Eight bytes) {
    const Eight seven = lowerSeven(bytes);
    return (bytes | equalTo(seven, '.') | equalTo(seven, '!') | equalTo(seven, '?') |
            equalTo(seven, '"')) &
           marksOfAll;
}

} // namespace

std::vector<Sentence> sentencesOf(std::string_view text) {
    std::vector<Sentence> sentences;
    std::size_t begin = 0;
    bool open = false; // inside quotation marks
    bool quoted = false;
    const auto finish = [&](std::size_t end) {
        while (begin < end && text[begin] == ' ')
            ++begin;
        if (begin < end) sentences.push_back({begin, end, quoted});
        begin = end;
        quoted = open;
    };
    std::size_t opened = 0;
    const auto next = [&](std::size_t from) {
        return nextMarked(text, from, sentenceMarks, isOfSentences);
    };
    for (std::size_t i = next(0); i < text.size(); i = next(i + 1)) {
        const bool left = text.substr(i).starts_with("\u201c");
        const bool right = text.substr(i).starts_with("\u201d");
        if (text[i] == '"' || left || right) {
            open = left || (!right && !open);
            if (open) {
                opened = i;
            } else if (i - opened > 40) {
                quoted = true; // a short one only names a term
            }
        }
        const bool stop = text[i] == '.' || text[i] == '!' || text[i] == '?';
        if (!stop || !endsAt(text, i)) continue;
        std::size_t end = i + 1;
        if (end < text.size() && text[end] == '"') {
            ++end;
            open = false;
        } else if (text.substr(end).starts_with("\u201d")) {
            end += 3;
            open = false;
        }
        if (open) quoted = true;
        if (end != i + 1) quoted = quoted || end - opened > 40;
        const bool still = open;
        finish(end);
        open = still;
        i = end - 1;
    }
    finish(text.size());
    if (open && !sentences.empty()) sentences.back().quoted = true;
    return sentences;
}

} // namespace ql::extraction
