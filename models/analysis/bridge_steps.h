// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_frame.h"
#include "analysis/chart_text.h"

#include <string>
#include <vector>

namespace ql::analysis {

/// A step of a bridge: a sum that stands on zero, or what leads from one sum to the next.
struct BridgeStep {
    std::string name;
    Decimal amount;     ///< of a sum its figure, else what it adds
    bool isSum = false; ///< stands on zero
    bool derived = false;
    PickedCell cell;      ///< where a click leads
    std::string remark{}; ///< for the hover card: "9,817 thousand from 5,606 thousand"
    int group = 0;        ///< steps between the same two sums may be put together
};

/// Puts the smallest steps of each group together where there are more than `most` besides sums,
/// and leaves out those of nothing.
void limitSteps(std::vector<BridgeStep>& steps, std::size_t most);

/// Fills categories, series, axis and unit of a bridge. The steps begin with a sum.
void drawSteps(const Comparison& table, const std::vector<BridgeStep>& steps, ChartSpec& spec);

/// How a bridge names a row: with its section where another row has the same label.
[[nodiscard]] std::string stepName(const Comparison& table, int row);

/// The column a bridge is of: the one with that period, else the last for which `isUsable`; -1
/// where there is none.
[[nodiscard]] int bridgeColumn(const Comparison& table, const std::optional<Period>& wanted,
                               const std::function<bool(int)>& isUsable);

/// The column a bridge begins with: the one with that period, else that of the year before, else
/// the last usable one before `column`; -1 where there is none.
[[nodiscard]] int bridgeBase(const Comparison& table, const std::optional<Period>& wanted,
                             int column, const std::function<bool(int)>& isUsable);

/// "Net income Q2 06", the period in one piece however the name is broken.
[[nodiscard]] std::string sumName(const std::string& name, const ComparisonColumn& column);

/// "Q1 06 to Q2 06".
[[nodiscard]] std::string fromTo(const Comparison& table, int from, int to);

} // namespace ql::analysis
