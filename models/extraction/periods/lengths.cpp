// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/lengths.h"

#include "extraction/scan/limits.h"
#include "extraction/text/span_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>

namespace ql::extraction {

namespace {

bool isNetIncome(std::string_view label) {
    const std::string plain = folded(label);
    return plain.starts_with("net income") || plain.starts_with("net loss") ||
           plain.starts_with("net (loss)") || plain.starts_with("net earnings");
}

/// A figure that statements give for a day.
struct Told {
    std::int64_t value = 0;
    int months = 0;
    const std::string* label = nullptr;
};

/// Sorted by value.
std::vector<Told> toldOf(const Date& end, std::span<const Statement> known) {
    std::vector<Told> told;
    for (const Statement& statement : known)
        for (const LineItem& item : statement.items)
            for (const Fact& fact : item.facts)
                if (fact.period.end == end)
                    told.push_back(
                        {fact.value.magnitude().coefficient(), fact.period.months, &item.label});
    std::ranges::sort(told, {}, &Told::value);
    return told;
}

/// The length (0 for a day) under which `known` prints this column's figures for the same day; a
/// net income outweighs all else, for it stands in every statement that flows.
std::optional<int> provedMonths(const RawTable& table, std::size_t column, const Date& end,
                                std::span<const Statement> known, bool flows) {
    constexpr std::int64_t leastTelling = 1000;
    const std::vector<Told> told = toldOf(end, known);
    if (told.empty()) return std::nullopt;
    std::map<int, int> votes;
    for (const RawRow& row : table.rows) {
        if (column >= row.cells.size() || !row.cells[column] || row.cells[column]->isText) continue;
        const Decimal printed = row.cells[column]->number.value;
        const bool result = isNetIncome(row.label);
        if (!result && printed.magnitude().coefficient() < leastTelling) continue;
        // "Less cash (346)" is the balance sheet's cash.
        const auto same =
            std::ranges::equal_range(told, printed.magnitude().coefficient(), {}, &Told::value);
        for (const Told& fact : same)
            if (fact.months > 0 || !flows)
                votes[fact.months] += result && isNetIncome(*fact.label) ? 100 : 1;
    }
    const auto best =
        std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    if (best == votes.end()) return std::nullopt;
    return best->first;
}

/// The one length that statements give for that day; nothing where they give several.
std::optional<int> onlyMonths(const Date& end, std::span<const Statement> known) {
    std::optional<int> months;
    for (const Statement& statement : known)
        for (const Column& column : statement.columns) {
            if (column.period.end != end || column.period.isInstant()) continue;
            if (months && *months != column.period.months) return std::nullopt;
            months = column.period.months;
        }
    return months;
}

/// Some longer period ends with this month.
bool endsQuarter(const Date& end, const RawTable& table, std::span<const Statement> known) {
    const auto sameMonth = [&](const Period& period) {
        return period.months >= 3 && period.end.month == end.month;
    };
    return std::ranges::any_of(table.columns,
                               [&](const RawColumn& column) {
                                   return column.period && sameMonth(*column.period);
                               }) ||
           std::ranges::any_of(known, [&](const Statement& statement) {
               return std::ranges::any_of(statement.columns, [&](const Column& column) {
                   return sameMonth(column.period);
               });
           });
}

bool titleFlows(const RawTable& table) {
    return std::ranges::any_of(table.titleLines, [](const std::string& line) {
        return hasAnyPhrase(folded(line), {"cash flows", "cash flow", "operations", "income"});
    });
}

bool titleAverages(const RawTable& table) {
    return std::ranges::any_of(table.titleLines, [](const std::string& line) {
        return hasAnyPhrase(folded(line), {"average balance", "average balances", "yields"});
    });
}

/// A year and nothing nearer, the end of which it was taken for.
bool onlyYear(const RawTable& table, std::size_t column) {
    const RawColumn& head = table.columns[column];
    const bool year = std::ranges::all_of(head.pieces, [](const HeadingPiece& piece) {
        return std::ranges::all_of(piece.read.dates,
                                   [](const DateText& d) { return d.month == 0; });
    });
    return year && head.read.dates.front().month == 12;
}

} // namespace

void settleLengths(RawTable& table, StatementKind kind, std::span<const Statement> known) {
    known = known.last(std::min(known.size(), tablesLookedBack));
    std::optional<int> neighbours;
    for (const RawColumn& column : table.columns)
        if (column.period && !column.period->isInstant()) neighbours = column.period->months;
    std::optional<int> proved;
    // The cash of a cash flow statement is that of the balance sheet, but its columns are no days.
    const bool flows = kind == StatementKind::CashFlow;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        RawColumn& column = table.columns[c];
        if (column.period || column.change || column.read.dates.empty()) continue;
        const Date end = column.read.dates.front().date();
        if (!end.isValid()) continue;
        std::optional<int> months = neighbours;
        // "April 2020" beside the quarter to March: that month.
        if (column.read.monthAlone && kind != StatementKind::Balance &&
            (months || titleFlows(table)) && !endsQuarter(end, table, known)) {
            column.period = Period{end, 1};
            continue;
        }
        if (kind == StatementKind::Note) {
            // An average over a year is set under that year, as is what it earned.
            if (!months && titleAverages(table)) months = provedMonths(table, c, end, known, true);
            if (!months && titleAverages(table) && onlyYear(table, c)) months = 12;
            if (!months) months = titleFlows(table) ? 3 : 0;
        } else {
            if (auto found = provedMonths(table, c, end, known, flows)) proved = found;
            if (!months) months = proved;
            if (!months) months = onlyMonths(end, known);
        }
        if (months) column.period = Period{end, *months};
    }
}

