// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/fiscal_calendar.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ql::analysis {

namespace {

/// How much each kind of evidence says. What a release says of its own quarter outweighs a few
/// columns; columns outweigh the comparative date of a balance sheet, which may be any quarter's.
constexpr int weightStated = 20;
constexpr int weightYearToDate = 4;
constexpr int weightYear = 2;
constexpr int weightBalance = 1;

int month12(int month) {
    return (month - 1 + 24) % 12 + 1;
}

struct Votes {
    std::array<int, 13> month{};
    std::map<int, int> offset; ///< only from releases that name their fiscal year

    void forMonth(const Date& end, int monthsLeft, int weight) {
        if (end.isValid())
            month[static_cast<std::size_t>(month12(nearestMonthEnd(end).month + monthsLeft))] +=
                weight;
    }
};

int calendarYearOfYearEnd(const Date& end, int quarter) {
    return nearestMonthEnd(end).plusMonths(3 * (4 - quarter)).year;
}

void voteBy(const Release& release, Votes& votes) {
    if (release.fiscalQuarter >= 1 && release.fiscalQuarter <= 4) {
        votes.forMonth(release.quarter.end, 3 * (4 - release.fiscalQuarter), weightStated);
        if (release.fiscalYear > 0 && release.quarter.end.isValid())
            ++votes.offset[release.fiscalYear -
                           calendarYearOfYearEnd(release.quarter.end, release.fiscalQuarter)];
    }
    for (const Statement& statement : release.statements) {
        if (statement.kind == StatementKind::Guidance) continue;
        std::set<Period> periods;
        for (const Column& column : statement.columns)
            periods.insert(column.period);
        for (const Period& period : periods) {
            if (period.months == 6 || period.months == 9)
                votes.forMonth(period.end, 12 - period.months, weightYearToDate);
            else if (period.months == 12)
                votes.forMonth(period.end, 0, weightYear);
        }
        if (statement.kind == StatementKind::Balance && periods.size() == 2 &&
            nearestMonthEnd(periods.begin()->end).month !=
                nearestMonthEnd(periods.rbegin()->end).month)
            votes.forMonth(periods.begin()->end, 0, weightBalance);
    }
}

} // namespace

FiscalCalendar FiscalCalendar::learn(std::span<const ReleasePtr> releases) {
    Votes votes;
    for (const ReleasePtr& release : releases)
        voteBy(*release, votes);
    const auto best = std::ranges::max_element(votes.month);
    if (*best == 0) return {};
    int offset = 0;
    int most = 0;
    for (const auto& [candidate, count] : votes.offset) {
        // A number more than a year off is a misreading, not a way of counting years.
        if (count > most && candidate >= -1 && candidate <= 1) {
            most = count;
            offset = candidate;
        }
    }
    return FiscalCalendar(static_cast<int>(best - votes.month.begin()), offset);
}

std::optional<FiscalQuarter> FiscalCalendar::quarterEnding(const Date& end) const {
    if (!isKnown() || !end.isValid()) return std::nullopt;
    const Date close = nearestMonthEnd(end);
    const int left = month12(m_yearEndMonth - close.month + 12) % 12; // months to the year's end
    if (left % 3 != 0) return std::nullopt;
    return FiscalQuarter{close.plusMonths(left).year + m_yearOffset, 4 - left / 3};
}

bool FiscalCalendar::endsYear(const Date& end) const {
    const auto quarter = quarterEnding(end);
    return quarter && quarter->quarter == 4;
}

int FiscalCalendar::monthsToDate(const Date& end) const {
    const auto quarter = quarterEnding(end);
    return quarter ? 3 * quarter->quarter : 0;
}

} // namespace ql::analysis
