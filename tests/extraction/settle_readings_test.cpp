// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace ql::extraction {
namespace {

/// A statement of operations of three quarters whose sums come out, one of its lines replaced.
std::string statement(const std::string& label, const std::string& line) {
    std::string text = "                     COPPER LANTERN, INC.\n"
                       "                   Statements of Operations\n"
                       "                        (In thousands)\n\n"
                       "                             Three Months Ended June 30,\n"
                       "                           2006          2005          2004\n"
                       "                       ------------  ------------  ------------\n";
    for (const std::string row :
         {"Product sales               9,150         8,420         7,633\n",
          "Service                     1,204         1,066           942\n",
          "License fees                                318           205\n",
          "                       ------------  ------------  ------------\n",
          "Total revenue              10,354         9,804         8,780\n",
          "Cost of revenue             6,101         5,777         5,230\n",
          "                       ------------  ------------  ------------\n",
          "Gross profit                4,253         4,027         3,550\n",
          "Operating expenses          3,912         4,215         3,101\n",
          "                       ------------  ------------  ------------\n",
          "Operating income (loss)       341          (188)          449\n"})
        text += row.starts_with(label) ? line + "\n" : row;
    return text;
}

} // namespace

TEST(SettleReadings, NothingIsInDoubtWhereEveryFigureStandsInItsColumn) {
    const Release release = read(statement("-", ""));
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 0);
    EXPECT_EQ(issuesOf(release, IssueCode::SumDecides), 0);
    EXPECT_EQ(issuesOf(release, IssueCode::FootingFails), 0);
}

TEST(SettleReadings, ARowSetOffByHalfAColumnGoesWhereTheSumComesOut) {
    // Both figures stand nearer to the column before theirs.
    const Release release = read(
        statement("License fees", "License fees                          318           205      "));
    const auto last = factOf(release, "License fees", 2);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->value, Decimal(205, 3));
    EXPECT_FALSE(last->doubtful);
}

TEST(SettleReadings, AFigureBetweenTwoColumnsGoesWhereTheSumComesOut) {
    const Release release = read(
        statement("License fees", "License fees                         318              205"));
    const auto middle = factOf(release, "License fees", 1);
    ASSERT_TRUE(middle);
    EXPECT_EQ(middle->value, Decimal(318, 3));
    EXPECT_FALSE(middle->doubtful);
    EXPECT_FALSE(factOf(release, "License fees", 0));
}

TEST(SettleReadings, AFigureBetweenTwoColumnsThatNoSumPlacesIsDoubtful) {
    std::string text = statement("-", "");
    text += "Backlog                             7,120             6,034\n"
            "Orders on hand              8,010         7,733         6,951\n";
    const Release release = read(text);
    const auto backlog = factOf(release, "Backlog", 1);
    ASSERT_TRUE(backlog);
    EXPECT_TRUE(backlog->doubtful);
    EXPECT_GE(issuesOf(release, IssueCode::AmbiguousReading), 1);
}

TEST(SettleReadings, ASumTellsTheSignOfAFigureWhoseBracketIsLostOnOneSide) {
    const Release release = read(statement(
        "Operating income", "Operating income (loss)       341          (188           449"));
    const auto loss = factOf(release, "Operating income (loss)", 1);
    ASSERT_TRUE(loss);
    EXPECT_EQ(loss->value, Decimal(-188, 3));
    EXPECT_FALSE(loss->doubtful);
}

TEST(SettleReadings, ASumTakesAFigureWithAPointForAComma) {
    const Release release = read(statement(
        "Cost of revenue", "Cost of revenue             6,101         5.777         5,230"));
    const auto cost = factOf(release, "Cost of revenue", 1);
    ASSERT_TRUE(cost);
    EXPECT_EQ(cost->value, Decimal(5777, 3));
    EXPECT_FALSE(cost->doubtful);
    EXPECT_EQ(issuesOf(release, IssueCode::SumDecides), 1);
}

TEST(SettleReadings, ASumTakesAFigureWhoseCommaWasLost) {
    const Release release = read(statement(
        "Cost of revenue", "Cost of revenue             6,101         5 777         5,230"));
    const auto cost = factOf(release, "Cost of revenue", 1);
    ASSERT_TRUE(cost);
    EXPECT_EQ(cost->value, Decimal(5777, 3));
    EXPECT_FALSE(cost->doubtful);
}

TEST(SettleReadings, AMarkRunIntoItsFigureIsTakenOffWhereTheSumComesOut) {
    const Release release = read(statement(
        "Cost of revenue", "Cost of revenue             6,1011        5,777         5,230"));
    const auto cost = factOf(release, "Cost of revenue", 0);
    ASSERT_TRUE(cost);
    EXPECT_EQ(cost->value, Decimal(6101, 3));
    EXPECT_FALSE(cost->doubtful);
}

TEST(SettleReadings, WithoutASumSuchAFigureIsDoubtful) {
    std::string text = statement("-", "");
    text += "Backlog                     8,010         7 733         6,951\n";
    const Release release = read(text);
    const auto backlog = factOf(release, "Backlog", 1);
    ASSERT_TRUE(backlog);
    EXPECT_EQ(backlog->value, Decimal(7733, 3));
    EXPECT_TRUE(backlog->doubtful);
}

} // namespace ql::extraction