namespace {

/// "Five weeks ended January 31", "Fourth quarter": the row's own words are its length, where the
/// columns are days that it may end on. 0 for any other label.
int lengthOfLabel(const RawRow& row, const RawTable& table) {
    const std::string& label = row.label;
    const bool days = std::ranges::all_of(table.columns, [](const RawColumn& column) {
        return !column.period || column.change || column.period->isInstant();
    });
    if (!days || label.size() < 4 || label.size() > 60) return 0;
    const PhraseIndex& words = row.words();
    if (!words.holds("quarter") && !words.holds("year") && !words.holds("week") &&
        !words.holds("month") && !words.holds("half"))
        return 0;
    const HeadingText read = readHeading(label);
    int months = 0;
    if (read.rest.empty() && read.months)
        months = *read.months;
    else if (read.dates.empty())
        months = monthsOfWord(label);
    if (months == 0) return 0;
    for (const RawColumn& column : table.columns) {
        if (!column.period || column.change) continue;
        for (const DateText& date : read.dates)
            if (date.month != 0 && date.month != column.period->end.month &&
                date.month != nearestMonthEnd(column.period->end).month)
                return 0;
    }
    return months;
}

} // namespace

int flowMonths(const RawRow& row, const RawTable& table) {
    if (const int months = lengthOfLabel(row, table); months != 0) return months;
    // Days a quarter apart carry quarters; anything else says nothing.
    const Period* previous = nullptr;
    int steps = 0;
    for (const RawColumn& column : table.columns) {
        if (!column.period || column.change) continue;
        if (!column.period->isInstant()) return 0;
        if (previous != nullptr) {
            const long days = std::labs(column.period->end.serial() - previous->end.serial());
            if (days < 80 || days > 100) return 0;
            ++steps;
        }
        previous = &*column.period;
    }
    if (steps < 2) return 0;
    const PhraseIndex& words = row.words();
    if (words.hasAny({"recurring", "backlog", "contracted", "working capital", "ratio", "inventory",
                      "debt", "assets", "liabilities", "equity", "balance"}))
        return 0;
    return words.hasAny({"sales", "revenue", "revenues", "margin", "income", "loss", "profit",
                         "expense", "expenses", "earnings", "bookings", "orders", "cash flow",
                         "quarterly", "shipments", "ebitda"})
               ? 3
               : 0;
}

} // namespace ql::extraction
