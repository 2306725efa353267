// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns.h"

#include "analysis/period_table.h"
#include "core/say.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace ql::analysis {

namespace {

bool isMainStatement(StatementKind kind) {
    return kind == StatementKind::Income || kind == StatementKind::Balance ||
           kind == StatementKind::CashFlow;
}

std::string twoDigits(int number) {
    const int n = ((number % 100) + 100) % 100;
    return {static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
}

std::string quarterHeading(const Period& period, const FiscalCalendar& calendar) {
    if (const auto fiscal = calendar.quarterEnding(period.end))
        return "Q" + std::to_string(fiscal->quarter) + " " + twoDigits(fiscal->year);
    const CalendarQuarter quarter = calendarQuarter(period.end);
    return "Q" + std::to_string(quarter.quarter) + " " + twoDigits(quarter.year);
}

std::string fiscalYearDigits(const Period& period, const FiscalCalendar& calendar) {
    const auto fiscal = calendar.quarterEnding(period.end);
    return twoDigits(fiscal ? fiscal->year : calendarQuarter(period.end).year);
}

std::string headingOf(const Period& period, Span span, const FiscalCalendar& calendar) {
    if (span == Span::TrailingYear && period.months == 12)
        return "TTM " + quarterHeading(period, calendar);
    if (period.months == 12 || (period.isInstant() && span == Span::Year))
        return "FY " + fiscalYearDigits(period, calendar);
    if (period.months == 6 || period.months == 9 ||
        (period.months == 3 && span == Span::YearToDate))
        return std::to_string(period.months) + "M " + fiscalYearDigits(period, calendar);
    return quarterHeading(period, calendar);
}

std::string subheadingOf(const ComparisonColumn& column, Span span) {
    const std::string date = shortDate(column.period.end);
    const bool plainDate =
        column.period.isInstant() || (span == Span::Quarter && column.period.months == 3);
    return plainDate ? date : fill(say("Dates", "to %1"), {date});
}

/// Quarters from one column of a span to the next.
int stride(Span span) {
    return span == Span::Year ? 4 : 1;
}

} // namespace

std::string shortDate(const Date& date) {
    static constexpr std::array<const char*, 12> names{
        toSay("Dates", "Jan"), toSay("Dates", "Feb"), toSay("Dates", "Mar"), toSay("Dates", "Apr"),
        toSay("Dates", "May"), toSay("Dates", "Jun"), toSay("Dates", "Jul"), toSay("Dates", "Aug"),
        toSay("Dates", "Sep"), toSay("Dates", "Oct"), toSay("Dates", "Nov"), toSay("Dates", "Dec")};
    if (!date.isValid()) return {};
    return fill(say("Dates", "%1 %2, %3"),
                {say("Dates", names[static_cast<std::size_t>(date.month - 1)]),
                 std::to_string(date.day), twoDigits(date.year)});
}

bool spanShows(Span span, StatementKind kind, const Period& period,
               const FiscalCalendar& calendar) {
    if (!period.end.isValid()) return false;
    if (period.isInstant()) {
        if (kind == StatementKind::Income || kind == StatementKind::CashFlow) return false;
        return span != Span::Year || !calendar.isKnown() || calendar.endsYear(period.end);
    }
    if (kind == StatementKind::Balance) return false;
    // An outlook is of the time it names: no other can be made of it.
    if (kind == StatementKind::Guidance) return true;
    const int months = period.months;
    const auto fiscal = calendar.quarterEnding(period.end);
    switch (span) {
    case Span::Quarter:
        return months == 3;
    case Span::YearToDate:
        if (months == 3) return fiscal && fiscal->quarter == 1;
        if (months == 12) return !fiscal || fiscal->quarter == 4;
        return months == 6 || months == 9;
    case Span::Year:
        return months == 12 && (!fiscal || fiscal->quarter == 4);
    case Span::TrailingYear:
        return months == 12;
    }
    return false;
}

void labelColumns(std::vector<ComparisonColumn>& columns, Span span,
                  const FiscalCalendar& calendar) {
    int previous = -1;
    for (ComparisonColumn& column : columns) {
        column.quarter = calendarQuarter(column.period.end);
        column.heading = headingOf(column.period, span, calendar);
        column.subheading = subheadingOf(column, span);
        const int index = column.quarter.index();
        column.gapBefore = previous >= 0 && index - previous > stride(span);
        previous = index;
    }
}

std::vector<ComparisonColumn> makeColumns(const std::vector<ColumnKey>& keys, Span span,
                                          StatementKind kind, const FiscalCalendar& calendar) {
    std::vector<ComparisonColumn> columns;
    const auto known = [&](const Period& period, const std::string& aspect) {
        return std::ranges::any_of(columns, [&](const ComparisonColumn& column) {
            return column.aspect == aspect && isSamePeriod(column.period, period);
        });
    };
    const auto hostsInstant = [&](const Period& instant, const std::string& aspect) {
        return std::ranges::any_of(columns, [&](const ComparisonColumn& column) {
            return column.aspect == aspect && isSamePeriod({column.period.end, 0}, instant);
        });
    };
    // Durations first: an instant joins the period that ends with it.
    for (const bool instants : {false, true}) {
        for (const ColumnKey& key : keys) {
            if (key.period.isInstant() != instants || known(key.period, key.aspect) ||
                !spanShows(span, kind, key.period, calendar))
                continue;
            if (instants && !isMainStatement(kind) &&
                (span == Span::YearToDate || span == Span::TrailingYear ||
                 hostsInstant(key.period, key.aspect)))
                continue;
            ComparisonColumn column;
            column.period = key.period;
            column.aspect = key.aspect;
            columns.push_back(std::move(column));
        }
    }
    // Aspects keep the order in which they came, behind the plain column of their period.
    std::ranges::stable_sort(columns, [](const ComparisonColumn& a, const ComparisonColumn& b) {
        const auto rank = [](const ComparisonColumn& c) {
            return std::tuple(calendarQuarter(c.period.end).index(), c.period.months,
                              !c.aspect.empty());
        };
        return rank(a) < rank(b);
    });
    labelColumns(columns, kind == StatementKind::Guidance ? Span::Quarter : span, calendar);
    return columns;
}

} // namespace ql::analysis
