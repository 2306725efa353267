// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/year_columns.h"

#include <algorithm>
#include <cstdlib>

namespace ql::extraction {

namespace {

/// The year that is all a column's heading says; 0 where it says more, or less.
int yearAlone(const RawColumn& column) {
    int year = 0;
    for (const HeadingPiece& piece : column.pieces) {
        const HeadingText& read = piece.read;
        if (read.months || read.quarter != 0 || read.yearToDate || !read.rest.empty()) return 0;
        for (const DateText& date : read.dates) {
            if (date.month != 0 || year != 0) return 0;
            year = date.year;
        }
    }
    return year;
}

} // namespace

bool hasYearColumns(const RawTable& table, std::span<const HeadingText> titles,
                    const Clock& clock) {
    constexpr std::size_t fewest = 4;
    for (const HeadingText& title : titles)
        if (title.months || title.quarter != 0 || !title.dates.empty()) return false;
    std::vector<int> years;
    for (const RawColumn& column : table.columns) {
        if (column.change || std::ranges::any_of(column.pieces, [](const HeadingPiece& piece) {
                return piece.read.change && !piece.shared;
            }))
            continue;
        const int year = yearAlone(column);
        if (year == 0) return false;
        years.push_back(year);
    }
    if (years.size() < fewest) return false;
    const int step = years[1] - years[0];
    for (std::size_t i = 1; i < years.size(); ++i)
        if (std::abs(step) != 1 || years[i] - years[i - 1] != step) return false;
    const auto last = clock.endOf(std::max(years.front(), years.back()), 0);
    return last && (!clock.reported() || last->serial() <= clock.reported()->end.serial() + 14);
}

int monthsTo(int quarter, std::span<const HeadingPiece> pieces) {
    const bool inside = quarter == 2 || quarter == 3;
    const bool says = inside && std::ranges::any_of(pieces, [&](const HeadingPiece& piece) {
                          return piece.read.quarter == 0 && piece.read.months == 3 * quarter;
                      });
    return says ? 3 * quarter : 3;
}

} // namespace ql::extraction
