// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/spanner_choices.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ql::extraction {

namespace {

/// More ways than this nobody could look at.
constexpr std::size_t mostWays = 3;

/// The phrase over each column, in order.
using Reach = std::vector<std::size_t>;

/// What a line of spanners says now: one phrase over every column, all in order, none without.
std::optional<Reach> reachOf(const LaidLine& line) {
    Reach reach;
    if (line.phrases.size() < 2 || line.phrases.size() >= line.owners.size() || line.ruled)
        return std::nullopt;
    for (const auto& owners : line.owners) {
        if (owners.size() != 1) return std::nullopt;
        const std::size_t expected = reach.empty() ? 0 : reach.back();
        if (owners.front() != expected && owners.front() != expected + 1) return std::nullopt;
        reach.push_back(owners.front());
    }
    if (reach.back() + 1 != line.phrases.size()) return std::nullopt;
    return reach;
}

/// How far the phrases stand from the middle of their columns, all together.
float misfit(const LaidLine& line, const Reach& reach, std::span<const ColumnBand> bands) {
    float sum = 0;
    for (std::size_t c = 0; c < reach.size();) {
        std::size_t end = c;
        while (end < reach.size() && reach[end] == reach[c])
            ++end;
        const float middle = (bands[c].left + bands[end - 1].right) / 2;
        sum += std::abs(middle - line.phrases[reach[c]].centre());
        c = end;
    }
    return sum;
}

/// Each phrase begins where a column of its own begins, and reaches to the next.
std::optional<Reach> fromTheLeft(const Scan& scan, const LaidLine& line,
                                 std::span<const ColumnBand> bands) {
    Reach reach(bands.size());
    std::size_t phrase = 0;
    for (std::size_t c = 0; c < bands.size(); ++c) {
        const auto begins = [&](std::size_t p) {
            return p < line.phrases.size() &&
                   std::abs(line.phrases[p].left - bands[c].left) <= 1.5F * scan.measures.space;
        };
        if (c == 0 && !begins(0)) return std::nullopt;
        if (c > 0 && begins(phrase + 1)) ++phrase;
        reach[c] = phrase;
    }
    if (phrase + 1 != line.phrases.size()) return std::nullopt;
    return reach;
}

/// The headings below say the same once for each phrase, "Casks Staves Total Casks Staves Total":
/// it reaches over what is said once.
std::optional<Reach> byRepetition(const Scan& scan, const LaidLine& line,
                                  const std::vector<LaidLine>& laid) {
    const std::size_t columns = line.owners.size();
    const std::size_t once = columns / line.phrases.size();
    if (once < 2 || once * line.phrases.size() != columns) return std::nullopt;
    const auto repeats = [&](const LaidLine& below) {
        if (below.phrases.size() != columns) return false;
        const auto text = [&](std::size_t c) { return scan.text(below.phrases[c].range); };
        for (std::size_t c = 0; c < columns; ++c)
            if (text(c) != text(c % once) || (c > 0 && c < once && text(c) == text(0)))
                return false;
        return true;
    };
    if (std::ranges::none_of(laid, repeats)) return std::nullopt;
    Reach reach(columns);
    for (std::size_t c = 0; c < columns; ++c)
        reach[c] = c / once;
    return reach;
}

/// Several phrases over more columns, of which some have none or several of them.
bool isOpen(const LaidLine& line) {
    return line.phrases.size() > 1 && line.phrases.size() < line.owners.size() && !line.ruled &&
           !reachOf(line);
}

/// A line reaches so already, by itself or by its rule: the others stand over columns of their own.
bool isTold(const std::vector<LaidLine>& laid, const Reach& reach) {
    return std::ranges::any_of(laid, [&](const LaidLine& line) {
        return std::ranges::equal(line.owners, reach, [](const auto& owners, std::size_t phrase) {
            return owners.size() == 1 && owners.front() == phrase;
        });
    });
}

/// All such lines of as many phrases, changed to reach so.
std::vector<LaidLine> withReach(const std::vector<LaidLine>& laid, std::size_t phrases,
                                const Reach& reach) {
    std::vector<LaidLine> out = laid;
    for (LaidLine& line : out) {
        if (line.phrases.size() != phrases || !isOpen(line)) continue;
        for (std::size_t c = 0; c < reach.size(); ++c)
            line.owners[c] = {reach[c]};
    }
    return out;
}

/// All lines that reach as this one does, changed to reach as `other`.
std::vector<LaidLine> changed(const std::vector<LaidLine>& laid, const Reach& from,
                              const Reach& other) {
    std::vector<LaidLine> out = laid;
    for (LaidLine& line : out) {
        if (reachOf(line) != from) continue;
        for (std::size_t c = 0; c < other.size(); ++c)
            line.owners[c] = {other[c]};
    }
    return out;
}

} // namespace

std::vector<std::vector<LaidLine>> otherReaches(const Scan& scan, std::span<const ColumnBand> bands,
                                                const std::vector<LaidLine>& laid) {
    std::vector<std::vector<LaidLine>> ways;
    if (scan.measures.cells || bands.size() < 3) return ways;
    std::vector<Reach> seen;
    const auto add = [&](const Reach& from, const Reach& other) {
        if (ways.size() >= mostWays || std::ranges::find(seen, other) != seen.end()) return;
        seen.push_back(other);
        ways.push_back(changed(laid, from, other));
    };
    for (const LaidLine& line : laid) {
        const auto reach = reachOf(line);
        if (!reach && ways.empty() && isOpen(line))
            if (const auto parts = byRepetition(scan, line, laid); parts && !isTold(laid, *parts)) {
                ways.push_back(withReach(laid, line.phrases.size(), *parts));
                continue;
            }
        if (!reach || std::ranges::find(seen, *reach) != seen.end()) continue;
        seen.push_back(*reach);
        if (const auto left = fromTheLeft(scan, line, bands)) add(*reach, *left);
        if (const auto parts = byRepetition(scan, line, laid)) add(*reach, *parts);
        const float now = misfit(line, *reach, bands);
        for (std::size_t c = 1; c < bands.size(); ++c) {
            if ((*reach)[c] == (*reach)[c - 1]) continue;
            const float step = bands[c].edge - bands[c - 1].edge;
            // The column before the border goes over it, or the one behind comes back.
            for (const bool over : {true, false}) {
                Reach other = *reach;
                (over ? other[c - 1] : other[c]) = over ? (*reach)[c] : (*reach)[c - 1];
                const bool empty =
                    std::ranges::find(other, (*reach)[over ? c - 1 : c]) == other.end();
                if (!empty && misfit(line, other, bands) < now + 0.4F * step) add(*reach, other);
            }
        }
    }
    return ways;
}

} // namespace ql::extraction
