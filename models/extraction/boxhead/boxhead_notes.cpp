// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/boxhead_notes.h"

#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>

namespace ql::extraction {

namespace {

bool isUnaudited(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
    constexpr std::size_t size = 9;
    return text.size() == size && holdsFolded(text, "unaudited");
}

/// The gap in the middle of an even number of columns, and no column, is under the words.
bool isOverMiddle(const HeadPhrase& phrase, std::span<const ColumnBand> bands, float space) {
    constexpr std::size_t fewest = 4;
    if (bands.size() < fewest || bands.size() % 2 != 0) return false;
    const std::size_t half = bands.size() / 2;
    const float middle = (bands[half - 1].right + bands[half].left) / 2;
    const float all = (bands.front().left + bands.back().right) / 2;
    return std::abs(phrase.centre() - middle) <= 2 * space ||
           std::abs(phrase.centre() - all) <= 2 * space;
}

} // namespace

void reachWithNotes(const Scan& scan, std::span<const ColumnBand> bands,
                    std::vector<LaidLine>& laid) {
    if (scan.measures.cells) return;
    for (std::size_t l = 0; l < laid.size(); ++l) {
        LaidLine& line = laid[l];
        if (line.phrases.size() != 1 || line.ruled ||
            !isUnaudited(scan.text(line.phrases.front().range)))
            continue;
        const bool all = isOverMiddle(line.phrases.front(), bands, scan.measures.space);
        for (std::size_t c = 0; c < bands.size(); ++c)
            if (all && line.owners[c].empty()) line.owners[c].push_back(0);
        if (all || l + 1 == laid.size()) continue;
        // The words below that stand over one of its columns and over others.
        const LaidLine& below = laid[l + 1];
        const std::vector<std::vector<std::size_t>> owners = line.owners;
        for (std::size_t c = 0; c < bands.size(); ++c) {
            if (owners[c].empty() || below.owners[c].size() != 1) continue;
            for (std::size_t other = 0; other < bands.size(); ++other)
                if (line.owners[other].empty() && below.owners[other] == below.owners[c])
                    line.owners[other].push_back(0);
        }
    }
}

} // namespace ql::extraction
