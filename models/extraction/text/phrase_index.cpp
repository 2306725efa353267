// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eight_bytes.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <bit>

namespace ql::extraction {

namespace {

/// The bytes from `at` to the text's end, fewer than eight; noughts behind them.
Eight restAt(std::string_view text, std::size_t at) {
    if (text.size() >= sizeof(Eight))
        return eightInOrder(text, text.size() - sizeof(Eight)) >>
               8 * (sizeof(Eight) - (text.size() - at));
    Eight bytes = 0;
    for (std::size_t i = text.size(); i-- > at;)
        bytes = bytes << 8 | static_cast<unsigned char>(text[i]);
    return bytes;
}

/// Marks bytes that words are made of.
Eight wordMarks(Eight bytes) {
    const Eight seven = lowerSeven(bytes);
    const Eight lower = seven | everyByte(0x20);
    const Eight letter = atLeast(lower, 'a') & ~atLeast(lower, 'z' + 1);
    const Eight digit = atLeast(seven, '0') & ~atLeast(seven, '9' + 1);
    return (letter | digit | bytes) & marksOfAll;
}

} // namespace

PhraseIndex::PhraseIndex(std::string_view foldedText)
  : m_text(foldedText)
  , m_placed(foldedText.size() <= m_starts.size() * 64) {
    if (!m_placed) {
        m_letters = lettersOf(foldedText);
        m_keys.fill(~std::uint64_t{0});
        return;
    }
    const char* const text = foldedText.data();
    const std::size_t size = foldedText.size();
    Letters letters = 0;
    std::uint64_t before = 0; // the byte before is one of a word
    for (std::size_t begin = 0, part = 0; begin < size; begin += 64, ++part) {
        const std::size_t end = std::min(size, begin + 64);
        std::uint64_t inWords = 0;
        std::size_t at = begin;
        for (; at + sizeof(Eight) <= end; at += sizeof(Eight)) {
            inWords |= bitsOf(wordMarks(eightInOrder(foldedText, at))) << (at - begin);
            for (std::size_t i = 0; i < sizeof(Eight); ++i)
                letters |= letterBits[static_cast<unsigned char>(text[at + i])];
        }
        if (at < end) inWords |= bitsOf(wordMarks(restAt(foldedText, at))) << (at - begin);
        for (; at < end; ++at)
            letters |= letterBits[static_cast<unsigned char>(text[at])];
        std::uint64_t starts = inWords & ~(inWords << 1 | before);
        before = inWords >> 63;
        // One letter alone at the end begins no phrase.
        if (end == size && end > begin) starts &= ~(std::uint64_t{1} << (end - begin - 1));
        m_starts[part] = starts;
        for (; starts != 0; starts &= starts - 1) {
            const std::size_t word = begin + static_cast<std::size_t>(std::countr_zero(starts));
            const std::size_t key = KeyedPhrase::keyOf(text[word], text[word + 1]);
            m_keys[key / 64] |= std::uint64_t{1} << key % 64;
        }
    }
    m_letters = letters;
}

bool PhraseIndex::find(const KeyedPhrase& phrase) const {
    const std::string_view wanted = phrase.text();
    if (phrase.key() == KeyedPhrase::any || !m_placed) return hasPhrase(m_text, wanted);
    for (std::size_t begin = 0, part = 0; begin < m_text.size(); begin += 64, ++part)
        for (std::uint64_t left = m_starts[part]; left != 0; left &= left - 1) {
            const std::size_t at = begin + static_cast<std::size_t>(std::countr_zero(left));
            const std::size_t end = at + wanted.size();
            if (m_text[at] != wanted[0] || m_text[at + 1] != wanted[1] || end > m_text.size())
                continue;
            if (end < m_text.size() && isOfWord(m_text[end]) && isOfWord(wanted.back())) continue;
            if (m_text.substr(at, wanted.size()) == wanted) return true;
        }
    return false;
}

bool anyStands(std::string_view text, const KeyedPhrase* phrases,
               const std::array<std::uint64_t, 256>& byKey) {
    const auto standsAt = [&](std::size_t word) { // a word begins there
        if (word + 1 >= text.size()) return false;
        for (std::uint64_t left = byKey[KeyedPhrase::keyOf(text[word], text[word + 1])]; left != 0;
             left &= left - 1) {
            const std::string_view wanted = phrases[std::countr_zero(left)].text();
            const std::size_t end = word + wanted.size();
            if (text.substr(word).starts_with(wanted) &&
                (end == text.size() || !isOfWord(text[end]) || !isOfWord(wanted.back())))
                return true;
        }
        return false;
    };
    Eight before = 0; // marked where the byte before is one of a word
    for (std::size_t at = 0; at < text.size(); at += sizeof(Eight)) {
        const Eight words = wordMarks(text.size() - at >= sizeof(Eight) ? eightInOrder(text, at)
                                                                        : restAt(text, at));
        for (Eight starts = words & ~(words << 8 | before); starts != 0; starts &= starts - 1)
            if (standsAt(at + firstOf(starts))) return true;
        before = words >> 56;
    }
    return false;
}

std::uint64_t whichStand(const PhraseIndex& text, std::span<const KeyedPhrase> phrases,
                         const std::array<std::uint64_t, 256>& byKey) {
    std::uint64_t found = 0;
    if (!text.m_placed) {
        for (std::size_t i = 0; i < phrases.size(); ++i)
            found |= std::uint64_t{text.has(phrases[i])} << i;
        return found;
    }
    const std::string_view all = text.m_text;
    for (std::size_t begin = 0, part = 0; begin < all.size(); begin += 64, ++part)
        for (std::uint64_t left = text.m_starts[part]; left != 0; left &= left - 1) {
            const std::size_t at = begin + static_cast<std::size_t>(std::countr_zero(left));
            for (std::uint64_t may = byKey[KeyedPhrase::keyOf(all[at], all[at + 1])] & ~found;
                 may != 0; may &= may - 1) {
                const int which = std::countr_zero(may);
                const std::string_view wanted = phrases[static_cast<std::size_t>(which)].text();
                const std::size_t end = at + wanted.size();
                // Its last letter rules out most of what begins like it.
                if (end > all.size() || all[end - 1] != wanted.back()) continue;
                if (end < all.size() && isOfWord(all[end]) && isOfWord(wanted.back())) continue;
                if (all.substr(at, wanted.size()) == wanted) found |= std::uint64_t{1} << which;
            }
        }
    return found;
}

bool hasAnyPhrase(std::string_view text, std::initializer_list<KeyedPhrase> phrases) {
    // Most texts lack a letter of each, and hold the letters of few.
    const Letters letters = lettersOf(text);
    constexpr std::size_t few = 3;
    std::array<const KeyedPhrase*, few> may;
    std::size_t count = 0;
    for (const KeyedPhrase& phrase : phrases) {
        if ((phrase.letters() & ~letters) != 0) continue;
        if (count == few) return PhraseIndex(text).hasAny(phrases);
        may[count++] = &phrase;
    }
    return std::any_of(may.begin(), may.begin() + static_cast<long>(count),
                       [&](const KeyedPhrase* phrase) { return hasPhrase(text, phrase->text()); });
}

} // namespace ql::extraction
