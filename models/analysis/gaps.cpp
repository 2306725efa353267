// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gaps.h"

#include "analysis/timeline.h"
#include "core/say.h"

namespace ql::analysis {

namespace {

std::string quarterName(const Period& period) {
    const CalendarQuarter quarter = calendarQuarter(period.end);
    return "Q" + std::to_string(quarter.quarter) + " " + std::to_string(quarter.year);
}

} // namespace

void markGaps(const FiscalCalendar& calendar, Comparison& comparison) {
    const int step = comparison.span == Span::Year ? 12 : 3;
    for (std::size_t c = 1; c < comparison.columns.size(); ++c) {
        ComparisonColumn& column = comparison.columns[c];
        if (!column.gapBefore) continue;
        const int from = monthIndex(comparison.columns[c - 1].period.end);
        const int to = monthIndex(column.period.end);
        for (int month = from + step; month < to; month += step) {
            Period missing{monthEnd(month), column.period.months};
            if (comparison.span == Span::YearToDate && !column.period.isInstant())
                missing.months = calendar.monthsToDate(missing.end);
            column.missingBefore.push_back(missing);
        }
    }
}

std::string describeGap(const ComparisonColumn& column) {
    if (column.missingBefore.empty()) return {};
    const std::string first = quarterName(column.missingBefore.front());
    if (column.missingBefore.size() == 1)
        return fill(say("Reasons", "%1: needs the release of that quarter"), {first});
    return fill(say("Reasons", "%1 to %2: needs the releases of these quarters"),
                {first, quarterName(column.missingBefore.back())});
}

} // namespace ql::analysis
