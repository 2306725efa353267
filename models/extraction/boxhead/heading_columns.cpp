// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/heading_columns.h"

#include "extraction/text/date_text.h"
#include "extraction/text/label_text.h"
#include "extraction/text/period_openings.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace ql::extraction {

namespace {

using documents::Run;

/// More words or columns than close headings have; it bounds the work.
constexpr std::size_t mostWords = 16;
constexpr std::size_t mostColumns = 12;

/// A gap so much wider than those beside it parts two headings.
constexpr float partingGap = 1.25F;

/// Headings that touch come as one word: "DomesticDomestic", "PretaxEarnings".
void addWords(const Scan& scan, const Run& run, std::vector<Run>& words) {
    const std::string_view text = scan.document->textOf(run);
    const float letter = (run.right - run.left) / static_cast<float>(text.size());
    Run word = run;
    std::size_t begin = 0;
    for (std::size_t i = 4; i + 4 <= text.size() && words.size() <= mostWords; ++i) {
        if (i < begin + 4 || !isLower(text[i - 1]) || !isLower(text[i - 2]) ||
            !isLower(text[i - 3]) || !isUpper(text[i]))
            continue;
        word.range.end = run.range.begin + static_cast<std::uint32_t>(i);
        word.right = run.left + letter * static_cast<float>(i);
        words.push_back(word);
        begin = i;
        word.range.begin = word.range.end;
        word.left = word.right;
    }
    word.range.end = run.range.end;
    word.right = run.right;
    words.push_back(word);
}

/// The words of a phrase, each at its own place.
std::vector<Run> wordsIn(const Scan& scan, const ScannedLine& line, const HeadPhrase& phrase) {
    std::vector<Run> words;
    for (const Run& run : scan.document->lines[line.line].runs)
        if (words.size() <= mostWords && run.range.begin >= phrase.range.begin &&
            run.range.end <= phrase.range.end)
            addWords(scan, run, words);
    return words;
}

/// The first word over each column: runs of words in order, none empty, the middle of each, or its
/// right end, as near to its column's as can be.
std::vector<std::size_t> shareOut(std::span<const Run> words, std::span<const ColumnBand> columns,
                                  bool byEnds) {
    const std::size_t k = words.size();
    const std::size_t n = columns.size();
    constexpr float never = std::numeric_limits<float>::max() / 4;
    std::array<std::array<float, mostWords + 1>, mostColumns + 1> best;
    std::array<std::array<std::size_t, mostWords + 1>, mostColumns + 1> from;
    for (std::size_t c = 0; c <= n; ++c) {
        std::fill_n(best[c].begin(), k + 1, never);
        std::fill_n(from[c].begin(), k + 1, 0);
    }
    best[0][0] = 0;
    for (std::size_t c = 1; c <= n; ++c) {
        const float middle = (columns[c - 1].left + columns[c - 1].right) / 2;
        for (std::size_t i = c; i <= k; ++i)
            for (std::size_t j = c - 1; j < i; ++j) {
                const float off = byEnds
                                      ? std::abs(words[i - 1].right - columns[c - 1].right)
                                      : std::abs((words[j].left + words[i - 1].right) / 2 - middle);
                if (best[c - 1][j] + off >= best[c][i]) continue;
                best[c][i] = best[c - 1][j] + off;
                from[c][i] = j;
            }
    }
    std::vector<std::size_t> firsts(n);
    for (std::size_t c = n, i = k; c > 0; --c)
        i = firsts[c - 1] = from[c][i];
    return firsts;
}

/// Each part stands over its column, and all of them alike: set to the right, to the left, or a
/// little aside.
bool standAlike(std::span<const Run> words, std::span<const std::size_t> firsts,
                std::span<const ColumnBand> columns) {
    float pitch = std::numeric_limits<float>::max();
    for (std::size_t c = 1; c < columns.size(); ++c)
        pitch = std::min(pitch, columns[c].edge - columns[c - 1].edge);
    float least = std::numeric_limits<float>::max();
    float most = -least;
    float leastRight = least;
    float mostRight = -least;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const Run& last = words[(c + 1 < columns.size() ? firsts[c + 1] : words.size()) - 1];
        const float off =
            (words[firsts[c]].left + last.right) / 2 - (columns[c].left + columns[c].right) / 2;
        least = std::min(least, off);
        most = std::max(most, off);
        leastRight = std::min(leastRight, last.right - columns[c].right);
        mostRight = std::max(mostRight, last.right - columns[c].right);
    }
    const bool near = std::max(std::abs(least), std::abs(most)) < 0.5F * pitch;
    return near && std::min(most - least, mostRight - leastRight) < 0.3F * pitch;
}

