// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/period_table.h"

#include <cstdlib>

namespace ql::analysis {

namespace {

/// A 52/53-week period ends within a week of the month end it is named after.
constexpr long daysApart = 10;

} // namespace

bool isSamePeriod(const Period& a, const Period& b) {
    if (a == b) return true;
    return a.months == b.months && a.end.isValid() && b.end.isValid() &&
           std::labs(a.end.serial() - b.end.serial()) <= daysApart;
}

int PeriodTable::find(const Period& period) const {
    for (int i = 0; i < size(); ++i) {
        if (isSamePeriod((*this)[i], period)) return i;
    }
    return -1;
}

int PeriodTable::add(const Period& period) {
    const int known = find(period);
    if (known >= 0) return known;
    m_periods.push_back(period);
    return size() - 1;
}

} // namespace ql::analysis
