// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace ql::analysis {

/// The horizontal axis of a chart: which column of a table each category shows.
struct ChartFrame {
    std::vector<ChartCategory> categories;
    std::vector<int> columns; ///< of the comparison; -1 for a gap
};

/// Categories for the columns without an aspect that `isUsed` says have something to draw. Between
/// two of them that are no neighbours in the calendar, or where a column in between has nothing to
/// draw, stands one gap, however many periods are missing.
[[nodiscard]] ChartFrame frameOf(const Comparison& table, const std::function<bool(int)>& isUsed);

/// A cell of a comparison and where it stands.
struct PickedCell {
    const Cell* cell = nullptr; ///< null: no such figure
    int row = -1;
    int column = -1;

    explicit operator bool() const { return cell != nullptr; }
};

/// The rows that carry one of the taxonomy names, the best first: the row with the most figures,
/// of equals a total before an item.
[[nodiscard]] std::vector<int> rowsNamed(const Comparison& table,
                                         std::span<const std::string_view> taxonomy,
                                         Measure measure = Measure::Currency);

/// The first of the rows that has a number in the column.
[[nodiscard]] PickedCell pick(const Comparison& table, std::span<const int> rows, int column);

/// True for what is computed: neither a table nor a sentence gives the figure.
[[nodiscard]] bool isDerived(const Cell& cell);

/// A point for a cell's own amount.
[[nodiscard]] ChartPoint pointOf(const Comparison& table, const PickedCell& picked);

/// A value as far as it can be drawn: nothing beyond what axes have ticks for, which only a figure
/// read wrongly reaches.
[[nodiscard]] std::optional<double> drawable(double value);

/// "by quarter", "year to date", "by year", "four quarters each".
[[nodiscard]] std::string spanPhrase(Span span);

/// The category of a column.
[[nodiscard]] ChartCategory categoryOf(const ComparisonColumn& column);

/// The column of the same length that ended a year before, or -1.
[[nodiscard]] int yearBefore(const Comparison& table, int column);

/// Whether any point of the series has a value.
[[nodiscard]] bool hasValues(const ChartSeries& series);

/// The axis around every value of the series on it.
[[nodiscard]] ChartAxis axisAround(std::span<const ChartSeries> series, bool second, int wanted);

inline constexpr std::string_view revenueNames[] = {
    "Revenues", "SalesRevenueNet", "RevenueFromContractWithCustomerExcludingAssessedTax"};
inline constexpr std::string_view grossNames[] = {"GrossProfit"};
inline constexpr std::string_view costNames[] = {"CostOfRevenue", "CostOfGoodsAndServicesSold"};
inline constexpr std::string_view operatingNames[] = {"OperatingIncomeLoss"};
inline constexpr std::string_view netNames[] = {"NetIncomeLoss", "ProfitLoss"};

} // namespace ql::analysis
