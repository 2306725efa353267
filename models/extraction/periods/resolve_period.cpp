// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/spoken_period.h"

#include <cstdlib>

namespace ql::extraction {

namespace {

/// Quarters from the reported one to another of the company's calendar.
std::optional<Date> endOfQuarter(const SpokenContext& context, int year, int quarter) {
    if (context.fiscalQuarter == 0 || context.fiscalYear == 0 || !context.reported.end.isValid())
        return std::nullopt;
    const int steps = (year - context.fiscalYear) * 4 + quarter - context.fiscalQuarter;
    if (std::abs(steps) > 24) return std::nullopt;
    if (steps == 0) return context.reported.end;
    const Date end = nearestMonthEnd(context.reported.end).plusMonths(3 * steps);
    return context.clock == nullptr ? end : context.clock->nearestPrinted(end);
}

Date shifted(const SpokenContext& context, const Date& day, int months) {
    const Date end = nearestMonthEnd(day).plusMonths(months);
    return context.clock == nullptr ? end : context.clock->nearestPrinted(end);
}

} // namespace

std::optional<Period> resolve(const SpokenPeriod& spoken, const SpokenContext& context,
                              const std::optional<Period>& base) {
    using Kind = SpokenPeriod::Kind;
    const Period& reported = context.reported;
    switch (spoken.kind) {
    case Kind::Ended:
        return Period{spoken.end, spoken.months};
    case Kind::Day:
        return Period{spoken.end, 0};
    case Kind::Quarter: {
        int year = spoken.year;
        // Without a year it is the latest one of that number.
        if (year == 0 && context.fiscalQuarter != 0)
            year = spoken.quarter > context.fiscalQuarter ? context.fiscalYear - 1
                                                          : context.fiscalYear;
        const auto end = endOfQuarter(context, year, spoken.quarter);
        if (!end) return std::nullopt;
        return Period{*end, 3};
    }
    case Kind::FirstMonths: {
        const int year = spoken.year != 0 ? spoken.year : context.fiscalYear;
        const auto end = endOfQuarter(context, year, spoken.months / 3);
        if (!end || (spoken.year == 0 && spoken.months / 3 != context.fiscalQuarter))
            return std::nullopt;
        return Period{*end, spoken.months};
    }
    case Kind::ToDate: {
        if (context.fiscalQuarter == 0 || !reported.end.isValid() || reported.months != 3)
            return std::nullopt;
        const int months = context.fiscalQuarter * 3;
        if (spoken.months != 0 && spoken.months != months && spoken.months != 3)
            return std::nullopt;
        return Period{reported.end, spoken.months == 3 ? 3 : months};
    }
    case Kind::Year: {
        if (spoken.year == 0 && context.fiscalQuarter != 4) return std::nullopt;
        const int year = spoken.year != 0 ? spoken.year : context.fiscalYear;
        const auto end = endOfQuarter(context, year, 4);
        // A year that has not ended is an outlook.
        if (!end || *end > reported.end) return std::nullopt;
        return Period{*end, 12};
    }
    case Kind::ThisQuarter:
        if (reported.months != 3 || !reported.end.isValid()) return std::nullopt;
        return reported;
    case Kind::QuarterBefore:
        if (base ? base->months != 3 : reported.months != 3) return std::nullopt;
        return Period{shifted(context, base ? base->end : reported.end, -3), 3};
    case Kind::YearBefore:
        if (!base || !base->end.isValid()) return std::nullopt;
        if (spoken.quarter != 0 && (base->months != 3 || spoken.quarter != context.fiscalQuarter))
            return std::nullopt;
        return Period{shifted(context, base->end, -12), base->months};
    case Kind::SameInYear: {
        if (!base || !base->end.isValid() || context.fiscalYear == 0) return std::nullopt;
        const int years = context.fiscalYear - spoken.year;
        if (years < 1 || years > 3) return std::nullopt;
        return Period{shifted(context, base->end, -12 * years), base->months};
    }
    }
    return std::nullopt;
}

} // namespace ql::extraction
