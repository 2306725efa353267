// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/suggestion.h"

#include <algorithm>
#include <numeric>

namespace ql::app::commands {

namespace {

/// Letters put in, left out or changed on the way from one word to the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

std::string nearest(std::string_view typed, const std::vector<std::string>& words) {
    if (typed.size() > 64) return {};
    std::string best;
    std::size_t least = typed.size();
    for (const std::string& word : words) {
        const std::size_t d = distance(typed, word);
        if (d < least && d * 3 <= std::max(word.size(), typed.size())) {
            least = d;
            best = word;
        }
    }
    return best;
}

} // namespace ql::app::commands
