// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <gtest/gtest.h>

#include <ostream>

namespace ql {

void PrintTo(const Date& date, std::ostream* stream) {
    *stream << date.year << "-" << date.month << "-" << date.day;
}

namespace {

TEST(Date, TheDefaultIsNoDate) {
    EXPECT_FALSE(Date().isValid());
    EXPECT_EQ(Date().toString(), "");
}

TEST(Date, KnowsWhichDaysExist) {
    EXPECT_TRUE((Date{2004, 2, 29}).isValid());
    EXPECT_FALSE((Date{2005, 2, 29}).isValid());
    EXPECT_FALSE((Date{1900, 2, 29}).isValid());
    EXPECT_TRUE((Date{2000, 2, 29}).isValid());
    EXPECT_FALSE((Date{2005, 13, 1}).isValid());
    EXPECT_FALSE((Date{2005, 4, 31}).isValid());
    EXPECT_FALSE((Date{2005, 4, 0}).isValid());
}

TEST(Date, ReadsAndWritesIso) {
    EXPECT_EQ(Date::parse("2006-06-30"), (Date{2006, 6, 30}));
    EXPECT_EQ((Date{2006, 6, 3}).toString(), "2006-06-03");
    for (const char* text : {"", "2006-6-30", "2006-06-31", "2006/06/30", "20060630", "2006-06-30 ",
                             "-006-06-30", "abcd-ef-gh"})
        EXPECT_FALSE(Date::parse(text)) << text;
}

TEST(Date, OrdersByTime) {
    EXPECT_LT((Date{2005, 12, 31}), (Date{2006, 1, 1}));
    EXPECT_LT((Date{2006, 1, 31}), (Date{2006, 2, 1}));
}

TEST(Date, SerialCountsDaysSince1970) {
    EXPECT_EQ((Date{1970, 1, 1}).serial(), 0);
    EXPECT_EQ((Date{1970, 1, 2}).serial(), 1);
    EXPECT_EQ((Date{1969, 12, 31}).serial(), -1);
    EXPECT_EQ((Date{2000, 3, 1}).serial() - (Date{2000, 2, 28}).serial(), 2);
    for (const long serial : {-100000L, 0L, 12345L, 20000L})
        EXPECT_EQ(Date::fromSerial(serial).serial(), serial);
}

TEST(Date, MonthsOnKeepTheLastDayTheLast) {
    EXPECT_EQ((Date{2006, 6, 30}).plusMonths(3), (Date{2006, 9, 30}));
    EXPECT_EQ((Date{2006, 9, 30}).plusMonths(3), (Date{2006, 12, 31}));
    EXPECT_EQ((Date{2004, 2, 29}).plusMonths(12), (Date{2005, 2, 28}));
    EXPECT_EQ((Date{2005, 2, 28}).plusMonths(-12), (Date{2004, 2, 29}));
    EXPECT_EQ((Date{2006, 1, 31}).plusMonths(-1), (Date{2005, 12, 31}));
    EXPECT_EQ((Date{2006, 3, 15}).plusMonths(-15), (Date{2004, 12, 15}));
    EXPECT_EQ((Date{2006, 1, 30}).plusMonths(1), (Date{2006, 2, 28}));
}

TEST(Date, AWeekYearsCloseStandsForItsMonthEnd) {
    EXPECT_EQ(nearestMonthEnd({2023, 7, 2}), (Date{2023, 6, 30}));
    EXPECT_EQ(nearestMonthEnd({2003, 6, 28}), (Date{2003, 6, 30}));
    EXPECT_EQ(nearestMonthEnd({2005, 1, 1}), (Date{2004, 12, 31}));
    EXPECT_EQ(nearestMonthEnd({2020, 2, 29}), (Date{2020, 2, 29}));
    EXPECT_EQ(nearestMonthEnd({2004, 7, 3}), (Date{2004, 6, 30}));
}

} // namespace
} // namespace ql
