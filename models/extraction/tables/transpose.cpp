// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/transpose.h"

#include "extraction/tables/year_labels.h"
#include "extraction/tables/year_rows.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ql::extraction {

namespace {

/// More rows than any list of periods has; turning them would make too many columns.
constexpr std::size_t mostPeriods = 64;

bool saysWhen(const HeadingText& read) {
    if (!read.rest.empty() || read.change) return false;
    if (read.quarter != 0 || read.fiscalYear != 0) return true;
    return std::ranges::any_of(read.dates, [](const DateText& date) { return date.year != 0; });
}

/// A cheap look before the close one: the first row of most tables names neither a year nor a
/// quarter, and heads no rows by a day.
bool mayNamePeriod(const RawRow& row) {
    const std::string_view label = row.label;
    if (std::ranges::any_of(label, isDigit)) return true;
    if (row.heading) return nextDate(label, 0).has_value();
    return holdsFolded(label, "quarter") || holdsFolded(label, "qtr") || holdsFolded(label, "half");
}

/// A row's own words and the year over it: "First quarter" under "2002".
struct PeriodRow {
    const RawRow* row = nullptr;
    HeadingText read;
    std::string words;
};

/// The rows as periods; empty where one is none.
std::vector<PeriodRow> periodRows(const RawTable& table, HeadingMemo& headings) {
    std::vector<PeriodRow> periods;
    std::string year;
    for (const RawRow& row : table.rows) {
        if (year.empty() && !mayNamePeriod(row)) return {};
        const HeadingText read = headings.read(row.label);
        if (row.heading) {
            if (read.dates.size() != 1 || !read.rest.empty()) return {};
            year = row.label;
            continue;
        }
        if (!row.strays.empty() || periods.size() == mostPeriods) return {};
        PeriodRow period{&row, read, row.label};
        const bool lacksYear =
            read.fiscalYear == 0 && (read.dates.empty() || read.dates.front().year == 0);
        if (lacksYear && !year.empty()) {
            period.words += " " + year;
            period.read = headings.read(period.words);
        }
        if (!saysWhen(period.read)) return {};
        periods.push_back(std::move(period));
    }
    return periods;
}

/// The length that the words over the rows name, or that their steps make likely.
std::optional<int> lengthOf(const RawTable& table, const std::vector<PeriodRow>& periods) {
    std::string words;
    for (const std::string& stub : table.stubHeadings)
        words += stub + " ";
    std::vector<std::string> lines = {words};
    lines.insert(lines.end(), table.titleLines.rbegin(), table.titleLines.rend());
    for (const std::string& line : lines) {
        const std::string plain = folded(line);
        if (plain.size() > 140) continue;
        if (hasAnyPhrase(plain, {"quarter", "quarters", "quarterly", "three months"})) return 3;
        if (hasAnyPhrase(plain, {"year", "years", "annual", "annually", "yearly", "twelve months"}))
            return 12;
        if (hasAnyPhrase(plain, {"as of", "at"})) return 0;
    }
    std::vector<int> months;
    for (const PeriodRow& period : periods) {
        if (period.read.dates.empty() || period.read.dates.front().month == 0) return std::nullopt;
        const DateText& date = period.read.dates.front();
        months.push_back(date.year * 12 + date.month);
    }
    const int step = std::abs(months[1] - months[0]);
    if (step != 3 && step != 12) return std::nullopt;
    for (std::size_t i = 2; i < months.size(); ++i)
        if (std::abs(months[i] - months[i - 1]) != step) return std::nullopt;
    return step;
}

bool isMeasure(const RawColumn& column, HeadingMemo& headings) {
    const HeadingText read = headings.read(column.heading);
    return !column.heading.empty() && read.dates.empty() && !read.months && read.quarter == 0 &&
           read.fiscalYear == 0;
}

} // namespace

std::optional<RawTable> laidOut(const RawTable& table, HeadingMemo& headings) {
    if (auto other = turned(table, headings)) return other;
    if (auto across = withYearsAcross(table, headings)) return across;
    return turnedByYearLabels(table, headings);
}

std::optional<RawTable> turned(const RawTable& table, HeadingMemo& headings) {
    if (table.columns.empty() || !table.ownBoxhead ||
        !std::ranges::all_of(table.columns,
                             [&](const RawColumn& column) { return isMeasure(column, headings); }))
        return std::nullopt;
    const std::vector<PeriodRow> periods = periodRows(table, headings);
    if (periods.size() < 2) return std::nullopt;
    const std::optional<int> months = lengthOf(table, periods);

    RawTable out = table;
    out.columns.clear();
    out.rows.clear();
    out.stubHeadings.clear();
    for (const PeriodRow& period : periods) {
        RawColumn column;
        HeadingPiece piece{period.words, period.row->labelRange, 0, false, period.read};
        if (!piece.read.months) piece.read.months = months;
        column.heading = piece.text;
        column.pieces.push_back(std::move(piece));
        out.columns.push_back(std::move(column));
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const RawColumn& column = table.columns[c];
        if (headings.read(column.heading).change) continue;
        RawRow row;
        row.label = column.heading;
        row.labelRange = column.pieces.front().range;
        row.firstLine = table.rows.front().firstLine;
        row.lastLine = table.rows.back().lastLine;
        for (const PeriodRow& period : periods)
            row.cells.push_back(c < period.row->cells.size() ? period.row->cells[c] : std::nullopt);
        out.rows.push_back(std::move(row));
    }
    if (out.rows.empty()) return std::nullopt;
    return out;
}

} // namespace ql::extraction
