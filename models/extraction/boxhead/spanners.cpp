// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/spanners.h"

#include "extraction/boxhead/boxhead_notes.h"
#include "extraction/text/span_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace ql::extraction {

namespace {

/// What a heading can say of a period, as bits.
constexpr unsigned saysLength = 1;
constexpr unsigned saysDay = 2;
constexpr unsigned saysYear = 4;

/// More columns or headings than any table has; it bounds the work.
constexpr std::size_t mostColumns = 64;
constexpr std::size_t mostHeadLines = 4;

unsigned saysOf(const HeadingText& read) {
    unsigned says = read.months || read.yearToDate ? saysLength : 0U;
    for (const DateText& date : read.dates) {
        if (date.month != 0) says |= saysDay;
        if (date.year != 0) says |= saysYear;
    }
    return says;
}

/// "31," alone on a line.
bool isDay(std::string_view text) {
    const std::string_view digits = text.substr(0, text.find(','));
    return text.size() <= 3 && !digits.empty() && digits.size() <= 2 &&
           std::ranges::all_of(digits, isDigit);
}

/// "Three Months Ended December": a month whose day went to the next line.
bool asksForDay(std::string_view text) {
    const HeadingText read = readHeading(text);
    return read.dates.size() == 1 && read.dates.front().month != 0 && read.dates.front().day == 0 &&
           read.dates.front().year == 0;
}

/// What a phrase says by itself.
struct PhraseSays {
    unsigned says = 0;
    bool time = false;   ///< nothing but time
    bool change = false; ///< a change between periods
};

/// A phrase of time somewhere in the boxhead.
struct Spanner {
    std::size_t line = 0; ///< index into the laid lines
    std::size_t phrase = 0;
    float left = 0;
    float right = 0;
    unsigned says = 0;
};

/// The spanner over each column, by index: runs of columns in order, none empty, the middle of
/// each as near to its spanner's as can be.
struct Shares {
    std::vector<std::size_t> owner; ///< index of a spanner, one a column
    float cost = 0;                 ///< how far middles lie apart
};
Shares shareOut(std::span<const ColumnBand> bands, std::span<const std::size_t> columns,
                std::span<const Spanner> spanners) {
    const std::size_t n = columns.size();
    const std::size_t m = spanners.size();
    constexpr float never = std::numeric_limits<float>::max() / 4;
    // In row k, column i: the first i columns under the first k spanners.
    const std::size_t width = n + 1;
    std::vector<float> best((m + 1) * width, never);
    std::vector<std::size_t> from((m + 1) * width, 0);
    best[0] = 0;
    for (std::size_t k = 1; k <= m; ++k) {
        const Spanner& spanner = spanners[k - 1];
        const float centre = (spanner.left + spanner.right) / 2;
        for (std::size_t i = k; i <= n; ++i)
            for (std::size_t j = k - 1; j < i; ++j) {
                const float middle = (bands[columns[j]].left + bands[columns[i - 1]].right) / 2;
                const float cost = best[(k - 1) * width + j] + std::abs(middle - centre);
                if (cost >= best[k * width + i]) continue;
                best[k * width + i] = cost;
                from[k * width + i] = j;
            }
    }
    std::vector<std::size_t> owner(n);
    for (std::size_t k = m, i = n; k > 0; --k) {
        const std::size_t j = from[k * width + i];
        std::fill(owner.begin() + static_cast<long>(j), owner.begin() + static_cast<long>(i),
                  k - 1);
        i = j;
    }
    return {std::move(owner), best[m * width + n]};
}

/// Where the columns' own headings stand: on the lines that have one for each of them. Figures may
/// be set to the right under headings in the middle, and spanners are centred over headings. The
/// bands of the figures where no line has.
std::vector<std::vector<ColumnBand>> headsOf(std::span<const ColumnBand> bands,
                                             std::span<const LaidLine> laid) {
    std::vector<std::vector<ColumnBand>> all;
    for (auto line = laid.rbegin(); line != laid.rend() && all.size() < mostHeadLines; ++line) {
        if (line->phrases.size() != bands.size()) continue;
        bool each = true;
        for (std::size_t c = 0; c < bands.size() && each; ++c)
            each = line->owners[c].size() == 1 && line->owners[c].front() == c;
        if (!each) continue;
        std::vector<ColumnBand>& heads = all.emplace_back(bands.begin(), bands.end());
        for (std::size_t c = 0; c < bands.size(); ++c) {
            heads[c].left = line->phrases[c].left;
            heads[c].right = line->phrases[c].right;
        }
    }
    if (all.empty()) all.emplace_back(bands.begin(), bands.end());
    return all;
}

/// The best of what the lines of headings say: spanners are centred over one of them.
Shares shareOut(const std::vector<std::vector<ColumnBand>>& heads,
                std::span<const std::size_t> columns, std::span<const Spanner> spanners) {
    Shares best;
    for (const std::vector<ColumnBand>& line : heads) {
        Shares shares = shareOut(line, columns, spanners);
        if (best.owner.empty() || shares.cost < best.cost) best = std::move(shares);
    }
    return best;
}

/// What the words over a column say together: "Three", "Months" and "Ended" on a line each.
unsigned saysOver(const Scan& scan, const std::vector<LaidLine>& laid, std::size_t column) {
    std::string words;
    for (const LaidLine& line : laid)
        for (const std::size_t p : line.owners[column]) {
            if (!words.empty()) words += ' ';
            words += scan.text(line.phrases[p].range);
            if (words.size() > 160) return 0;
        }
    return scan.headings.ask(words, saysOf);
}

/// "Year" over "to Date", "Quarter" over "Ended": the word says nothing by itself.
bool goesOnBelow(const Scan& scan, const std::vector<LaidLine>& laid, std::size_t line,
                 const HeadPhrase& phrase) {
    if (line + 1 >= laid.size()) return false;
    return std::ranges::any_of(laid[line + 1].phrases, [&](const HeadPhrase& below) {
        if (below.left >= phrase.right || below.right <= phrase.left) return false;
        const std::string words = folded(scan.text(below.range));
        return words.starts_with("to ") || words.starts_with("ended") ||
               words.starts_with("ending");
    });
}

} // namespace

