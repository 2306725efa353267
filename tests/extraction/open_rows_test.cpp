// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/open_rows.h"

#include "read_text.h"

#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

std::string table(const std::string& rows) {
    return "Larch Hollow Homes, Inc. reported today its third quarter results.\n\n"
           "                     SELECTED OPERATING DATA\n"
           "                     (Dollars in millions)\n\n"
           "                            Three Months Ended September 30,\n"
           "                                 2006        2005\n"
           "                            ---------   ---------\n" +
           rows;
}

TEST(OpenRows, OrdersThatMayBeHomesOrMillionsAreDoubtful) {
    const Release release = read(table("Homes delivered                   913         828\n"
                                       "Net orders                        392         402\n"
                                       "Homebuilding revenues       $     440   $     398\n"));
    const auto orders = factOf(release, "Net orders");
    ASSERT_TRUE(orders);
    EXPECT_TRUE(orders->doubtful);
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 1);
    EXPECT_FALSE(factOf(release, "Homebuilding revenues")->doubtful);
}

TEST(OpenRows, OrdersWithASignAreMoney) {
    const Release release = read(table("Homes delivered                   913         828\n"
                                       "Net orders                  $     392   $     402\n"));
    EXPECT_FALSE(factOf(release, "Net orders")->doubtful);
    EXPECT_EQ(factOf(release, "Net orders")->unit.measure, Measure::Currency);
}

TEST(OpenRows, WithoutThingsBesideThemOrdersAreMoney) {
    const Release release = read(table("Net sales                         913         828\n"
                                       "Net orders                        392         402\n"));
    EXPECT_FALSE(factOf(release, "Net orders")->doubtful);
}

TEST(OpenRows, WhatIsLeftOfABuybackMayBeSharesOrMoney) {
    const Release release = read(table("Share repurchases:\n"
                                       "  Shares repurchased            1,200         800\n"
                                       "  Remaining authorization         150         110\n"));
    EXPECT_TRUE(factOf(release, "Remaining authorization")->doubtful);
    EXPECT_FALSE(factOf(release, "Shares repurchased")->doubtful);
}

TEST(OpenRows, ALetterBehindSomeFiguresOfAShareIsInDoubt) {
    const Release release = read(table("Net sales                         913         828\n"
                                       "Net income                         92          82\n"
                                       "Earnings per share              1.20c        1.10\n"));
    EXPECT_TRUE(factOf(release, "Earnings per share")->doubtful);
}

} // namespace
} // namespace ql::extraction
