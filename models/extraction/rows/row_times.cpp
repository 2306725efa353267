// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/row_times.h"

#include "extraction/text/trailing_year.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <optional>

namespace ql::extraction {

namespace {

/// A day that was made of a bare year.
bool saysOnlyYear(const RawColumn& column) {
    return column.period && column.period->isInstant() && !column.read.dates.empty() &&
           !column.read.monthAlone &&
           std::ranges::all_of(column.pieces, [](const HeadingPiece& piece) {
               return piece.read.quarter == 0 && !piece.read.months &&
                      std::ranges::all_of(piece.read.dates,
                                          [](const DateText& date) { return date.month == 0; });
           });
}

/// The end of a quarter of the year over the column.
std::optional<Date> endOf(const RawColumn& column, int quarter, const Clock& clock) {
    for (const HeadingPiece& piece : column.pieces)
        for (const DateText& date : piece.read.dates)
            if (date.year != 0) return clock.endOf(date.year, quarter);
    return std::nullopt;
}

/// The day the column stands for ends one of the quarters of its year: the calendar is known.
bool endsAQuarter(const RawColumn& column, const Clock& clock) {
    for (const int quarter : {1, 2, 3, 4})
        if (const auto end = endOf(column, quarter, clock))
            if (nearestMonthEnd(*end) == nearestMonthEnd(column.period->end)) return true;
    return false;
}

/// What a label says of time: the last quarter it takes in, and how many months.
struct Told {
    int quarter = 0; ///< 1..4; 0 for up to the quarter reported
    int months = 0;  ///< 0 for from the beginning of the year
};

std::optional<Told> toldBy(const RawRow& row) {
    const std::string& label = row.label;
    if (label.size() < 3 || label.size() > 40) return std::nullopt;
    const PhraseIndex& words = row.words();
    if (!words.holds("quarter") && !words.holds("month") && !words.holds("to date") &&
        !words.holds("to-date") && !words.holds("ytd"))
        return std::nullopt;
    const std::string_view plain = words.text();
    const HeadingText read = readHeading(label);
    if (!read.dates.empty() || read.fiscalYear != 0) return std::nullopt;
    if (read.quarter != 0 && read.rest.empty()) return Told{read.quarter, 3};
    if (read.yearToDate || plain == "year to date" || plain == "year-to-date" || plain == "ytd")
        return Told{};
    if (read.months && read.rest.empty() && *read.months % 3 == 0 && *read.months >= 6 &&
        *read.months <= 9)
        return Told{*read.months / 3, *read.months};
    return std::nullopt;
}

/// One of the next rows names another quarter.
bool namesAnother(const RawTable& table, std::size_t row, int quarter) {
    constexpr std::size_t asked = 8;
    const std::size_t end = std::min(table.rows.size(), row + 1 + asked);
    for (std::size_t r = row + 1; r < end; ++r)
        if (const auto told = toldBy(table.rows[r]);
            told && told->quarter != 0 && told->quarter != quarter)
            return true;
    return false;
}

} // namespace

RowTimes timesOfRow(std::size_t row, const RawTable& table, const Clock& clock, int above) {
    RowTimes times;
    if (isTrailingYear(table.rows[row].words())) {
        for (const RawColumn& column : table.columns) {
            times.periods.push_back(column.period.value_or(Period()));
            times.periods.back().months = 12;
        }
        return times;
    }
    const auto told = toldBy(table.rows[row]);
    if (!told || std::ranges::none_of(table.columns, saysOnlyYear)) return times;
    times.quarter = told->quarter;
    const auto& reported = clock.reported();
    // A quarter by itself is the one that the columns end with.
    const bool alone = above == 0 && !namesAnother(table, row, told->quarter);
    for (const RawColumn& column : table.columns) {
        times.periods.push_back(column.period.value_or(Period()));
        if (!saysOnlyYear(column)) continue;
        Period& period = times.periods.back();
        const int last = told->quarter != 0 ? told->quarter
                         : above != 0       ? above
                         : reported         ? reported->quarter
                                            : 0;
        period.months = told->months != 0 ? told->months : 3 * last;
        if (last == 0) times.doubtful = true;
        if (alone || last == 0) continue;
        const auto end = endOf(column, last, clock);
        if (end) period.end = *end;
        times.doubtful = times.doubtful || !end || !endsAQuarter(column, clock);
    }
    return times;
}

} // namespace ql::extraction
