// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/sum_doubts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ql::extraction {
namespace {

LineItem line(const std::string& label, Role role, const std::vector<std::int64_t>& values) {
    LineItem item;
    item.label = label;
    item.role = role;
    for (int column = 0; const std::int64_t value : values) {
        Fact fact;
        fact.column = column++;
        fact.value = Decimal(value, 0);
        fact.unit = {Measure::Currency, "USD"};
        item.facts.push_back(fact);
    }
    return item;
}

/// Assets of three days; every sum comes out.
Release release() {
    Statement statement;
    statement.kind = StatementKind::Balance;
    statement.columns.resize(3);
    statement.items = {line("Cash", Role::Item, {8120, 7991, 7702}),
                       line("Receivables", Role::Item, {12043, 11104, 10377}),
                       line("Inventory", Role::Item, {9182, 9020, 8815}),
                       line("Total current assets", Role::Subtotal, {29345, 28115, 26894}),
                       line("Property", Role::Item, {31104, 31556, 30020}),
                       line("Valuation allowance", Role::Item, {-4101, -3920, -3612}),
                       line("Total assets", Role::Total, {56348, 55751, 53302})};
    Release release;
    release.statements.push_back(statement);
    return release;
}

Fact& at(Release& release, std::size_t item, std::size_t column) {
    return release.statements.front().items[item].facts[column];
}

long doubts(const Release& release) {
    long count = 0;
    for (const LineItem& item : release.statements.front().items)
        count += std::ranges::count(item.facts, true, &Fact::doubtful);
    return count;
}

} // namespace

TEST(SumDoubts, NothingIsDoubtfulWhereEverySumComesOut) {
    Release read = release();
    doubtSums(read);
    EXPECT_EQ(doubts(read), 0);
    EXPECT_TRUE(read.issues.empty());
}

TEST(SumDoubts, AFigureThatBreaksASumInOneColumnIsDoubtfulWithThoseThatNothingConfirms) {
    Release read = release();
    at(read, 1, 1).value = Decimal(11704, 0);
    doubtSums(read);
    EXPECT_TRUE(at(read, 1, 1).doubtful);
    // The subtotal is confirmed by the total.
    EXPECT_FALSE(at(read, 3, 1).doubtful);
    EXPECT_FALSE(at(read, 1, 0).doubtful);
    EXPECT_EQ(doubts(read), 3);
    ASSERT_EQ(read.issues.size(), 1U);
    EXPECT_EQ(read.issues.front().code, IssueCode::FootingFails);
    EXPECT_EQ(read.issues.front().args.front(), "Total current assets");
}

TEST(SumDoubts, ALostBracketIsDoubtfulAloneAndKeepsItsPrint) {
    Release read = release();
    at(read, 5, 2).value = Decimal(3612, 0);
    doubtSums(read);
    EXPECT_TRUE(at(read, 5, 2).doubtful);
    EXPECT_EQ(at(read, 5, 2).value, Decimal(3612, 0));
    EXPECT_EQ(doubts(read), 1);
}

TEST(SumDoubts, ASingleColumnProvesNothing) {
    Release read = release();
    Statement& statement = read.statements.front();
    statement.columns.resize(1);
    for (LineItem& item : statement.items)
        item.facts.resize(1);
    at(read, 1, 0).value = Decimal(11704, 0);
    doubtSums(read);
    EXPECT_EQ(doubts(read), 0);
}

} // namespace ql::extraction
