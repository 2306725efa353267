// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release.h"
#include "extraction/particulars/opening.h"
#include "extraction/periods/clock.h"

#include <string_view>

namespace ql::extraction {

/// The quarter a release reports: its end, three months (twelve where only a year is told), and
/// its number in the company's fiscal year. What opening and headline say is weighed with the
/// columns of the income statement, and both with the release's own calendar.
struct ReportedQuarter {
    Period period;
    int fiscalYear = 0;
    int fiscalQuarter = 0;
};

[[nodiscard]] ReportedQuarter reportedQuarter(const Scan& scan, const Clock& clock,
                                              const Opening& opening, std::string_view headline,
                                              const Release& release);

} // namespace ql::extraction
