// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/period_openings.h"

#include "read_text.h"

namespace ql::extraction {

TEST(PeriodOpenings, BeginWhereASecondTimeIsNamed) {
    const auto periods = periodOpenings("quarter ended six months ended");
    EXPECT_EQ(periods.cuts, std::vector<std::size_t>{14});
    EXPECT_TRUE(periods.sure);
    EXPECT_EQ(periodOpenings("for the quarter for the six").cuts, std::vector<std::size_t>{16});
    EXPECT_TRUE(periodOpenings("second quarter first half").sure);
}

TEST(PeriodOpenings, AreNotSureWhereBothMayNameOneTime) {
    EXPECT_FALSE(periodOpenings("second quarter year to date").sure);
    EXPECT_FALSE(periodOpenings("fourth quarter fiscal year").sure);
    EXPECT_EQ(periodOpenings("fourth quarter fiscal year").cuts, std::vector<std::size_t>{15});
}

TEST(PeriodOpenings, AreNoneAmongOtherWords) {
    EXPECT_TRUE(periodOpenings("quarter ended june 30").cuts.empty());
    EXPECT_TRUE(periodOpenings("quarterly results six months").cuts.empty());
    EXPECT_TRUE(periodOpenings("").cuts.empty());
}

TEST(PeriodOpenings, AQuarterAndTheYearToDateInOneHeadingReachToThatQuartersEnd) {
    const Release release = read("Brindle Yarns Inc.\n"
                                 "Consolidated Statements of Income\n"
                                 "(In thousands)\n\n"
                                 "                       Second Quarter Year to Date\n"
                                 "                              2006   2005\n"
                                 "Net sales                  $ 4,370 $ 3,631\n"
                                 "Cost of sales                2,210   2,402\n"
                                 "Gross profit                 2,160   1,229\n\n"
                                 "                         Three Months Ended June 30,\n"
                                 "                              2006   2005\n"
                                 "Bookings                   $ 1,370 $ 1,631\n");
    const auto sales = factOf(release, "Net sales");
    ASSERT_TRUE(sales);
    EXPECT_EQ(sales->period.months, 6);
}

} // namespace ql::extraction
