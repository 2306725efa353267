// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/column_periods.h"

#include "extraction/periods/year_columns.h"
#include "extraction/text/span_text.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// Dates, length and fiscal names of a column, gathered piece by piece.
struct Gathered {
    std::optional<int> months;
    DateText date; ///< parts found so far
    int quarter = 0;
    int fiscalYear = 0;
    bool change = false;
    bool yearToDate = false;

    void addMonths(const HeadingText& read) {
        if (!months && read.months) months = read.months;
        if (quarter == 0) quarter = read.quarter;
        if (fiscalYear == 0) fiscalYear = read.fiscalYear;
        yearToDate = yearToDate || read.yearToDate;
    }
    void addDate(const DateText& other) {
        if (date.isComplete()) return;
        if (other.isComplete() && date.year != 0 && other.year != date.year) return;
        if (date.year == 0) date.year = other.year;
        if (date.month == 0 && other.month != 0) {
            date.month = other.month;
            date.day = other.day;
        }
    }
};

/// Of several dates in words over several columns, the one meant for this column: that of its own
/// year, else the one in its place.
const DateText& choose(const std::vector<DateText>& dates, const Gathered& gathered,
                       std::size_t place, std::size_t places) {
    if (gathered.date.year != 0)
        for (const DateText& date : dates)
            if (date.year == gathered.date.year) return date;
    return dates.size() == places ? dates[place] : dates.front();
}

void addPiece(Gathered& gathered, const HeadingText& read, std::size_t place, std::size_t places) {
    gathered.addMonths(read);
    if (read.dates.size() == 1) gathered.addDate(read.dates.front()); // as nearly always
    if (read.dates.size() < 2) return;
    std::vector<DateText> dates = read.dates;
    // "June 30, 2006 and 2005": the second year shares the month and day of the first.
    for (std::size_t i = 1; i < dates.size(); ++i)
        if (dates[i].month == 0 && dates[i - 1].month != 0) {
            dates[i].month = dates[i - 1].month;
            dates[i].day = dates[i - 1].day;
        }
    // "July 3 and June 28, 2003": the first shares the year of the second.
    for (std::size_t i = dates.size(); i-- > 1;)
        if (dates[i - 1].year == 0 && dates[i - 1].month != 0) dates[i - 1].year = dates[i].year;
    gathered.addDate(choose(dates, gathered, place, places));
}

/// Position of column `c` among those that share the piece, and how many these are.
std::pair<std::size_t, std::size_t> placeOf(const RawTable& table, std::size_t c,
                                            const HeadingPiece& piece) {
    std::size_t place = 0;
    std::size_t places = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool shares = std::ranges::any_of(
            table.columns[i].pieces, [&](const HeadingPiece& p) { return p.range == piece.range; });
        if (!shares) continue;
        if (i < c) ++place;
        ++places;
    }
    return {place, places};
}

/// A change column lies beside columns of periods; its words say so and no length is its own.
bool isChangeColumn(const RawTable& table, std::size_t c) {
    return std::ranges::any_of(table.columns[c].pieces, [&](const HeadingPiece& piece) {
        return piece.read.change &&
               (!piece.shared || placeOf(table, c, piece).second < table.columns.size());
    });
}

/// Columns that are none of change: words over all of these split nothing.
std::size_t columnsOfPeriods(const RawTable& table) {
    std::size_t count = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (!isChangeColumn(table, c)) ++count;
    return count;
}

bool sharesPeriod(const RawTable& table, const RawColumn& column) {
    return std::ranges::count_if(table.columns, [&](const RawColumn& other) {
               return other.period == column.period;
           }) > 1;
}

bool isNoteReference(const RawColumn& column) {
    return isNoteHeading(column.heading) ||
           std::ranges::any_of(column.pieces, [](const HeadingPiece& piece) {
               return !piece.shared && isNoteHeading(piece.text);
           });
}

/// February 29 of a year that has none is its 28th: one heading served both years.
Date clipped(const DateText& text) {
    Date date = text.date();
    if (date.month != 0 && date.year != 0)
        date.day = std::min(date.day, daysInMonth(date.year, date.month));
    return date;
}

