// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/whole_titles.h"

#include <algorithm>

namespace ql::extraction {

namespace {

bool givesYear(const Scan& scan, const ScannedLine& line) {
    return std::ranges::any_of(line.phrases, [&](const Phrase& phrase) {
        const HeadingText words = scan.headings.read(scan.text(phrase.range));
        return std::ranges::any_of(words.dates,
                                   [](const DateText& date) { return date.year != 0; });
    });
}

} // namespace

bool titlesAll(const Scan& scan, std::span<const std::size_t> boxhead,
               std::span<const ColumnBand> columns) {
    if (scan.measures.cells || columns.size() < 2) return false;
    const ScannedLine& line = scan.lines[boxhead.front()];
    if (line.phrases.size() != 1 || !line.atoms.empty()) return false;
    const Phrase& title = line.phrases.front();
    if ((title.left + title.right) / 2 >= columns.front().left || title.right > columns.back().left)
        return false;
    const HeadingText read = scan.headings.read(scan.text(title.range));
    if (!read.months || read.dates.size() != 1 || !read.dates.front().isComplete()) return false;
    return std::ranges::none_of(
        boxhead.subspan(1), [&](std::size_t below) { return givesYear(scan, scan.lines[below]); });
}

} // namespace ql::extraction
