// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/clock.h"

#include "scanned_text.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::extraction {
namespace {

Clock clockOf(std::string_view text) {
    const ScannedText scanned(text);
    return Clock(scanned.scan);
}

std::string endOf(const Clock& clock, int year, int quarter) {
    const auto end = clock.endOf(year, quarter);
    return end ? end->toString() : "unknown";
}

TEST(Clock, TheFirstSentenceTellsTheQuarterReported) {
    const Clock clock = clockOf("Northfield today announced results for its second quarter ended "
                                "June 30, 2006, against the first quarter ended March 31, 2006.");
    ASSERT_TRUE(clock.reported());
    EXPECT_EQ(clock.reported()->end.toString(), "2006-06-30");
    EXPECT_EQ(clock.reported()->quarter, 2);
    EXPECT_EQ(clock.reported()->fiscalYear, 2006);
    EXPECT_EQ(clock.reported()->months, 3);
    EXPECT_EQ(clock.yearEndMonth(), 12);
}

TEST(Clock, AYearThatEndsInJanuaryNumbersItsQuartersAheadOfTheCalendar) {
    const Clock clock = clockOf("Results for the first quarter of fiscal 2027 ended April 30, 2026 "
                                "were strong.");
    ASSERT_TRUE(clock.reported());
    EXPECT_EQ(clock.yearEndMonth(), 1);
    EXPECT_EQ(clock.reported()->quarter, 1);
    EXPECT_EQ(clock.reported()->fiscalYear, 2027);
    EXPECT_EQ(endOf(clock, 2027, 1), "2026-04-30");
    EXPECT_EQ(endOf(clock, 2026, 4), "2026-01-31");
    EXPECT_EQ(endOf(clock, 2026, 0), "2026-01-31");
}

TEST(Clock, AFiscalYearMayBeNamedAfterItsFirstCalendarYear) {
    const Clock clock = clockOf("Results for the fourth quarter of fiscal 2019 ended February 1, "
                                "2020 were strong.");
    EXPECT_EQ(endOf(clock, 2019, 4), "2020-02-01");
    EXPECT_EQ(endOf(clock, 2019, 1), "2019-04-30");
}

TEST(Clock, AQuarterThatClosesEarlyInTheNextMonthBelongsToTheMonthBefore) {
    const Clock clock =
        clockOf("Results for the second quarter ended July 2, 2023 against July 3, 2022.");
    EXPECT_EQ(clock.yearEndMonth(), 12);
    EXPECT_EQ(endOf(clock, 2023, 2), "2023-07-02");
    EXPECT_EQ(endOf(clock, 2022, 2), "2022-07-03");
    EXPECT_EQ(endOf(clock, 2023, 1), "2023-03-31");
}

TEST(Clock, APrintedDateNearThePeriodsEndIsItsLastDay) {
    const Clock clock = clockOf("At April 30, 2023 and January 29, 2023 cash was low.");
    EXPECT_EQ(clock.nearestPrinted({2023, 1, 31}).toString(), "2023-01-29");
    EXPECT_EQ(clock.nearestPrinted({2023, 4, 30}).toString(), "2023-04-30");
    EXPECT_EQ(clock.nearestPrinted({2022, 10, 31}).toString(), "2022-10-31");
}

TEST(Clock, AReportOfAYearIsTold) {
    const Clock clock = clockOf("Northfield reported results for the year ended June 30, 2006.");
    ASSERT_TRUE(clock.reported());
    EXPECT_EQ(clock.reported()->months, 12);
    EXPECT_EQ(clock.yearEndMonth(), 6);
    EXPECT_EQ(endOf(clock, 2006, 0), "2006-06-30");
}

TEST(Clock, TheFilingsHeaderTellsTheYearEnd) {
    ScannedText scanned(
        "Northfield reported results for the three months ended December 31, 2005.");
    scanned.document.filing.fiscalYearEndMonth = 7;
    scanned.document.filing.fiscalYearEndDay = 2;
    const Clock clock(scanned.scan);
    EXPECT_EQ(clock.yearEndMonth(), 6);
    ASSERT_TRUE(clock.reported());
    EXPECT_EQ(clock.reported()->quarter, 2);
    EXPECT_EQ(clock.reported()->fiscalYear, 2006);
}

TEST(Clock, DatesArePutInOrder) {
    const Clock clock = clockOf("June 30, 2006, March 31, 2006 and June 31, 2006 came first.");
    ASSERT_EQ(clock.dates().size(), 2U);
    EXPECT_EQ(clock.dates()[0].toString(), "2006-03-31");
    EXPECT_EQ(clock.dates()[1].toString(), "2006-06-30");
}

TEST(Clock, ATextWithoutDatesTellsNothing) {
    const Clock clock = clockOf("Nothing was said of any quarter.");
    EXPECT_FALSE(clock.reported());
    EXPECT_EQ(clock.yearEndMonth(), 0);
    EXPECT_TRUE(clock.dates().empty());
    EXPECT_EQ(endOf(clock, 0, 2), "unknown");
}

// Quarters that end on a Sunday: those that no table dates lie thirteen weeks apart.
TEST(Clock, QuartersOfWeeksEndOnTheDayOfTheWeekOfThoseThatAreNamed) {
    Clock clock = clockOf("Results for the first quarter ended March 29, 2020 were strong.");
    for (const Date& end : {Date{2020, 3, 29}, Date{2019, 3, 31}, Date{2019, 12, 29}})
        clock.learn(end);
    EXPECT_EQ(endOf(clock, 2019, 3), "2019-09-29");
    EXPECT_EQ(endOf(clock, 2019, 2), "2019-06-30");
    EXPECT_EQ(endOf(clock, 2018, 4), "2018-12-30");
    EXPECT_EQ(endOf(clock, 2018, 2), "2018-07-01");
}

TEST(Clock, MonthsThatHappenToEndOnOneDayOfTheWeekAreMonths) {
    Clock clock = clockOf("Results for the second quarter ended June 30, 2019 were strong.");
    clock.learn({2019, 6, 30});
    clock.learn({2019, 3, 31});
    EXPECT_EQ(endOf(clock, 2018, 4), "2018-12-31");
    clock.learn({2018, 9, 25});
    EXPECT_EQ(endOf(clock, 2018, 2), "2018-06-30");
}

} // namespace
} // namespace ql::extraction