/// All that the pieces over a column say, from the lowest up.
Gathered gather(const RawTable& table, std::size_t c, HeadingMemo& headings) {
    Gathered gathered;
    const auto& pieces = table.columns[c].pieces;
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        const auto [place, places] = placeOf(table, c, *piece);
        addPiece(gathered, piece->read, place, places);
    }
    if (gathered.months == 3) gathered.months = monthsTo(gathered.quarter, pieces);
    // "For the 13" over "Weeks Ended": only the lines together name the length.
    if (!gathered.months)
        headings.ask(table.columns[c].heading, [&](const auto& read) { gathered.addMonths(read); });
    return gathered;
}

/// Months from the beginning of the fiscal year; a release that does not say when its year ends is
/// taken to follow the calendar where that makes whole quarters. 0 where it cannot be told.
int monthsIntoYear(const Date& end, const Clock& clock) {
    const int yearEnd = clock.yearEndMonth() != 0 ? clock.yearEndMonth() : 12;
    const int into = (nearestMonthEnd(end).month - yearEnd + 11) % 12 + 1;
    return clock.yearEndMonth() != 0 || into % 3 == 0 ? into : 0;
}

/// Columns headed "Q1", "Second Quarter", each by words of its own.
bool namesQuarters(const RawTable& table) {
    return std::ranges::any_of(table.columns, [](const RawColumn& column) {
        return std::ranges::any_of(column.pieces, [](const HeadingPiece& piece) {
            return !piece.shared && piece.read.quarter != 0;
        });
    });
}

/// "Year" over "2002" beside "4th Quarter", "FY" beside "Q1" to "Q4" under "2002", "Total" behind
/// the quarters that it adds up.
void settleByWord(const RawTable& table, std::size_t c, HeadingMemo& headings, Gathered& gathered,
                  std::string& rest) {
    for (const HeadingPiece& piece : table.columns[c].pieces) {
        const int months = monthsOfWord(piece.read.rest);
        // "Year" over "to Date"
        if (months == 0 || hasPhrase(folded(table.columns[c].heading), "to date")) continue;
        gathered.months = months;
        if (rest == piece.read.rest) rest.clear();
        return;
    }
    const std::string plain = folded(rest);
    if (plain != "total" || gathered.date.year == 0 || gathered.date.month != 0) return;
    int quarters = 0; // right before it, from the first on
    for (std::size_t i = 1; i <= 4 && i <= c; ++i) {
        const Gathered other = gather(table, c - i, headings);
        if (other.quarter == 0 || (quarters != 0 && other.quarter != 5 - static_cast<int>(i)))
            return;
        if (i == 1 && other.quarter != 4) return;
        ++quarters;
    }
    if (quarters < 4) return;
    gathered.months = 12;
    rest.clear();
}

/// A day that stands over one of two years belongs to both, where both are under one length.
void takeNeighboursDay(const RawTable& table, std::size_t c, HeadingMemo& headings,
                       Gathered& gathered) {
    const auto& pieces = table.columns[c].pieces;
    const auto length = std::ranges::find_if(
        pieces, [](const HeadingPiece& piece) { return piece.shared && piece.read.months; });
    if (length == pieces.end()) return;
    for (const std::size_t i : {c - 1, c + 1}) {
        const bool under = i < table.columns.size() && std::ranges::any_of(
                                                           table.columns[i].pieces,
                                                           [&](const HeadingPiece& other) {
                                                               return other.range == length->range;
                                                           });
        const DateText day = under ? gather(table, i, headings).date : DateText();
        if (day.month == 0 || day.year == 0 || day.year == gathered.date.year) continue;
        gathered.date.month = day.month;
        gathered.date.day = day.day;
        return;
    }
}

