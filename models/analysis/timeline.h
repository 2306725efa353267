// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <vector>

namespace ql::analysis {

/// A step of a sum of periods: the period with that number, added or taken away.
struct TimelineStep {
    int period = 0;
    int sign = 1;
};

/// Periods as stretches between month ends, to find how one that nobody prints is made of others:
/// the March quarter is the six months to June less the June quarter; a year is four quarters.
class Timeline {
  public:
    /// Periods are numbered as they are added, from 0. Instants take no part but keep a number.
    void add(const Period& period);

    /// The shortest sum that gives the period, without using it; empty where there is none or it
    /// takes more than `most` terms. `usable` tells for each number whether it may be used.
    [[nodiscard]] std::vector<TimelineStep>
    explain(const Period& wanted, const std::vector<bool>& usable, int most = 4) const;

    /// Month ends at which any period begins or ends, ascending, as monthIndex().
    [[nodiscard]] std::vector<int> boundaries() const;

  private:
    struct Stretch {
        int begin = 0;
        int end = 0;
        bool instant = false;
    };
    static Stretch stretchOf(const Period& period);
    /// Makes place for a month end.
    void reach(int month);
    [[nodiscard]] bool isPlace(int month) const;

    std::vector<Stretch> m_stretches;
    int m_first = 0;                       ///< month of the first place
    std::vector<std::vector<int>> m_links; ///< by month: stretches that begin or end there
};

/// Months since year 0 of the month end a day is nearest to.
[[nodiscard]] int monthIndex(const Date& end);
/// Last day of that month.
[[nodiscard]] Date monthEnd(int index);

} // namespace ql::analysis
