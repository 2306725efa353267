// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <optional>
#include <string>
#include <vector>

/// Comparisons of invented companies, made by hand: what charts are built and drawn from.
namespace ql::invented {

/// A column of `months` months up to the end of a calendar quarter, headed "Q2 06".
[[nodiscard]] analysis::ComparisonColumn column(int year, int quarter, int months = 3);

/// Columns for `count` quarters in a row.
[[nodiscard]] std::vector<analysis::ComparisonColumn> quarters(int year, int quarter, int count);

/// A row with one figure in thousands a column; nothing where the release prints nothing.
[[nodiscard]] analysis::ComparisonRow row(const std::string& label, const std::string& taxonomy,
                                          const std::vector<std::optional<long>>& thousands,
                                          Role role = Role::Item);

/// An income statement of these columns and rows, of "Alder Brook Instruments, Inc.".
[[nodiscard]] analysis::Comparison income(std::vector<analysis::ComparisonColumn> columns,
                                          std::vector<analysis::ComparisonRow> rows);
[[nodiscard]] analysis::Comparison breakdown(std::vector<analysis::ComparisonColumn> columns,
                                             std::vector<analysis::ComparisonRow> rows);

/// `count` quarters of a growing business with good and bad years: revenue, cost of revenue,
/// gross profit, operating and net income; `lines` product lines. Deterministic.
struct Company {
    analysis::Comparison income;
    analysis::Comparison breakdown;
};
[[nodiscard]] Company company(int count, int lines, bool gaps = false, bool longNames = false);

} // namespace ql::invented
