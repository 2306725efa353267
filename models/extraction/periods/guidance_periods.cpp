// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/guidance_periods.h"

#include "extraction/periods/spoken_period.h"
#include "extraction/scan/line_tests.h"
#include "extraction/text/prose_tokens.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace ql::extraction {

namespace {

/// Lines above the table that may speak of it, and bytes of them.
constexpr std::size_t mostLines = 8;
constexpr std::size_t mostBytes = 1200;

/// The year that words name and nothing nearer; 0 where they do not.
int yearAlone(const HeadingText& read) {
    if (read.months || read.quarter != 0 || read.yearToDate || read.dates.size() != 1) return 0;
    return read.dates.front().month == 0 ? read.dates.front().year : 0;
}

/// The fiscal year that is all the words over a column say of time: "Previous FY 2023"; else 0.
int fiscalYearAlone(const RawColumn& column) {
    int year = 0;
    for (const HeadingPiece& piece : column.pieces) {
        const HeadingText& read = piece.read;
        if (read.months || read.quarter != 0 || read.yearToDate || !read.dates.empty()) return 0;
        if (read.fiscalYear != 0) year = read.fiscalYear;
    }
    return year;
}

/// Of the words over a column, else of the nearest line of the title that names a time.
int yearOf(const RawTable& table, const RawColumn& column, HeadingMemo& headings) {
    for (const HeadingPiece& piece : column.pieces)
        if (const int year = yearAlone(piece.read); year != 0) return year;
    const auto named = [&](const std::string& words) -> std::optional<int> {
        if (words.size() >= 140 || !mayNamePeriod(words)) return std::nullopt;
        const HeadingText read = headings.read(words);
        if (read.dates.empty() && !read.months && read.quarter == 0) return std::nullopt;
        return yearAlone(read);
    };
    for (const std::string& words : table.stubHeadings)
        if (const auto year = named(words)) return *year;
    for (auto line = table.titleLines.rbegin(); line != table.titleLines.rend(); ++line)
        if (const auto year = named(*line)) return *year;
    return 0;
}

/// The lines right above the rows, up to another table.
std::string_view textAbove(const RawTable& table, const Scan& scan) {
    const auto& lines = scan.document->lines;
    const std::size_t end = table.rows.front().firstLine;
    std::size_t begin = end;
    std::size_t read = 0;
    for (std::size_t l = end; l-- > 0 && read < mostLines;) {
        const ScannedLine& line = scan.lines[l];
        const int markup = lines[line.line].table;
        if (line.atoms.size() > 1 || (markup >= 0 && markup != table.markup)) break;
        begin = l;
        if (line.kind == LineClass::Text || line.kind == LineClass::Figures) ++read;
    }
    if (begin == end) return {};
    const ByteRange range{lines[scan.lines[begin].line].range.begin,
                          lines[scan.lines[end].line].range.begin};
    return range.end - range.begin <= mostBytes ? scan.text(range) : std::string_view();
}

std::optional<Period> periodOf(const SpokenPeriod& spoken, const Clock& clock) {
    const auto upTo = [&](int quarter, int months) -> std::optional<Period> {
        const auto end = clock.endOf(spoken.year, quarter);
        return end ? std::optional(Period{*end, months}) : std::nullopt;
    };
    switch (spoken.kind) {
    case SpokenPeriod::Kind::Ended:
        return Period{spoken.end, spoken.months};
    case SpokenPeriod::Kind::Quarter:
        return upTo(spoken.quarter, 3);
    case SpokenPeriod::Kind::Year:
        return upTo(0, 12);
    default:
        return std::nullopt;
    }
}

/// The one period that the text names.
std::optional<Period> periodIn(std::string_view text, const Clock& clock) {
    const std::vector<Token> tokens = tokensOf(text, 0, text.size());
    std::optional<Period> found;
    for (std::size_t at = 0; at < tokens.size();) {
        const auto spoken = spokenPeriodAt(text, tokens, at);
        if (!spoken || spoken->next <= at) {
            ++at;
            continue;
        }
        at = spoken->next;
        const auto period = periodOf(*spoken, clock);
        if (!period) continue;
        if (found && *found != *period) return std::nullopt;
        found = period;
    }
    return found;
}

} // namespace

bool isOutlook(const RawTable& table, const Scan& scan) {
    if (table.columns.size() < 2 || !table.ownBoxhead ||
        !std::ranges::all_of(table.columns,
                             [](const RawColumn& column) { return isEndOfRange(column.heading); }))
        return false;
    return hasAnyPhrase(folded(textAbove(table, scan)),
                        {"guidance", "outlook", "forecast", "expects", "expect", "expected",
                         "anticipates", "anticipated", "estimates", "projected"});
}

void settleGuidance(RawTable& table, const Clock& clock, const Scan& scan) {
    // Below a statement its columns are not what the outlook is for.
    if (table.behind)
        for (RawColumn& column : table.columns) {
            const RawRow& heading = table.rows.front();
            column.pieces = {
                {heading.label, heading.labelRange, 0, true, scan.headings.read(heading.label)}};
            column.heading = heading.label;
            column.read = {};
            column.period.reset();
        }
    bool open = false;
    for (RawColumn& column : table.columns) {
        // Whatever the sentences above it tell of the quarter.
        if (const int year = fiscalYearAlone(column); year != 0 && !column.change)
            if (const auto end = clock.endOf(year, 0)) {
                column.period = Period{*end, 12};
                continue;
            }
        if (column.change || column.read.months || column.read.quarter != 0 ||
            column.read.fiscalYear != 0 || column.read.yearToDate)
            continue;
        if (const int year = yearOf(table, column, scan.headings); year != 0) {
            const auto end = clock.endOf(year, 0);
            column.period = end ? std::optional(Period{*end, 12}) : std::nullopt;
        }
        open = open || (!column.period && column.read.dates.empty());
    }
    if (!open) return;
    const auto said = periodIn(textAbove(table, scan), clock);
    if (!said) return;
    for (RawColumn& column : table.columns)
        if (!column.change && !column.period && column.read.dates.empty()) column.period = said;
}

} // namespace ql::extraction
