// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ql::extraction {

/// Lower case for ASCII letters; typographic quotes and dashes become their ASCII forms, no-break
/// spaces become spaces, ligatures their letters. For comparing, never for showing.
[[nodiscard]] std::string folded(std::string_view text);

/// "Gross profit" set with the ligature U+FB01: its letters, as words are shown and compared with.
[[nodiscard]] std::string withoutLigatures(std::string text);

/// `folded(text)` to be looked at: a short text, as nearly all are, takes no memory elsewhere.
class Folded {
  public:
    explicit Folded(std::string_view text);
    Folded(const Folded&) = delete;
    Folded& operator=(const Folded&) = delete;

    [[nodiscard]] std::string_view view() const { return m_view; }

  private:
    std::array<char, 112> m_near; ///< not all of it is written
    std::string m_far;
    std::string_view m_view;
};

/// True where `folded(text)` holds the letters: a cheap look before folding a line.
[[nodiscard]] bool holdsFolded(std::string_view text, std::string_view lowerAscii);

/// Runs of white space become one space; none at either end.
[[nodiscard]] std::string collapsed(std::string_view text);

/// True where words stand a space apart and nothing else is white space, so that `collapsed`
/// changes nothing; now and then false though it is so. The text has white space at neither end.
[[nodiscard]] bool isCollapsed(std::string_view text);

[[nodiscard]] bool isAscii(std::string_view text);

[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Words of folded text: letters and digits, with what joins them inside ("non-gaap", "r&d").
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

/// The words `wordsOf` gives, one after the other, without a copy of each. The text must outlive
/// it.
class WordWalk {
  public:
    explicit WordWalk(std::string_view foldedText)
      : m_rest(foldedText) {}

    /// The next one; empty behind the last.
    [[nodiscard]] std::string_view next();

  private:
    std::string_view m_rest;
};

/// True where `folded` holds the phrase with no letter or digit directly before or behind it.
[[nodiscard]] bool hasPhrase(std::string_view foldedText, std::string_view phrase);

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
[[nodiscard]] constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool isLetter(char c) {
    return isLower(c) || isUpper(c);
}

/// Letters, digits and all that is not ASCII: what words are made of. A table, for it is asked of
/// every byte.
inline constexpr auto wordBytes = [] {
    std::array<bool, 256> table = {};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = i >= 0x80 || isLetter(static_cast<char>(i)) || isDigit(static_cast<char>(i));
    return table;
}();
[[nodiscard]] constexpr bool isOfWord(char c) {
    return wordBytes[static_cast<unsigned char>(c)];
}

/// True where the word is one of these. They are told apart by their sizes, without a list of them.
template <std::size_t... Sizes>
[[nodiscard]] bool isOneOf(std::string_view word, const char (&... words)[Sizes]) {
    return ((word.size() == Sizes - 1 && std::memcmp(word.data(), words, Sizes - 1) == 0) || ...);
}

/// Which letters a text holds, as bits: what has another does not stand in it.
using Letters = std::uint32_t;
/// A table, for a shift by what stands in a byte takes longer.
inline constexpr auto letterBits = [] {
    std::array<Letters, 256> table = {};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = Letters{1} << (i & 31);
    return table;
}();
[[nodiscard]] constexpr Letters lettersOf(std::string_view text) {
    Letters letters = 0;
    for (const char c : text)
        letters |= letterBits[static_cast<unsigned char>(c)];
    return letters;
}

/// A phrase to look for, with its letters and a key of the first two, made when the program is
/// compiled.
class KeyedPhrase {
  public:
    template <std::size_t N>
    consteval KeyedPhrase(const char (&text)[N]) // NOLINT: lists of phrases are written as texts
      : m_text(text)
      , m_size(N - 1)
      , m_key(N > 2 && (isLetter(text[0]) || isDigit(text[0])) ? keyOf(text[0], text[1]) : any)
      , m_letters(lettersOf({text, N - 1})) {}

    [[nodiscard]] constexpr std::string_view text() const { return {m_text, m_size}; }
    [[nodiscard]] constexpr std::size_t key() const { return m_key; }
    [[nodiscard]] Letters letters() const { return m_letters; }

    static constexpr std::size_t any = 256; ///< key of a phrase that may begin inside a word
    static constexpr std::uint16_t keyOf(char first, char second) {
        return static_cast<std::uint8_t>(first << 3 ^ second);
    }

  private:
    const char* m_text;
    std::uint16_t m_size;
    std::uint16_t m_key;
    Letters m_letters;
};

/// Knows where the words of a text begin and which letters it holds, so that most of many phrases
/// need not be looked for. The text must outlive it.
class PhraseIndex {
  public:
    explicit PhraseIndex(std::string_view foldedText);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] Letters letters() const { return m_letters; }
    [[nodiscard]] bool has(const KeyedPhrase& phrase) const {
        return (phrase.letters() & ~m_letters) == 0 && mayBegin(phrase.key()) && find(phrase);
    }
    [[nodiscard]] bool hasAny(std::initializer_list<KeyedPhrase> phrases) const {
        for (const KeyedPhrase& phrase : phrases)
            if (has(phrase)) return true;
        return false;
    }
    /// True where the part stands in the text, inside a word or not.
    [[nodiscard]] bool holds(const KeyedPhrase& part) const {
        return (part.letters() & ~m_letters) == 0 &&
               m_text.find(part.text()) != std::string_view::npos;
    }

  private:
    [[nodiscard]] bool mayBegin(std::size_t key) const {
        return key == KeyedPhrase::any || (m_keys[key / 64] >> key % 64 & 1) != 0;
    }
    [[nodiscard]] bool find(const KeyedPhrase& phrase) const;
    friend std::uint64_t whichStand(const PhraseIndex& text, std::span<const KeyedPhrase> phrases,
                                    const std::array<std::uint64_t, 256>& byKey);

    std::string_view m_text;
    Letters m_letters = 0;
    bool m_placed = false; ///< where the words begin is known: not of long texts
    std::array<std::uint64_t, KeyedPhrase::any / 64> m_keys = {}; ///< of their first two letters
    std::array<std::uint64_t, 4> m_starts; ///< where they begin, a bit a byte; see `m_placed`
};
[[nodiscard]] bool hasAnyPhrase(std::string_view foldedText,
                                std::initializer_list<KeyedPhrase> phrases);

