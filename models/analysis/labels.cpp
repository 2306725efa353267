// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/labels.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <utility>

namespace ql::analysis {

namespace {

using Words = std::vector<std::string>;

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& list) {
    return std::ranges::find(list, word) != list.end();
}

/// Words that stand in parentheses only to serve both signs.
constexpr std::array<std::string_view, 27> alternatives{
    "loss",    "losses",     "income",   "benefit",  "benefits",        "expense",  "expenses",
    "deficit", "used",       "in",       "by",       "provided",        "for",      "gain",
    "gains",   "earnings",   "decrease", "increase", "credit",          "recovery", "provision",
    "from",    "deficiency", "charges",  "credits",  "expenses/income", "or"};

constexpr std::array<std::string_view, 13> fillers{"of", "the", "and", "in",   "for", "to", "a",
                                                   "an", "on",  "by",  "from", "our", "at"};

/// Two labels that differ in one of these are different lines however much else they share.
constexpr std::array<std::string_view, 26> tellers{
    "current",    "noncurrent",   "less",  "before",       "after",        "basic",
    "diluted",    "accrued",      "other", "total",        "long",         "short",
    "deferred",   "restricted",   "cost",  "continuing",   "discontinued", "beginning",
    "end",        "per",          "non",   "amortization", "impairment",   "payable",
    "receivable", "comprehensive"};

bool isWordByte(unsigned char c) {
    return std::isalnum(c) != 0 || c >= 0x80;
}

/// Typographic signs as plain ones; lower case.
std::string plain(std::string_view label) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> signs{
        {{"\u2019", "'"},
         {"\u2018", "'"},
         {"\u201c", " "},
         {"\u201d", " "},
         {"\u2013", "-"},
         {"\u2014", "-"},
         {"\u00a0", " "},
         {"\u00ae", " "},
         {"\u2122", " "}}};
    std::string out;
    for (std::size_t i = 0; i < label.size();) {
        const auto rest = label.substr(i);
        const auto sign =
            std::ranges::find_if(signs, [&](const auto& s) { return rest.starts_with(s.first); });
        if (sign != signs.end()) {
            out += sign->second;
            i += sign->first.size();
        } else if (label[i] == '&') {
            out += " and ";
            ++i;
        } else {
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(label[i++])));
        }
    }
    return out;
}

Words split(std::string_view text) {
    Words words;
    std::string word;
    for (const char c : text) {
        if (isWordByte(static_cast<unsigned char>(c)))
            word += c;
        else if (c == '\'' || c == '.')
            continue; // stockholders', U.S.
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    if (!word.empty()) words.push_back(word);
    return words;
}

bool isFootnoteMark(std::string_view inside) {
    if (inside.empty() || inside.find_first_not_of("*") == std::string_view::npos) return true;
    if (inside.starts_with("note") || inside.starts_with("see note")) return true;
    const bool digits = std::ranges::all_of(inside, [](char c) { return c >= '0' && c <= '9'; });
    return (digits && inside.size() <= 2) || (inside.size() == 1 && inside != "k");
}

/// Parentheses that hold a footnote mark or words for the other sign go; others stay as words.
std::string withoutAsides(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '(') {
            out += text[i];
            continue;
        }
        const auto close = text.find(')', i);
        if (close == std::string_view::npos) {
            out += ' ';
            continue;
        }
        const auto inside = text.substr(i + 1, close - i - 1);
        const Words words = split(inside);
        const bool aside = std::ranges::all_of(
            words, [](const std::string& w) { return isOneOf(w, alternatives); });
        // "(including stock-based compensation of $19,834)": one release says it, the next does not.
        const bool inclusion = !words.empty() && words.front() == "including";
        out += ' ';
        if (!aside && !inclusion && !isFootnoteMark(inside)) out += std::string(inside) + ' ';
        i = close;
    }
    return out;
}

std::string singular(std::string word) {
    if (word.size() <= 3 || word.ends_with("ss") || word.ends_with("us")) return word;
    if (word.ends_with("ies")) return word.substr(0, word.size() - 3) + "y";
    if (word.ends_with("xes") || word.ends_with("ches") || word.ends_with("sses"))
        return word.substr(0, word.size() - 2);
    if (word.ends_with("s")) word.pop_back();
    return word;
}

std::string canonical(std::string word) {
    word = singular(std::move(word));
    if (word == "loss" || word == "losse" || word == "earning") return "income";
    if (word == "shareholder" || word == "shareowner") return "stockholder";
    if (word == "used") return "provided";
    return word;
}

double weight(const std::string& word) {
    if (std::isdigit(static_cast<unsigned char>(word.front())) != 0)
        return 0.25; // share counts and dates inside labels change with every release
    return 1.0;
}

} // namespace

std::uint64_t wordBit(std::string_view word) {
    return std::uint64_t{1} << (std::hash<std::string_view>{}(word) % 64);
}

LabelKey labelKey(std::string_view label) {
    LabelKey key;
    Words words = split(withoutAsides(plain(label)));
    for (auto& word : words)
        word = canonical(std::move(word));
    for (std::size_t i = 0; i < words.size(); ++i) {
        // "income (loss)" written without parentheses has become the same word twice
        const bool otherSign = i > 0 && words[i] == "income" && words[i - 1] == "income";
        if (words[i] == "the" || otherSign) continue;
        // "cash used in" is "cash provided by" of the other sign
        if (words[i] == "in" && i > 0 && words[i - 1] == "provided") words[i] = "by";
        key.text += (key.text.empty() ? "" : " ") + words[i];
        key.signature |= wordBit(words[i]);
        if (!isOneOf(words[i], fillers)) key.words.push_back(words[i]);
    }
    std::ranges::sort(key.words);
    const auto repeated = std::ranges::unique(key.words);
    key.words.erase(repeated.begin(), repeated.end());
    return key;
}

const LabelKey& LabelMemory::key(const std::string& label) {
    const auto known = m_keys.find(label);
    return known != m_keys.end() ? known->second
                                 : m_keys.emplace(label, labelKey(label)).first->second;
}

double likeness(const LabelKey& a, const LabelKey& b) {
    if (a.text == b.text) return 1.0;
    double common = 0;
    double all = 0;
    bool toldApart = false;
    auto i = a.words.begin();
    auto j = b.words.begin();
    while (i != a.words.end() || j != b.words.end()) {
        const bool left = j == b.words.end() || (i != a.words.end() && *i <= *j);
        const bool right = i == a.words.end() || (j != b.words.end() && *j <= *i);
        const std::string& word = left ? *i : *j;
        all += weight(word) * (left && right ? 2 : 1);
        if (left && right)
            common += 2 * weight(word);
        else if (isOneOf(word, tellers))
            toldApart = true;
        i += left ? 1 : 0;
        j += right ? 1 : 0;
    }
    if (all == 0) return 0;
    return common / all * (toldApart ? 0.4 : 1.0);
}

} // namespace ql::analysis