/// Each part ends where the figures of its column do: no heading over all of them falls so.
bool endAlike(const Scan& scan, std::span<const Run> words, std::span<const std::size_t> firsts,
              std::span<const ColumnBand> columns) {
    float near = 0.7F * scan.measures.space;
    for (std::size_t c = 1; c < columns.size(); ++c)
        near = std::min(near, 0.1F * (columns[c].edge - columns[c - 1].edge));
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const Run& last = words[(c + 1 < columns.size() ? firsts[c + 1] : words.size()) - 1];
        if (std::abs(last.right - columns[c].right) > near) return false;
    }
    return true;
}

/// No part begins or ends as if the words went on.
bool areWhole(const Scan& scan, std::span<const Run> words, std::span<const std::size_t> firsts) {
    return std::ranges::all_of(firsts, [&](std::size_t first) {
        const auto word = scan.document->textOf(words[first]);
        return first == 0 || (!isLower(word.front()) && word.front() != '&' &&
                              !endsOpen(scan.document->textOf(words[first - 1])));
    });
}

/// The gaps where the parts begin are wider than all others of the phrase, and than a word's.
bool partedByGaps(const Scan& scan, const ScannedLine& line, std::span<const Run> words,
                  std::span<const std::size_t> firsts) {
    const auto page = static_cast<std::size_t>(scan.document->lines[line.line].page);
    float widest = page < scan.wordSpaces.size() ? scan.wordSpaces[page] : 0;
    float narrowest = std::numeric_limits<float>::max();
    for (std::size_t i = 1; i < words.size(); ++i) {
        const float gap = words[i].left - words[i - 1].right;
        if (std::ranges::find(firsts, i) == firsts.end())
            widest = std::max(widest, gap);
        else
            narrowest = std::min(narrowest, gap);
    }
    return widest > 0 && narrowest > partingGap * widest;
}

/// The lines above say the same of all of these columns.
bool isAlikeAbove(const Scan& scan, const std::vector<LaidLine>& laid, std::size_t first,
                  std::size_t count) {
    const auto says = [&](const LaidLine& line, std::size_t column) {
        std::string words;
        for (const std::size_t p : line.owners[column])
            words += std::string(scan.text(line.phrases[p].range)) + '|';
        return words;
    };
    return std::ranges::all_of(laid, [&](const LaidLine& line) {
        for (std::size_t c = first + 1; c < first + count; ++c)
            if (says(line, c) != says(line, first)) return false;
        return true;
    });
}

/// Words of time, a unit or a qualifier stand over all columns they reach.
bool saysMore(const Scan& scan, std::string_view text) {
    if (std::ranges::any_of(text, isDigit)) return true;
    const Folded whole(text);
    const std::string_view plain = whole.view();
    // "For the 13 Weeks" over "Ended" is a spanner.
    if (hasAnyPhrase(plain, {"for the", "months", "weeks", "month", "week", "ended", "ending",
                             "quarter", "year", "period"}))
        return true;
    return plain.find("except") != std::string::npos || isQualifier(text) ||
           scan.headings.speaksOfTime(text) || readScaleNote(text);
}

/// The first words over each of the columns the phrase spans; nothing where it is one heading.
std::optional<std::vector<Run>> partsOf(const Scan& scan, const ScannedLine& line,
                                        const HeadPhrase& phrase,
                                        std::span<const ColumnBand> columns,
                                        const std::vector<LaidLine>& laid, bool lowest) {
    const auto under = [&](const ColumnBand& band) {
        const float shared = std::min(phrase.right, band.right) - std::max(phrase.left, band.left);
        return shared > 0.25F * (band.right - band.left);
    };
    std::size_t first = 0;
    while (first < columns.size() && !under(columns[first]))
        ++first;
    std::size_t end = first;
    while (end < columns.size() && under(columns[end]))
        ++end;
    const std::size_t count = end - first;
    if (count < 2 || count > mostColumns) return std::nullopt;
    // Outside a PDF all words of a phrase stand a space apart. Then two columns' words are told on
    // the lowest line only, and more of them by their ends: not what ends elsewhere.
    if (scan.wordSpaces.empty() && !lowest &&
        (count == 2 || std::abs(phrase.right - columns[end - 1].right) > scan.measures.space))
        return std::nullopt;
    const std::vector<Run> words = wordsIn(scan, line, phrase);
    if (words.size() < count || words.size() > mostWords) return std::nullopt;
    if (saysMore(scan, scan.text(phrase.range))) return std::nullopt;
    const auto spanned = columns.subspan(first, count);
    std::vector<std::size_t> firsts = shareOut(words, spanned, true);
    const bool spans = count == 2 && !lowest; // two words may well be one heading over others
    if (spans || !endAlike(scan, words, firsts, spanned) || !areWhole(scan, words, firsts)) {
        firsts = shareOut(words, spanned, false);
        if (!standAlike(words, firsts, spanned) || !areWhole(scan, words, firsts))
            return std::nullopt;
        const bool each = lowest && words.size() == count;
        if (!partedByGaps(scan, line, words, firsts) &&
            !(each && isAlikeAbove(scan, laid, first, count)))
            return std::nullopt;
    }
    std::vector<Run> parts;
    for (std::size_t c = 0; c < count; ++c) {
        const Run& last = words[(c + 1 < count ? firsts[c + 1] : words.size()) - 1];
        Run part = words[firsts[c]];
        part.range.end = last.range.end;
        part.right = last.right;
        parts.push_back(part);
    }
    return parts;
}

} // namespace