void readColumn(RawTable& table, std::size_t c, HeadingMemo& headings,
                const std::vector<HeadingText>& titles, const Clock& clock, bool instants,
                std::size_t periodColumns, bool years) {
    RawColumn& column = table.columns[c];
    Gathered gathered = gather(table, c, headings);
    if (years && !gathered.months) gathered.months = 12;
    // "First Quarter" under "year ended December 31" ends with its quarter, not with the year.
    bool ownDay = gathered.date.isComplete();
    std::string rest;
    column.read = {};
    for (auto piece = column.pieces.rbegin(); piece != column.pieces.rend(); ++piece) {
        const HeadingText& read = piece->read;
        if (read.months == 12 && read.dates.size() == 1 && gathered.quarter != 0) ownDay = false;
        column.read.unaudited = column.read.unaudited || read.unaudited;
        column.read.restated = column.read.restated || read.restated;
        for (const std::string& mark : read.marks)
            column.read.marks.push_back(mark);
        const bool splits = placeOf(table, c, *piece).second < periodColumns;
        if (!read.rest.empty() && splits) rest = rest.empty() ? read.rest : read.rest + " " + rest;
    }
    if (!gathered.months && gathered.quarter == 0 && !gathered.yearToDate)
        settleByWord(table, c, headings, gathered, rest);
    if (gathered.months && gathered.date.year != 0 && gathered.date.month == 0)
        takeNeighboursDay(table, c, headings, gathered);
    column.read.rest = rest;
    column.change = isChangeColumn(table, c) || isNoteReference(column);
    column.period.reset();
    if (column.change) return;
    // "FY 2011" beside "Q2 2011" is the whole year.
    if (!gathered.months && gathered.quarter == 0 && gathered.fiscalYear != 0 &&
        !gathered.yearToDate && namesQuarters(table))
        gathered.months = 12;
    // "YTD" under "2019" beside "Q1" to "Q4" reaches to the last of that year's quarters.
    if (gathered.yearToDate && gathered.fiscalYear == 0 && gathered.quarter == 0 &&
        gathered.date.month == 0 && !gathered.months && namesQuarters(table))
        gathered.fiscalYear = gathered.date.year;
    // What the boxhead leaves out the title may say, nearest line first.
    const auto complete = [&] {
        return gathered.date.isComplete() || (gathered.fiscalYear != 0 && gathered.months) ||
               (gathered.quarter != 0 && gathered.date.year != 0) ||
               (gathered.yearToDate && gathered.fiscalYear != 0);
    };
    for (auto title = titles.rbegin(); title != titles.rend(); ++title) {
        // "First Quarter" under "for the quarter ended March 31, 2020" is that quarter, under "for
        // the year ended December 31, 2019" one of that year's.
        if (gathered.quarter != 0 && !complete() && !title->dates.empty())
            ownDay = title->months && *title->months < 12 && title->dates.size() == 1;
        if (!complete() && (gathered.date.year == 0 || gathered.date.month == 0))
            addPiece(gathered, *title, c, table.columns.size());
        else if (!gathered.months && !gathered.yearToDate)
            gathered.addMonths(*title);
    }
    column.read.months = gathered.months;
    column.read.quarter = gathered.quarter;
    column.read.fiscalYear = gathered.fiscalYear == 0 && gathered.quarter != 0
                                 ? gathered.date.year
                                 : gathered.fiscalYear;

    Date end;
    if (const auto span = spanOfDays(column.heading)) {
        column.period = span;
        return;
    }
    if (gathered.date.isComplete() && (ownDay || gathered.quarter == 0)) {
        end = clipped(gathered.date);
    } else if (gathered.yearToDate && gathered.quarter == 0 && gathered.fiscalYear != 0) {
        column.read.yearToDate = true; // settled by its neighbours
        return;
    } else if (gathered.quarter != 0) {
        const int year = gathered.fiscalYear != 0 ? gathered.fiscalYear : gathered.date.year;
        if (const auto known = clock.endOf(year, gathered.quarter)) end = *known;
    } else if (gathered.date.year != 0 && gathered.date.month != 0) {
        const Date monthEnd{gathered.date.year, gathered.date.month,
                            daysInMonth(gathered.date.year, gathered.date.month)};
        end = clock.nearestPrinted(monthEnd);
        column.read.monthAlone = gathered.date.day == 0;
    } else if (gathered.date.year != 0 && gathered.months == 12) {
        if (const auto known = clock.endOf(gathered.date.year, 0)) end = *known;
    } else if (gathered.fiscalYear != 0) {
        if (const auto known = clock.endOf(gathered.fiscalYear, 0)) end = *known;
        if (!gathered.months) gathered.months = 12;
    } else if (gathered.date.year != 0 && clock.reported()) {
        // A bare year stands for the reported quarter of that year.
        Date same = clock.reported()->end;
        same = nearestMonthEnd(same);
        same = same.plusMonths((gathered.date.year - same.year) * 12);
        end = clock.nearestPrinted(same);
    }
    if (!end.isValid()) {
        // "Six Months" over "1996" may yet be settled by the quarter beside it.
        if (gathered.months && gathered.date.year != 0) column.read.dates = {gathered.date};
        return;
    }
    if (instants) {
        column.period = Period{end, 0};
    } else if (gathered.months) {
        column.period = Period{end, *gathered.months};
    } else if (gathered.yearToDate && monthsIntoYear(end, clock) != 0) {
        column.period = Period{end, monthsIntoYear(end, clock)};
    } else {
        column.read.dates = {gathered.date};
        column.read.dates.front().year = end.year;
        column.read.dates.front().month = end.month;
        column.read.dates.front().day = end.day;
    }
}

