// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/torn_heading.h"

#include "read_text.h"

#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

TEST(TornHeading, ABracketWithoutItsOtherHalfIsTorn) {
    EXPECT_TRUE(isTornHeading("July 1, 2006 (Unaudi"));
    EXPECT_TRUE(isTornHeading("( ) As Restated"));
    EXPECT_TRUE(isTornHeading(") As Restated"));
    EXPECT_FALSE(isTornHeading("July 1, 2006 (Unaudited)"));
    EXPECT_FALSE(isTornHeading("July 1, 2006 (Unaudited ) (1)"));
}

TEST(TornHeading, AWordSaidTwiceIsTorn) {
    EXPECT_TRUE(isTornHeading("Three Three Months Months Ended June 30, 2006"));
    EXPECT_FALSE(isTornHeading("Three Months Ended June 30, 2006 Three Months"));
    EXPECT_FALSE(isTornHeading("30 30"));
}

TEST(TornHeading, ALabelThatSwallowedABracketIsTorn) {
    EXPECT_TRUE(isTornLabel("Enclosures (8.3%) )"));
    EXPECT_FALSE(isTornLabel("Enclosures (8.3%)"));
    EXPECT_FALSE(isTornLabel("a) Rent"));
    EXPECT_FALSE(isTornLabel("Deferred taxes (net"));
}

const std::string above = "Copper Lantern, Inc. reported today its third quarter results.\n\n"
                          "                  STATEMENTS OF INCOME\n"
                          "                     (In thousands)\n\n";

TEST(TornHeading, FiguresUnderOneAreDoubtful) {
    const Release release = read(above + "                         Quarter Ended September 30,\n"
                                         "                           2006\n"
                                         "                        (Unaudited)     2005 (Unau\n"
                                         "                        -----------   -----------\n"
                                         "Net sales                   155,300       131,400\n"
                                         "Cost of sales               101,300        92,400\n");
    EXPECT_FALSE(factOf(release, "Net sales", 0)->doubtful);
    EXPECT_TRUE(factOf(release, "Net sales", 1)->doubtful);
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 1);
}

TEST(PageNumber, AFigureAloneWithoutWordsIsInDoubt) {
    const Release release = read(above + "                         Quarter Ended September 30,\n"
                                         "                            2006          2005\n"
                                         "                        -----------   -----------\n"
                                         "Net sales                   155,300       131,400\n"
                                         "Cost of sales               101,300        92,400\n"
                                         "                                  7\n"
                                         "Research and development     12,100        11,800\n"
                                         "Selling expenses              9,100         8,800\n");
    const auto page = factOf(release, "");
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->doubtful);
    EXPECT_FALSE(factOf(release, "Selling expenses")->doubtful);
}

} // namespace
} // namespace ql::extraction
