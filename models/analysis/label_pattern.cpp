// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/label_pattern.h"

#include <cctype>
#include <functional>
#include <span>

namespace ql::analysis {

struct LabelPattern::Node {
    enum class Kind { Word, AnyWords, Choice } kind = Kind::Word;
    std::string word;
    std::vector<std::vector<Node>> choices; ///< an optional part is a choice with an empty one
};

namespace {

using Node = LabelPattern::Node;
using Sequence = std::vector<Node>;
using Words = std::span<const std::string_view>;

class Parser {
  public:
    explicit Parser(std::string_view text)
      : m_text(text) {}

    Result<Sequence> parse() {
        Sequence sequence;
        if (!parseSequence(sequence, 0) || m_at != m_text.size())
            return std::unexpected(Error{ErrorCode::Damaged,
                                         "has brackets that do not match",
                                         "pattern \"" + std::string(m_text) + "\"",
                                         {}});
        return sequence;
    }

  private:
    /// Reads up to a closing bracket or bar, which it leaves. False where brackets nest too deep.
    bool parseSequence(Sequence& out, int depth) {
        if (depth > 8) return false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == ')' || c == ']' || c == '|') return depth > 0;
            if (c == '(' || c == '[') {
                if (!parseGroup(out, depth)) return false;
            } else if (m_text.substr(m_at).starts_with("...")) {
                out.push_back({Node::Kind::AnyWords, {}, {}});
                m_at += 3;
            } else if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '\'') {
                parseWord(out);
            } else {
                ++m_at;
            }
        }
        return true;
    }

    bool parseGroup(Sequence& out, int depth) {
        const bool optional = m_text[m_at++] == '[';
        Node node{Node::Kind::Choice, {}, {}};
        while (true) {
            Sequence choice;
            if (!parseSequence(choice, depth + 1) || m_at >= m_text.size()) return false;
            if (choice.empty()) return false;
            node.choices.push_back(std::move(choice));
            const char c = m_text[m_at++];
            if (c == '|') continue;
            if (c != (optional ? ']' : ')')) return false;
            break;
        }
        if (optional) node.choices.emplace_back();
        out.push_back(std::move(node));
        return true;
    }

    void parseWord(Sequence& out) {
        const auto begin = m_at;
        while (
            m_at < m_text.size() &&
            (std::isalnum(static_cast<unsigned char>(m_text[m_at])) != 0 || m_text[m_at] == '\''))
            ++m_at;
        const std::string word = labelKey(m_text.substr(begin, m_at - begin)).text;
        if (!word.empty()) // "the" is no word of a key
            out.push_back({Node::Kind::Word, word, {}});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

using Rest = std::function<bool(Words)>;

bool matchFrom(std::span<const Node> nodes, Words words, const Rest& rest) {
    if (nodes.empty()) return rest(words);
    const Node& node = nodes.front();
    const auto following = nodes.subspan(1);
    switch (node.kind) {
    case Node::Kind::Word:
        return !words.empty() && words.front() == node.word &&
               matchFrom(following, words.subspan(1), rest);
    case Node::Kind::AnyWords:
        for (std::size_t skip = 0; skip <= words.size(); ++skip) {
            if (matchFrom(following, words.subspan(skip), rest)) return true;
        }
        return false;
    case Node::Kind::Choice:
        for (const Sequence& choice : node.choices) {
            if (matchFrom(choice, words,
                          [&](Words left) { return matchFrom(following, left, rest); }))
                return true;
        }
        return false;
    }
    return false;
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto space = std::min(text.find(' '), text.size());
        if (space > 0) words.push_back(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return words;
}

/// Bits of the words that every label matching the sequence holds. A word of the sequence is one
/// of the label, or several where its own key is.
std::uint64_t needed(std::span<const Node> sequence) {
    std::uint64_t bits = 0;
    for (const Node& node : sequence) {
        if (node.kind == Node::Kind::Word) {
            bits |= wordBit(node.word);
        } else if (node.kind == Node::Kind::Choice) {
            std::uint64_t common = ~std::uint64_t{0};
            for (const Sequence& choice : node.choices)
                common &= needed(choice);
            bits |= common;
        }
    }
    return bits;
}

} // namespace

Result<LabelPattern> LabelPattern::parse(std::string_view text) {
    auto sequence = Parser(text).parse();
    if (!sequence) return std::unexpected(sequence.error());
    LabelPattern pattern;
    pattern.m_text = std::string(text);
    pattern.m_needed = needed(*sequence);
    pattern.m_sequence = std::make_shared<const Sequence>(std::move(*sequence));
    return pattern;
}

bool LabelPattern::matches(const LabelKey& label) const {
    if (!m_sequence) return false;
    // Most patterns fail for want of a word: rules are many and labels are more.
    if ((label.signature & m_needed) != m_needed) return false;
    const auto words = wordsOf(label.text);
    // A label of hundreds of words is a paragraph that strayed into a table.
    if (words.size() > 60) return false;
    return matchFrom(*m_sequence, words, [](Words left) { return left.empty(); });
}

} // namespace ql::analysis