void reachOut(const Scan& scan, std::span<const ColumnBand> bands, std::vector<LaidLine>& laid) {
    if (bands.size() > mostColumns) return;
    reachWithNotes(scan, bands, laid);
    std::vector<unsigned> said(bands.size());
    std::vector<bool> aside(bands.size());  // columns of change, of no period of their own
    std::vector<bool> noted(bands.size());  // columns of notes, under nothing
    std::vector<bool> joined(bands.size()); // columns whose words were read together
    std::vector<Spanner> spanners;
    std::vector<PhraseSays> read; // of a line
    for (std::size_t l = 0; l < laid.size(); ++l) {
        const LaidLine& line = laid[l];
        read.clear();
        for (const HeadPhrase& phrase : line.phrases)
            read.push_back(scan.headings.ask(
                scan.text(phrase.range), [&](const HeadingText& words) -> PhraseSays {
                    const bool length =
                        monthsOfWord(words.rest) != 0 && !goesOnBelow(scan, laid, l, phrase);
                    return {saysOf(words) | (length ? saysLength : 0U),
                            words.rest.empty() || length, words.change};
                }));
        bool allTime = true;
        for (std::size_t p = 0; p < line.phrases.size() && allTime; ++p)
            // "Ended" on a line of its own is a part of what stands over it.
            allTime = read[p].time || scan.headings.speaksOfTime(scan.text(line.phrases[p].range));
        for (std::size_t p = 0; p < line.phrases.size(); ++p) {
            const HeadPhrase& phrase = line.phrases[p];
            const std::string_view text = scan.text(phrase.range);
            const unsigned says = read[p].says;
            std::size_t under = 0;
            std::size_t last = 0;
            for (std::size_t c = 0; c < bands.size(); ++c) {
                if (std::ranges::find(line.owners[c], p) == line.owners[c].end()) continue;
                said[c] |= says;
                ++under;
                last = c;
            }
            if (under == 1 && read[p].change) aside[last] = true;
            if (under == 1 && isNoteHeading(text)) noted[last] = true;
            if (allTime && line.phrases.size() < bands.size())
                spanners.push_back({l, p, phrase.left, phrase.right, says});
        }
    }
    if (spanners.empty()) return;
    const auto heads = headsOf(bands, scan.measures.cells ? std::span<const LaidLine>()
                                                          : std::span<const LaidLine>(laid));
    std::vector<std::size_t> dated; // columns of periods
    std::vector<std::size_t> all;   // with those of change among them, which a spanner may cover
    for (std::size_t c = 0; c < bands.size(); ++c) {
        if (noted[c]) continue;
        all.push_back(c);
        if (!aside[c]) dated.push_back(c);
    }

    for (const unsigned kind : {saysLength, saysDay, saysYear}) {
        std::vector<Spanner> same;
        for (const Spanner& spanner : spanners)
            if ((spanner.says & kind) != 0) same.push_back(spanner);
        std::ranges::sort(same, {}, &Spanner::left);
        if (same.empty() || same.size() > dated.size()) continue;
        Shares shares = shareOut(heads, dated, same);
        bool covers = false;
        if (all.size() > dated.size()) {
            Shares with = shareOut(heads, all, same);
            covers = with.cost < shares.cost;
            if (covers) shares = std::move(with);
        }
        const std::vector<std::size_t>& columns = covers ? all : dated;
        const std::vector<std::size_t>& owner = shares.owner;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Spanner& spanner = same[owner[i]];
            const std::size_t c = columns[i];
            if (aside[c] || (said[c] & spanner.says) != 0) continue;
            // Words of several lines say more together: asked before the first goes over it.
            if (!joined[c] && !scan.measures.cells) said[c] |= saysOver(scan, laid, c);
            joined[c] = true;
            if ((said[c] & spanner.says) != 0) continue;
            laid[spanner.line].owners[c].push_back(spanner.phrase);
            said[c] |= spanner.says;
        }
    }
}

