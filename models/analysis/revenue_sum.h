// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

namespace ql::analysis {

/// A sum of figures of a column, and how finely it can be compared with another figure.
class RevenueSum {
  public:
    void add(const Decimal& value);

    [[nodiscard]] int numbers() const { return m_numbers; }
    /// Equal within what rounding of every addend and of the total can move. Never where 64 bits
    /// do not hold the sum.
    [[nodiscard]] bool foots(const Decimal& total) const;
    /// Foots to the cell's figure or to one that an earlier release gave for it: parts may come
    /// from a release whose total was restated since.
    [[nodiscard]] bool isReported(const Cell& total) const;

  private:
    Decimal m_value;
    int m_numbers = 0;
    int m_exponent = -20; ///< of the coarsest addend
    bool m_holds = true;
};

} // namespace ql::analysis