namespace {

void cutPhrases(const Scan& scan, const ScannedLine& line, std::span<const ColumnBand> columns,
                const std::vector<LaidLine>& laid, bool lowest, std::vector<HeadPhrase>& phrases) {
    // Few lines have such a phrase.
    for (std::size_t i = 0; i < phrases.size();) {
        const auto parts = partsOf(scan, line, phrases[i], columns, laid, lowest);
        if (!parts) {
            ++i;
            continue;
        }
        std::vector<HeadPhrase> cut;
        for (const Run& part : *parts)
            cut.push_back({part.range, part.left, part.right});
        phrases[i] = cut.front();
        phrases.insert(phrases.begin() + static_cast<long>(i) + 1, cut.begin() + 1, cut.end());
        i += cut.size();
    }
}

/// "2006 2005 2006 2005" below: the years of so many periods.
bool yearsRepeat(const Scan& scan, std::span<const std::size_t> below, std::size_t times) {
    return std::ranges::any_of(below, [&](std::size_t index) {
        std::vector<std::string_view> years;
        for (const Run& run : scan.document->lines[scan.lines[index].line].runs) {
            const std::string_view word = scan.document->textOf(run);
            if (isBareYear(word)) years.push_back(word);
        }
        const std::size_t each = years.size() / times;
        if (each == 0 || years.size() != each * times) return false;
        for (std::size_t i = each; i < years.size(); ++i)
            if (years[i] != years[i - each]) return false;
        return true;
    });
}

/// "Second Quarter Year to Date": two periods where the years below stand there twice.
void cutByYears(const Scan& scan, std::span<const std::size_t> below,
                std::vector<HeadPhrase>& phrases) {
    if (phrases.size() != 1 || below.empty()) return;
    const HeadPhrase whole = phrases.front();
    const std::string_view text = scan.text(whole.range);
    if (text.size() > 40 || !isAscii(text)) return;
    const Folded words(text);
    const PeriodOpenings periods = periodOpenings(words.view());
    if (periods.cuts.empty() || !yearsRepeat(scan, below, periods.cuts.size() + 1)) return;
    const float letter = (whole.right - whole.left) / static_cast<float>(text.size());
    for (const std::size_t cut : periods.cuts) {
        HeadPhrase next = whole;
        next.range.begin = whole.range.begin + static_cast<std::uint32_t>(cut);
        next.left = whole.left + letter * static_cast<float>(cut);
        phrases.back().range.end = next.range.begin - 1;
        phrases.back().right = next.left - letter;
        phrases.push_back(next);
    }
}

} // namespace

void cutByColumns(const Scan& scan, const ScannedLine& line, std::span<const ColumnBand> columns,
                  std::vector<HeadPhrase>& phrases) {
    if (!scan.measures.cells) cutPhrases(scan, line, columns, {}, false, phrases);
}

void cutByColumns(const Scan& scan, const ScannedLine& line, std::span<const ColumnBand> columns,
                  const std::vector<LaidLine>& laid, std::span<const std::size_t> below,
                  std::vector<HeadPhrase>& phrases) {
    if (scan.measures.cells) return;
    const bool lowest = std::ranges::all_of(
        below, [&](std::size_t index) { return scan.lines[index].phrases.empty(); });
    cutPhrases(scan, line, columns, laid, lowest, phrases);
    cutByYears(scan, below, phrases);
}

} // namespace ql::extraction
