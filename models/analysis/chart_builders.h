// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

namespace ql::analysis {

/// Bars of revenue; growth on the year before as a line on a second axis where a base allows it.
[[nodiscard]] ChartSpec revenueChart(const Comparison& income);

/// Gross, operating and net income in percent of revenue. Gross profit that no release prints is
/// revenue less cost of revenue, marked derived.
[[nodiscard]] ChartSpec marginsChart(const Comparison& income);

/// The rows of a breakdown table that add up to revenue, stacked: amounts, or shares of 100 %.
[[nodiscard]] ChartSpec mixChart(const Comparison& income, const Comparison& breakdown,
                                 bool shares);

/// The lines taken off revenue before operating income, stacked in percent of revenue. What lies
/// above 100 is a loss.
[[nodiscard]] ChartSpec costsChart(const Comparison& income);

/// From revenue to net income step by step, as the statement adds up. What its lines leave
/// unexplained is a step of its own, marked derived.
[[nodiscard]] ChartSpec bridgeChart(const Comparison& income, const ChartChoice& choice);

/// From net income of one period to that of another by the change of each line.
[[nodiscard]] ChartSpec profitBridgeChart(const Comparison& income, const ChartChoice& choice);

/// From revenue of one period to that of another by the change of each part of revenue.
[[nodiscard]] ChartSpec revenueBridgeChart(const Comparison& income, const Comparison& breakdown,
                                           const ChartChoice& choice);

/// Cash and short-term investments above zero, debt below, and what is left as a line.
[[nodiscard]] ChartSpec cashDebtChart(const Comparison& balance);

/// Basic and diluted earnings and dividends a share.
[[nodiscard]] ChartSpec perShareChart(const Comparison& income);

/// What every chart starts from: company, kind and releases of its table.
[[nodiscard]] ChartSpec emptyChart(const Comparison& table, ChartKind kind);

/// How far the stacks of a chart reach: up with what is positive, down with what is negative.
struct StackReach {
    double low = 0;  ///< 0 or below
    double high = 0; ///< 0 or above
};
[[nodiscard]] StackReach stackReach(const ChartSpec& spec);

/// "Northfield Optical · " and the rest.
[[nodiscard]] std::string subtitleOf(const Comparison& table, const std::string& rest);

/// The sentence of a chart for which the table lacks the figures.
[[nodiscard]] std::string needsFigures(const Comparison& table, std::string_view figures);

} // namespace ql::analysis
