// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/column_sums.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ql::extraction {
namespace {

/// Quarters of 2005 and one column behind them whose heading says no more than a year.
Release quarters(const std::vector<std::vector<int>>& lines, int months) {
    Release release;
    Statement& statement = release.statements.emplace_back();
    statement.kind = StatementKind::Income;
    for (int q = 1; q <= 4; ++q)
        statement.columns.push_back({{nearestMonthEnd({2005, 3 * q, 28}), 3},
                                     "",
                                     "Q" + std::to_string(q),
                                     {},
                                     false,
                                     false});
    statement.columns.push_back({{{2005, 12, 31}, months}, "", "2005", {}, false, false});
    for (const std::vector<int>& line : lines) {
        LineItem& item = statement.items.emplace_back();
        item.label = "Line";
        for (std::size_t c = 0; c < line.size(); ++c) {
            Fact fact;
            fact.column = static_cast<int>(c);
            fact.period = statement.columns[c].period;
            fact.value = Decimal(line[c], 3);
            item.facts.push_back(fact);
        }
    }
    return release;
}

Period lastOf(const Release& release) {
    return release.statements.front().columns.back().period;
}

TEST(ColumnSums, AColumnThatIsTheSumOfFourQuartersIsTheYear) {
    Release release = quarters({{10, 25, 30, 40, 105}, {1, 4, 3, 4, 12}}, 3);
    settleColumnSums(release);
    EXPECT_EQ(lastOf(release).months, 12);
    EXPECT_EQ(release.statements.front().items.front().facts.back().period.months, 12);
    EXPECT_EQ(std::ranges::count(release.issues, IssueCode::SumDecides, &Issue::code), 1);
}

TEST(ColumnSums, RoundingIsAllowedFor) {
    Release release = quarters({{10, 25, 30, 40, 106}, {1, 4, 3, 4, 12}}, 3);
    settleColumnSums(release);
    EXPECT_EQ(lastOf(release).months, 12);
}

TEST(ColumnSums, OneLineThatAddsUpProvesNothing) {
    Release release = quarters({{10, 25, 30, 40, 105}}, 3);
    settleColumnSums(release);
    EXPECT_EQ(lastOf(release).months, 3);
    EXPECT_TRUE(release.issues.empty());
}

TEST(ColumnSums, OneLineThatDoesNotAddUpIsEnoughAgainstIt) {
    Release release = quarters({{10, 25, 30, 40, 105}, {1, 4, 3, 4, 12}, {5, 5, 5, 5, 90}}, 3);
    settleColumnSums(release);
    EXPECT_EQ(lastOf(release).months, 3);
}

TEST(ColumnSums, AYearThatSaysSoIsNoNews) {
    Release release = quarters({{10, 25, 30, 40, 105}, {1, 4, 3, 4, 12}}, 12);
    settleColumnSums(release);
    EXPECT_EQ(lastOf(release).months, 12);
    EXPECT_TRUE(release.issues.empty());
}

TEST(ColumnSums, ABalanceSheetHasNone) {
    Release release = quarters({{10, 25, 30, 40, 105}, {1, 4, 3, 4, 12}}, 3);
    release.statements.front().kind = StatementKind::Balance;
    settleColumnSums(release);
    EXPECT_EQ(lastOf(release).months, 3);
}

} // namespace
} // namespace ql::extraction
