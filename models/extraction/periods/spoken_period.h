// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "extraction/periods/clock.h"
#include "extraction/text/prose_tokens.h"

#include <optional>
#include <span>
#include <string_view>

namespace ql::extraction {

/// A time as a sentence names it, before it is known which.
struct SpokenPeriod {
    enum class Kind {
        Ended,         ///< months up to a day: "the nine months ended March 31, 2007"
        Quarter,       ///< "the second quarter of 2006", "Q2"; year 0 where unsaid
        FirstMonths,   ///< "the first nine months of fiscal 2003"; year 0 where unsaid
        ToDate,        ///< "year to date", "the nine month period"; 0 months where unsaid
        Year,          ///< "fiscal 2004", "the full year"; year 0 where unsaid
        ThisQuarter,   ///< "the quarter"
        QuarterBefore, ///< "the preceding quarter"
        YearBefore,    ///< "a year ago", "the comparable period last year"
        SameInYear,    ///< "the same period in 2019"
        Day            ///< "at March 31, 2020"
    };
    Kind kind = Kind::Ended;
    Date end;
    int months = 0;
    int quarter = 0;
    int year = 0;
    std::size_t next = 0; ///< index of the first token behind it
};

/// The period the tokens name from `at` on; an article, "fiscal" and the like may lead it in.
/// `text` is what the tokens were taken from.
[[nodiscard]] std::optional<SpokenPeriod>
spokenPeriodAt(std::string_view text, std::span<const Token> tokens, std::size_t at);

/// What a release reports, for what its sentences leave unsaid.
struct SpokenContext {
    Period reported; ///< 3 months, or 12 where only a year is told
    int fiscalYear = 0;
    int fiscalQuarter = 0;
    const Clock* clock = nullptr;
};

/// Which period is meant. `base` is the period of the sentence's own statement, to which "a year
/// ago" refers; nothing where it cannot be told for certain.
[[nodiscard]] std::optional<Period> resolve(const SpokenPeriod& spoken,
                                            const SpokenContext& context,
                                            const std::optional<Period>& base);

} // namespace ql::extraction
