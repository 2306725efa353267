// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_lines.h"

#include "core/eight_bytes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace ql::documents {

namespace {

constexpr int tabWidth = 8;
constexpr std::size_t longestLine = 16384;

/// The last place at or before `at`, and not far from it, where a line may be cut: behind a space,
/// at least between two characters.
std::size_t cutBefore(std::string_view text, std::size_t at) {
    for (std::size_t cut = at; cut > at - longestLine / 2; --cut)
        if (text[cut - 1] == ' ') return cut;
    while ((static_cast<unsigned char>(text[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

/// U+00A0, which typesetters put where a space may not break.
bool isNoBreakSpace(std::string_view text, std::size_t at) {
    return text.substr(at, 2) == "\xc2\xa0";
}

bool isOtherBlank(char c) {
    return c == '\t' || c == '\f' || c == '\v';
}

/// What a word goes on with, without a closer look: all that is printed in ASCII, but for what a
/// figure may begin with.
constexpr auto plainBytes = [] {
    std::array<bool, 256> table = {};
    for (std::size_t i = ' ' + 1; i < 0x7f; ++i)
        table[i] = i != '$' && i != '(';
    return table;
}();

bool isPlain(char c) {
    return plainBytes[static_cast<unsigned char>(c)];
}

/// Marks each byte that is not plain.
Eight notPlain(Eight bytes) {
    const Eight seven = lowerSeven(bytes);
    const Eight printed = atLeast(seven, ' ' + 1) & ~atLeast(seven, 0x7f);
    return (bytes | ~printed | equalTo(seven, '$') | equalTo(seven, '(')) & marksOfAll;
}

/// How many bytes stand at `at` and before `stop` until `others` tells one of eight.
template <typename Others, typename IsOne>
std::size_t countAt(std::string_view text, std::size_t at, std::size_t stop, Others others,
                    IsOne isOne) {
    const std::size_t begin = at;
    if (begin >= stop) return 0; // a tag that began before, within another
    for (; at < stop && at + sizeof(Eight) <= text.size(); at += sizeof(Eight))
        if (const Eight found = others(eightInOrder(text, at)); found != 0)
            return std::min(at + firstOf(found), stop) - begin;
    while (at < stop && isOne(text[at]))
        ++at;
    return std::min(at, stop) - begin;
}

std::size_t spacesAt(std::string_view text, std::size_t at, std::size_t stop) {
    return countAt(
        text, at, stop, [](Eight bytes) { return bytes ^ everyByte(' '); },
        [](char c) { return c == ' '; });
}

std::size_t plainAt(std::string_view text, std::size_t at, std::size_t stop) {
    return countAt(text, at, stop, notPlain, isPlain);
}

/// Runs of one line on their way into it, so that they take no more memory than they need.
class RunCollector {
  public:
    explicit RunCollector(Line& line)
      : m_runs(line.runs) {}

    Run& add(std::size_t begin, int left) {
        if (m_count == m_few.size()) {
            m_runs.insert(m_runs.end(), m_few.begin(), m_few.end());
            m_count = 0;
        }
        Run& run = m_few[m_count++];
        run.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin)};
        run.left = static_cast<float>(left);
        return run;
    }
    void finish() {
        const auto end = m_few.begin() + static_cast<long>(m_count);
        m_runs.reserve(m_runs.size() + m_count);
        m_runs.insert(m_runs.end(), m_few.begin(), end);
    }

  private:
    std::pmr::vector<Run>& m_runs;
    std::array<Run, 16> m_few; ///< each line begins with all of them empty
    std::size_t m_count = 0;
};

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// "1,778,265)" and nothing behind it: a loss in brackets.
bool isLoss(std::string_view text) {
    const std::size_t close = text.find(')');
    if (close == std::string_view::npos || close < 5) return false; // "1,778"
    if (close + 1 < text.size() && text[close + 1] != ' ') return false;
    for (std::size_t i = 0; i < close; ++i) {
        const bool comma = (close - i) % 4 == 0;
        if (comma ? text[i] != ',' : text[i] < '0' || text[i] > '9') return false;
    }
    return text[0] != ',';
}

/// Whether a figure begins at `at` right behind another or behind its words, for want of room:
/// "$(1,778)$(1,536)", "(1,778,265)(1,535,851)", "activities(1,778)". What stands in brackets
/// otherwise is a mark or a part of the word.
bool touchesFigure(std::string_view text, std::size_t at, std::size_t stop) {
    const char before = text[at - 1];
    if (text[at] == '$') return before == ')' || (before >= '0' && before <= '9');
    const bool word = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
    constexpr std::size_t longestLoss = 20; // and a space behind it
    if (text[at] != '(' || (before != ')' && !word)) return false;
    if (word) return isLoss(text.substr(at + 1, std::min(longestLoss, stop - at - 1)));
    const std::string_view inside =
        text.substr(at + 1, std::min(stop, text.find(')', at)) - at - 1);
    return inside.find_first_of(",.") != std::string_view::npos &&
           inside.find_first_not_of("0123456789,.") == std::string_view::npos;
}

/// Lays out words of a line from `begin` to `end` that are ASCII with nothing but spaces between
/// them, as nearly all lines are; false, and nothing done, where they are not, or the line is long.
bool layOutPlain(std::string_view text, std::size_t begin, std::size_t end, Line& line) {
    constexpr std::size_t part = 64;
    std::array<std::uint64_t, 4> words; // the bytes of words, a bit each
    const std::size_t size = end - begin;
    if (size > words.size() * part || text.size() - begin < size + sizeof(Eight)) return false;
    std::size_t count = 0;
    std::uint64_t inWord = 0; // the byte before the part
    for (std::size_t first = 0; first < size; first += part) {
        std::uint64_t printed = 0;
        std::uint64_t openers = 0;
        Eight others = 0;
        for (std::size_t at = first; at < std::min(first + part, size); at += sizeof(Eight)) {
            Eight bytes = eightInOrder(text, begin + at);
            if (size - at < sizeof(Eight)) { // spaces for what stands behind the line
                const Eight own = (Eight{1} << 8 * (size - at)) - 1;
                bytes = (bytes & own) | (everyByte(' ') & ~own);
            }
            const Eight seven = lowerSeven(bytes);
            const Eight here = atLeast(seven, ' ' + 1) & ~atLeast(seven, 0x7f);
            others |= bytes | ~(here | equalTo(seven, ' '));
            printed |= bitsOf(here) << (at - first);
            openers |= bitsOf(equalTo(seven, '$') | equalTo(seven, '(')) << (at - first);
        }
        if ((others & marksOfAll) != 0) return false;
        const std::uint64_t behindWord = printed << 1 | inWord;
        for (std::uint64_t left = openers & behindWord; left != 0; left &= left - 1)
            if (touchesFigure(
                    text, begin + first + static_cast<std::size_t>(std::countr_zero(left)), end))
                return false;
        words[first / part] = printed;
        count += static_cast<std::size_t>(std::popcount(printed & ~behindWord));
        inWord = printed >> (part - 1);
    }
    line.runs.reserve(count);
    std::size_t start = 0;
    bool open = false; // a word goes on
    const auto turn = [&](std::size_t at) {
        open = !open;
        if (open) {
            start = at;
            return;
        }
        Run& run = line.runs.emplace_back();
        run.range = {static_cast<std::uint32_t>(begin + start),
                     static_cast<std::uint32_t>(begin + at)};
        run.left = static_cast<float>(start);
        run.right = static_cast<float>(at);
    };
    for (std::size_t first = 0; first < size; first += part) {
        const std::uint64_t printed = words[first / part];
        const std::uint64_t before = open ? 1 : 0;
        for (std::uint64_t turns = printed ^ (printed << 1 | before); turns != 0;
             turns &= turns - 1)
            turn(first + static_cast<std::size_t>(std::countr_zero(turns)));
    }
    if (open) turn(size);
    return true;
}

} // namespace

Line layOutLine(std::string_view text, ByteRange range, std::size_t skip,
                std::span<const ByteRange> blanks, std::pmr::memory_resource& room) {
    Line line{.range = range, .runs = std::pmr::vector<Run>(&room)};
    if (blanks.empty() && layOutPlain(text, range.begin + skip, range.end, line)) {
        if (!line.runs.empty()) line.indent = line.runs.front().left;
        return line;
    }
    RunCollector runs(line);
    Run* word = nullptr; // the one that goes on
    int column = 0;
    for (std::size_t at = range.begin + skip; at < range.end; ++at) {
        if (!blanks.empty() && blanks.front().begin == at) {
            column += static_cast<int>(blanks.front().end - blanks.front().begin);
            at = blanks.front().end - 1U;
            blanks = blanks.subspan(1);
            word = nullptr;
            continue;
        }
        // Up to here no tag stands.
        const std::size_t stop = blanks.empty() ? range.end : blanks.front().begin;
        const char c = text[at];
        if (c == ' ') { // one, as mostly
            word = nullptr;
            ++column;
            if (at + 1 == stop || text[at + 1] != ' ') continue;
            const std::size_t more = spacesAt(text, at + 1, stop);
            column += static_cast<int>(more);
            at += more;
            continue;
        }
        const bool noBreak = c == '\xc2' && isNoBreakSpace(text, at);
        if (isOtherBlank(c) || noBreak) {
            word = nullptr;
            column = c == '\t' ? (column / tabWidth + 1) * tabWidth : column + 1;
            if (noBreak) ++at;
            continue;
        }
        if (word == nullptr) word = &runs.add(at, column);
        // On to the end of a word's plain characters.
        if (!isContinuation(c)) ++column;
        std::size_t last = at;
        bool touches = false;
        for (;; ++last) {
            last += plainAt(text, last + 1, stop);
            if (last + 1 >= stop || (text[last + 1] != '$' && text[last + 1] != '(')) break;
            touches = touchesFigure(text, last + 1, stop);
            if (touches) break;
        }
        column += static_cast<int>(last - at);
        at = last;
        word->range.end = static_cast<std::uint32_t>(at + 1);
        word->right = static_cast<float>(column);
        if (touches) word = nullptr;
    }
    runs.finish();
    if (!line.runs.empty()) line.indent = line.runs.front().left;
    return line;
}

std::vector<ByteRange> splitLines(std::string_view text) {
    std::vector<ByteRange> lines;
    std::size_t begin = 0;
    std::size_t feed = 0; // the next line feed; a file may have none at all
    std::size_t turn = 0; // so the next carriage return, which most files have none of
    while (begin < text.size()) {
        if (feed < begin || begin == 0) feed = std::min(text.find('\n', begin), text.size());
        if (turn < begin || begin == 0) turn = std::min(text.find('\r', begin), text.size());
        const std::size_t end = std::min(turn, feed);
        for (; end - begin > longestLine; begin = cutBefore(text, begin + longestLine))
            lines.push_back({static_cast<std::uint32_t>(begin),
                             static_cast<std::uint32_t>(cutBefore(text, begin + longestLine))});
        lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

} // namespace ql::documents
