// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/staggered_dates.h"

#include <algorithm>
#include <cstddef>

namespace ql::extraction {

namespace {

/// A phrase that is a whole date and nothing else.
struct DatePhrase {
    std::size_t line = 0;
    std::size_t phrase = 0;
    float centre = 0;
};

std::vector<DatePhrase> datesOf(const Scan& scan, const std::vector<LaidLine>& laid) {
    std::vector<DatePhrase> dates;
    for (std::size_t l = 0; l < laid.size(); ++l)
        for (std::size_t p = 0; p < laid[l].phrases.size(); ++p) {
            const HeadPhrase& phrase = laid[l].phrases[p];
            const bool date =
                scan.headings.ask(scan.text(phrase.range), [](const HeadingText& read) {
                    return read.dates.size() == 1 && read.dates.front().isComplete() &&
                           !read.months && read.rest.empty();
                });
            if (date) dates.push_back({l, p, phrase.centre()});
        }
    return dates;
}

} // namespace

void partStaggeredDates(const Scan& scan, std::vector<LaidLine>& laid) {
    if (scan.measures.cells || laid.size() < 2) return;
    const std::size_t columns = laid.front().owners.size();
    if (columns < 2) return;
    const std::vector<DatePhrase> dates = datesOf(scan, laid);
    if (dates.size() != columns || dates.front().line == dates.back().line) return;
    // From left to right as from top to bottom.
    const auto before = [&](const DatePhrase& a, const DatePhrase& b) {
        return b.centre - a.centre <= 2 * scan.measures.space;
    };
    if (std::ranges::adjacent_find(dates, before) != dates.end()) return;
    for (const DatePhrase& date : dates)
        for (std::vector<std::size_t>& owners : laid[date.line].owners)
            std::erase(owners, date.phrase);
    for (std::size_t c = 0; c < columns; ++c)
        laid[dates[c].line].owners[c].push_back(dates[c].phrase);
}

} // namespace ql::extraction
