// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <vector>

namespace ql::analysis {

/// Whether two periods are the same one, printed with ends that differ by some days: one release
/// says "June 30" where another gives the exact Sunday.
[[nodiscard]] bool isSamePeriod(const Period& a, const Period& b);

/// Every period that occurs, each under one number however its end is printed.
class PeriodTable {
  public:
    /// Number of the period, new where it was not known. Later calls with another end of the same
    /// period give the same number; the end kept is the first one added, or that of `keepEnd`.
    int add(const Period& period);
    /// Number of the period or -1.
    [[nodiscard]] int find(const Period& period) const;
    void keepEnd(int number, const Date& end) {
        m_periods[static_cast<std::size_t>(number)].end = end;
    }
    [[nodiscard]] const Period& operator[](int number) const {
        return m_periods[static_cast<std::size_t>(number)];
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_periods.size()); }

  private:
    std::vector<Period> m_periods;
};

} // namespace ql::analysis
