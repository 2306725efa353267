// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"

#include <gtest/gtest.h>

#include <ostream>

namespace ql {

void PrintTo(const CalendarQuarter& quarter, std::ostream* stream) {
    *stream << "Q" << quarter.quarter << " " << quarter.year;
}

namespace {

TEST(Period, WritesInstantsAndLengths) {
    EXPECT_EQ((Period{{2006, 6, 30}, 0}).toString(), "2006-06-30");
    EXPECT_EQ((Period{{2006, 6, 30}, 3}).toString(), "2006-06-30/3M");
    EXPECT_EQ((Period{{2006, 12, 31}, 12}).toString(), "2006-12-31/12M");
}

TEST(Period, ReadsWhatItWrites) {
    for (const char* text : {"2006-06-30", "2006-06-30/3M", "2005-12-31/12M"})
        EXPECT_EQ(Period::parse(text).value().toString(), text);
}

TEST(Period, ReadsNothingElse) {
    for (const char* text :
         {"", "/3M", "2006-06-30/", "2006-06-30/M", "2006-06-30/0M", "2006-06-30/3",
          "2006-06-30/-3M", "2006-06-30/3MM", "2006-02-30/3M", "2006-06-30/99999999999M"})
        EXPECT_FALSE(Period::parse(text)) << text;
}

TEST(Period, OrdersByEndThenLength) {
    EXPECT_LT((Period{{2006, 3, 31}, 12}), (Period{{2006, 6, 30}, 3}));
    EXPECT_LT((Period{{2006, 6, 30}, 3}), (Period{{2006, 6, 30}, 6}));
}

TEST(CalendarQuarter, IsTheOneInWhichMostOfTheThreeMonthsLie) {
    EXPECT_EQ(calendarQuarter({2006, 6, 30}), (CalendarQuarter{2006, 2}));
    EXPECT_EQ(calendarQuarter({2023, 7, 2}), (CalendarQuarter{2023, 2}));
    EXPECT_EQ(calendarQuarter({2026, 4, 30}), (CalendarQuarter{2026, 1}));
    EXPECT_EQ(calendarQuarter({2023, 1, 29}), (CalendarQuarter{2022, 4}));
    EXPECT_EQ(calendarQuarter({2005, 1, 1}), (CalendarQuarter{2004, 4}));
    EXPECT_EQ(calendarQuarter({2004, 12, 31}), (CalendarQuarter{2004, 4}));
    EXPECT_EQ(calendarQuarter({2005, 5, 31}), (CalendarQuarter{2005, 2}));
}

TEST(CalendarQuarter, NeighboursDifferByOne) {
    EXPECT_EQ((CalendarQuarter{2006, 1}).index() - (CalendarQuarter{2005, 4}).index(), 1);
    EXPECT_EQ((CalendarQuarter{2006, 4}).index() - (CalendarQuarter{2006, 1}).index(), 3);
}

} // namespace
} // namespace ql
