// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace ql::analysis {

/// A line that takes part in a sum.
struct ChainTerm {
    int row = -1;
    int sign = 1; ///< +1 where its figure is added, -1 where it is taken away
};

/// A link of the way from revenue to net income: from the sum before to this one.
struct ChainLink {
    int from = -1;                ///< row of the sum before
    int to = -1;                  ///< row of this one
    std::vector<ChainTerm> terms; ///< what is added and taken away, in printed order
    /// The terms explain the sum. Where not there are none, and only the difference is known.
    bool explained = false;
};

/// How net income comes from revenue, by the sums of the statement itself: gross profit is revenue
/// less its cost, operating income that less the expenses, and so on, each expense in its finest
/// lines. What no sum explains is a link without terms.
struct IncomeChain {
    int revenue = -1;
    int net = -1;
    std::vector<ChainLink> links; ///< from revenue down

    [[nodiscard]] bool isEmpty() const { return links.empty(); }
};

/// The chain in the columns given; a row must have a figure in each of them to be one of its sums.
/// Empty where revenue or net income is missing there.
[[nodiscard]] IncomeChain incomeChain(const Comparison& income, const std::vector<int>& columns);

/// What a term adds to the result in a column: its figure with the sign of its sum. Zero where the
/// row has none.
[[nodiscard]] Decimal contribution(const Comparison& income, const ChainTerm& term, int column);

/// The figure of a row that is one of the chain's sums.
[[nodiscard]] Decimal sumIn(const Comparison& income, int row, int column);

/// What the terms of a link leave unexplained in a column, beyond rounding; zero where nothing.
[[nodiscard]] Decimal leftOver(const Comparison& income, const ChainLink& link, int column);

} // namespace ql::analysis
