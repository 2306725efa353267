// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"
#include "extraction/scan/table.h"

#include <span>
#include <string>
#include <string_view>

namespace ql::extraction {

/// Days, turns, trips and what else is counted and never money, told by the row's own words: "Days
/// sales outstanding", "Inventory turnover", "Trips flown". A row with a currency sign is none.
[[nodiscard]] bool isCountByName(const RawRow& row, StatementKind kind);

/// Under such a title a table gives what a company counts beside what it earns: "Operating
/// Statistics", "Store Data", "Key Metrics". A title that speaks of financial data is none.
[[nodiscard]] bool isOfStatistics(std::string_view title);

/// Under such a heading, of operating data, a statement gives the same among its amounts.
[[nodiscard]] bool headsStatistics(const PhraseIndex& heading);

/// "Combined ratio  98.7", "Losses" and "Expenses" under "GAAP ratios": so much of a hundred, where
/// no figure is near one. `underRatios` is said of the heading over the row.
[[nodiscard]] bool isRatioOfHundred(const RawRow& row, bool underRatios);

/// A row of such a table that no word and no currency sign makes money: "Cell sites", "Atlanta".
[[nodiscard]] bool isStatisticsCount(const RawRow& row, std::span<const std::string> sections);

/// Whether its label has a word of amounts: "Capital expenditures", "EBITDA".
[[nodiscard]] bool speaksOfAmounts(const RawRow& row);

/// "Total retail sales": of kilowatt-hours where the table's note is of them.
[[nodiscard]] bool isOfSalesOnly(const RawRow& row);

/// An amount for one of something among statistics: "Cost per gross addition  $402".
[[nodiscard]] bool isStatisticsPrice(const RawRow& row);

/// Amounts in hundredths of the currency: "Yield per seat mile (cents)" with no sign of dollars.
[[nodiscard]] bool isInCents(const RawRow& row);

/// "High", "Low" and "Close" under "Market price:": amounts per share.
[[nodiscard]] bool isSharePrice(const RawRow& row, std::span<const std::string> sections);

/// "Shares repurchased" under "Stock buyback", without a currency sign: shares, no amount.
[[nodiscard]] bool isBoughtBack(const RawRow& row, std::span<const std::string> sections);

/// Options and warrants that make diluted shares of the basic ones: whole figures without a
/// currency sign under "Dilutive effect of:", which `underDilution` says.
[[nodiscard]] bool isDilution(const RawRow& row, bool underDilution);

} // namespace ql::extraction