/// "YTD/08" beside "Q3/08" reaches to the end of that quarter; without one, to the reported
/// quarter's.
void settleYearToDate(RawColumn& column, const RawTable& table, const Clock& clock) {
    int quarter = 0;
    for (const RawColumn& other : table.columns)
        if (other.read.fiscalYear == column.read.fiscalYear && other.period &&
            other.period->months == 3)
            quarter = std::max(quarter, other.read.quarter);
    if (quarter == 0 && clock.reported()) quarter = clock.reported()->quarter;
    if (quarter == 0) return;
    if (const auto end = clock.endOf(column.read.fiscalYear, quarter))
        column.period = Period{*end, 3 * quarter};
}

/// "Six Months" over "1996" beside "Second Quarter" over "1996" ends with that quarter.
void settleBesideQuarter(RawColumn& column, const RawTable& table) {
    if (!column.read.months || *column.read.months <= 3 || column.read.dates.size() != 1) return;
    const int year = column.read.dates.front().year;
    for (const RawColumn& other : table.columns)
        if (other.period && other.period->months == 3 &&
            other.read.quarter * 3 == *column.read.months &&
            std::ranges::any_of(other.pieces, [&](const HeadingPiece& piece) {
                return piece.read.fiscalYear == year ||
                       std::ranges::any_of(piece.read.dates,
                                           [&](const DateText& d) { return d.year == year; });
            })) {
            column.period = Period{other.period->end, *column.read.months};
            return;
        }
}

} // namespace

std::vector<Date> completeDates(const RawTable& table, HeadingMemo& headings) {
    std::vector<Date> dates;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Gathered gathered = gather(table, c, headings);
        if (gathered.quarter == 0 && gathered.date.isComplete() && clipped(gathered.date).isValid())
            dates.push_back(clipped(gathered.date));
    }
    return dates;
}

void resolvePeriods(RawTable& table, const Clock& clock, HeadingMemo& headings, bool instants) {
    std::vector<HeadingText> titles;
    for (const std::string& line : table.titleLines)
        if (line.size() < 140 && mayNamePeriod(line)) titles.push_back(headings.read(line));
    // "Periods Ended September 30" over the labels, beside "1996" and "1995".
    for (const std::string& words : table.stubHeadings)
        if (words.size() < 140 && headings.speaksOfTime(words))
            titles.push_back(headings.read(words));
    const std::size_t periodColumns = columnsOfPeriods(table);
    const bool years = hasYearColumns(table, titles, clock);
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        readColumn(table, c, headings, titles, clock, instants, periodColumns, years);
    for (RawColumn& column : table.columns)
        if (!column.period && column.read.yearToDate) settleYearToDate(column, table, clock);
    for (RawColumn& column : table.columns)
        if (!column.period && !column.change) settleBesideQuarter(column, table);
    // "% of Sales" beside a date is of the period of its neighbour.
    for (std::size_t c = 1; c < table.columns.size(); ++c) {
        RawColumn& column = table.columns[c];
        const bool dated = std::ranges::any_of(
            column.pieces, [](const HeadingPiece& p) { return !p.read.dates.empty(); });
        // A bare "%" may have caught half of its neighbour's date.
        if (!column.change && !column.period && (!dated || column.read.rest == "%") &&
            isPercentHeading(column.read.rest))
            column.period = table.columns[c - 1].period;
    }
}

void nameAspects(RawTable& table) {
    for (RawColumn& column : table.columns) {
        column.aspect.clear();
        if (column.period && sharesPeriod(table, column)) column.aspect = column.read.rest;
    }
    // What splits one period splits its neighbours too: "As Restated" stays said where a slip in
    // the heading gave the pair two different days.
    for (RawColumn& column : table.columns) {
        if (!column.period || !column.aspect.empty() || column.read.rest.empty()) continue;
        const bool known = std::ranges::any_of(table.columns, [&](const RawColumn& other) {
            return !other.aspect.empty() && other.aspect == column.read.rest;
        });
        if (known) column.aspect = column.read.rest;
    }
    for (RawColumn& column : table.columns)
        column.doubtful = column.period &&
                          std::ranges::count_if(table.columns, [&](const RawColumn& other) {
                              return other.period == column.period && other.aspect == column.aspect;
                          }) > 1;
}

} // namespace ql::extraction