/// What `PhraseSet` asks: true where one of the phrases stands in the text as words of its own.
[[nodiscard]] bool anyStands(std::string_view foldedText, const KeyedPhrase* phrases,
                             const std::array<std::uint64_t, 256>& byKey);

/// What `PhraseSet` asks: the phrases that the text has, a bit each.
[[nodiscard]] std::uint64_t whichStand(const PhraseIndex& text,
                                       std::span<const KeyedPhrase> phrases,
                                       const std::array<std::uint64_t, 256>& byKey);

/// Many phrases to be looked for in long texts, walking through each text once. Each begins with
/// two letters or digits. They must outlive it.
class PhraseSet {
  public:
    template <std::size_t N>
    consteval explicit PhraseSet(const KeyedPhrase (&phrases)[N])
      : m_phrases(phrases)
      , m_count(N) {
        static_assert(N <= 64);
        for (std::size_t i = 0; i < N; ++i)
            m_byKey.at(phrases[i].key()) |= std::uint64_t{1} << i; // `any` does not compile
    }

    [[nodiscard]] bool standsIn(std::string_view foldedText) const {
        return anyStands(foldedText, m_phrases, m_byKey);
    }
    /// Those that the text has, a bit each: the first phrase is the lowest.
    [[nodiscard]] std::uint64_t in(const PhraseIndex& text) const {
        return whichStand(text, {m_phrases, m_count}, m_byKey);
    }

  private:
    const KeyedPhrase* m_phrases;
    std::size_t m_count;
    std::array<std::uint64_t, KeyedPhrase::any> m_byKey = {}; ///< which begin so, as bits
};

/// A list of up to 128 words of two letters or digits or more, to be asked of every word of a text.
/// They must outlive it.
class KeyedWords {
  public:
    template <std::size_t N>
    consteval explicit KeyedWords(const KeyedPhrase (&words)[N])
      : m_words(words) {
        static_assert(N <= 128);
        for (std::size_t i = 0; i < N; ++i)
            m_byKey.at(words[i].key())[i / 64] |= std::uint64_t{1} << i % 64;
    }

    [[nodiscard]] bool has(std::string_view word) const {
        if (word.size() < 2) return false;
        const auto& sets = m_byKey[KeyedPhrase::keyOf(word[0], word[1])];
        for (std::size_t set = 0; set < sets.size(); ++set)
            for (std::uint64_t left = sets[set]; left != 0; left &= left - 1)
                if (m_words[set * 64 + static_cast<std::size_t>(std::countr_zero(left))].text() ==
                    word)
                    return true;
        return false;
    }

  private:
    const KeyedPhrase* m_words;
    std::array<std::array<std::uint64_t, 2>, KeyedPhrase::any> m_byKey = {}; ///< which begin so
};

/// Knows which letters a text holds, so that most parts of words need not be looked for. The text
/// must outlive it; letters may be taken out of it meanwhile, but none put in.
class PartIndex {
  public:
    explicit PartIndex(std::string_view foldedText)
      : m_text(foldedText)
      , m_letters(lettersOf(foldedText)) {}

    /// Where the part stands first, inside a word or not; npos where it does not.
    [[nodiscard]] std::size_t find(const KeyedPhrase& part, std::size_t from = 0) const {
        return (part.letters() & ~m_letters) == 0 ? m_text.find(part.text(), from)
                                                  : std::string_view::npos;
    }
    [[nodiscard]] bool has(const KeyedPhrase& part) const {
        return find(part) != std::string_view::npos;
    }
    [[nodiscard]] bool hasAny(std::initializer_list<KeyedPhrase> parts) const {
        for (const KeyedPhrase& part : parts)
            if (has(part)) return true;
        return false;
    }

  private:
    std::string_view m_text;
    Letters m_letters;
};

} // namespace ql::extraction
