// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/parted_headings.h"

#include "extraction/text/date_text.h"
#include "extraction/text/period_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>

namespace ql::extraction {

namespace {

bool endsInMonth(std::string_view text) {
    return monthOf(text.substr(text.rfind(' ') + 1)) != 0;
}

} // namespace

void joinPartedDates(const Scan& scan, std::vector<HeadPhrase>& phrases) {
    for (std::size_t i = 0; i + 1 < phrases.size(); ++i) {
        const std::string_view above = scan.text(phrases[i].range);
        HeadPhrase& next = phrases[i + 1];
        const std::string_view text = scan.text(next.range);
        // "30, 2003" or "30, 2003 December 31, 2003"
        std::size_t day = 0;
        while (day < text.size() && isDigit(text[day]))
            ++day;
        const std::size_t end = day + 6;
        if (day == 0 || day > 2 || text.size() < end || text.substr(day, 2) != ", " ||
            !isBareYear(text.substr(day + 2, 4)) || (text.size() > end && text[end] != ' '))
            continue;
        if (!endsInMonth(above) || next.left - phrases[i].right > 8 * scan.measures.space) continue;
        // "September  September  30, 2003  30, 2002": each has its day in the line below.
        if (i > 0 && endsInMonth(scan.text(phrases[i - 1].range))) continue;
        const float share = static_cast<float>(end) / static_cast<float>(text.size());
        const float cut = next.left + (next.right - next.left) * share;
        phrases[i].range.end = next.range.begin + static_cast<std::uint32_t>(end);
        phrases[i].right = cut;
        if (text.size() == end) {
            phrases.erase(phrases.begin() + static_cast<long>(i) + 1);
        } else {
            next.left = cut;
            next.range.begin += static_cast<std::uint32_t>(end + 1);
        }
    }
}

void joinEvenWords(const Scan& scan, std::vector<HeadPhrase>& phrases) {
    constexpr std::size_t fewest = 4;
    constexpr float same = 0.25F; // points
    if (phrases.size() < fewest) return;
    const float gap = phrases[1].left - phrases[0].right;
    if (gap > 2 * scan.measures.wordGap) return;
    for (std::size_t i = 2; i < phrases.size(); ++i)
        if (std::abs(phrases[i].left - phrases[i - 1].right - gap) > same) return;
    phrases.front().range.end = phrases.back().range.end;
    phrases.front().right = phrases.back().right;
    phrases.resize(1);
}

bool areUnitsOfChange(const Scan& scan, const ScannedLine& line,
                      std::span<const ColumnBand> columns) {
    if (scan.measures.cells || columns.empty() || line.phrases.empty()) return false;
    return std::ranges::all_of(line.phrases, [&](const Phrase& phrase) {
        if (phrase.left <= columns.front().right) return false;
        const std::string plain = folded(scan.text(phrase.range));
        return plain == "pts" || plain == "bps" || plain == "pp" || plain == "points" ||
               plain == "basis points";
    });
}

} // namespace ql::extraction