void followBroken(const Scan& scan, std::vector<LaidLine>& laid) {
    for (std::size_t l = 1; l < laid.size() && !scan.measures.cells; ++l) {
        LaidLine& line = laid[l];
        const LaidLine& before = laid[l - 1];
        for (std::size_t p = 0; p < line.phrases.size(); ++p) {
            const HeadPhrase& day = line.phrases[p];
            if (!isDay(scan.text(day.range))) continue;
            const auto above = std::ranges::find_if(before.phrases, [&](const HeadPhrase& one) {
                return one.left <= day.left && one.right >= day.right &&
                       asksForDay(scan.text(one.range));
            });
            if (above == before.phrases.end()) continue;
            const auto broken = static_cast<std::size_t>(above - before.phrases.begin());
            for (std::size_t c = 0; c < line.owners.size(); ++c) {
                std::vector<std::size_t>& own = line.owners[c];
                const bool has = std::ranges::find(own, p) != own.end();
                const bool under =
                    std::ranges::find(before.owners[c], broken) != before.owners[c].end();
                if (under && !has) own.push_back(p);
                if (!under && has) std::erase(own, p);
            }
        }
    }
}

void followOpen(const Scan& scan, std::vector<LaidLine>& laid) {
    const float near = scan.measures.space;
    const auto has = [](const std::vector<std::size_t>& owners, std::size_t phrase) {
        return std::ranges::find(owners, phrase) != owners.end();
    };
    for (std::size_t l = 0; l + 1 < laid.size() && !scan.measures.cells; ++l) {
        LaidLine& line = laid[l];
        const LaidLine& below = laid[l + 1];
        if (line.ruled || below.phrases.empty()) continue;
        for (std::size_t p = 0; p < line.phrases.size(); ++p) {
            const HeadPhrase& above = line.phrases[p];
            const auto away = [&](const HeadPhrase& other) {
                return std::abs(other.centre() - above.centre());
            };
            const auto next = std::ranges::min_element(below.phrases, {}, away);
            const auto rest = static_cast<std::size_t>(next - below.phrases.begin());
            float left = next->left; // of all words under the columns it stands over
            float right = next->right;
            bool goesOn = false;
            bool others = false;
            for (std::size_t c = 0; c < line.owners.size(); ++c) {
                if (!has(line.owners[c], p)) continue;
                (has(below.owners[c], rest) ? goesOn : others) = true;
                for (const std::size_t under : below.owners[c]) {
                    left = std::min(left, below.phrases[under].left);
                    right = std::max(right, below.phrases[under].right);
                }
            }
            if (!goesOn || !others) continue;
            const std::string_view text = scan.text(above.range);
            const bool open =
                text.ends_with(" and") || text.ends_with(" of") || text.ends_with(" &");
            const bool centred =
                away(*next) <= near && std::abs((left + right) / 2 - above.centre()) > 3 * near;
            if (!open && (!centred || scan.headings.speaksOfTime(text))) continue;
            for (std::size_t c = 0; c < line.owners.size(); ++c)
                if (!has(below.owners[c], rest)) std::erase(line.owners[c], p);
        }
    }
}

} // namespace ql::extraction
