// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_frame.h"

#include <optional>
#include <vector>

namespace ql::analysis {

/// A profit or loss of a column: printed, or computed from others.
struct Profit {
    Decimal value;
    PickedCell cell; ///< where a click leads
    bool computed = false;
};

/// The rows margins are made from. Holds a reference to the comparison.
class MarginRows {
  public:
    explicit MarginRows(const Comparison& income);

    /// Margins need a base: revenue above zero.
    [[nodiscard]] PickedCell base(int column) const;
    [[nodiscard]] PickedCell revenue(int column) const;

    /// Gross profit that no release prints is revenue less cost of revenue.
    [[nodiscard]] std::optional<Profit> gross(int column) const;
    [[nodiscard]] std::optional<Profit> operating(int column) const;
    [[nodiscard]] std::optional<Profit> net(int column) const;

  private:
    [[nodiscard]] std::optional<Profit> printed(const std::vector<int>& rows, int column) const;

    const Comparison& m_income;
    std::vector<int> m_revenue, m_gross, m_cost, m_operating, m_net;
};

} // namespace ql::analysis
