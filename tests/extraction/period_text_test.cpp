// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/period_text.h"

#include "extraction/text/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

/// "3M 2003-09-30", "0M ?-06-30 2006-?": the length said and each date's parts.
std::string timeOf(std::string_view text) {
    const HeadingText read = readHeading(text);
    std::string shown = read.months ? std::to_string(*read.months) + "M" : "?M";
    for (const DateText& date : read.dates) {
        shown += date.year != 0 ? " " + std::to_string(date.year) : " ?";
        shown += "/" + (date.month != 0 ? std::to_string(date.month) : "?");
        shown += "/" + (date.day != 0 ? std::to_string(date.day) : "?");
    }
    return shown;
}

int monthsIn(std::string_view text) {
    const auto duration = findDuration(folded(text));
    return duration ? duration->months : -1;
}

TEST(PeriodText, MonthsAreCountedInDigitsAndWords) {
    EXPECT_EQ(monthsIn("Three Months Ended"), 3);
    EXPECT_EQ(monthsIn("3 months ended"), 3);
    EXPECT_EQ(monthsIn("SIX MONTHS ENDED"), 6);
    EXPECT_EQ(monthsIn("Nine-Month Period Ended"), 9);
    EXPECT_EQ(monthsIn("Twelve Months Ended"), 12);
    EXPECT_EQ(monthsIn("For the 12 Months Ended"), 12);
}

TEST(PeriodText, WeeksCountAsTheMonthsTheyStandFor) {
    const std::vector<std::pair<const char*, int>> phrases = {
        {"12 Weeks Ended", 3},           {"13 Weeks Ended", 3},
        {"14 Weeks Ended", 3},           {"16 Weeks Ended", 3},
        {"17 Weeks Ended", 3},           {"24 Weeks Ended", 6},
        {"26 Weeks Ended", 6},           {"27 Weeks Ended", 6},
        {"36 Weeks Ended", 9},           {"39 Weeks Ended", 9},
        {"40 Weeks Ended", 9},           {"52 Weeks Ended", 12},
        {"53 Weeks Ended", 12},          {"Twelve Weeks Ended", 3},
        {"Thirteen Weeks Ended", 3},     {"Fourteen Weeks Ended", 3},
        {"Sixteen Weeks Ended", 3},      {"Seventeen Weeks Ended", 3},
        {"Twenty-Six Weeks Ended", 6},   {"Twenty-six weeks ended", 6},
        {"Thirty-Nine Weeks Ended", 9},  {"Fifty-Two Weeks Ended", 12},
        {"Fifty-three Weeks Ended", 12}, {"13-Week Period Ended", 3},
        {"Twenty-eight Weeks Ended", 6}, {"28 Weeks Ended", 6}};
    for (const auto& [text, months] : phrases)
        EXPECT_EQ(monthsIn(text), months) << text;
}

TEST(PeriodText, QuartersAndYearsAreLengths) {
    EXPECT_EQ(monthsIn("Quarter Ended"), 3);
    EXPECT_EQ(monthsIn("For the Quarters Ended"), 3);
    EXPECT_EQ(monthsIn("Year Ended"), 12);
    EXPECT_EQ(monthsIn("Fiscal Years Ended"), 12);
    EXPECT_EQ(monthsIn("Half-Year Ended"), 6);
}

TEST(PeriodText, WordsWithoutALengthNameNone) {
    for (const char* text : {"June 30, 2006", "As of", "monthly fees", "Net revenue", "", "weeks",
                             "in recent months", "99 months", "Next week"})
        EXPECT_EQ(monthsIn(text), -1) << text;
}

TEST(PeriodText, ADurationAndADateMakeAPeriod) {
    EXPECT_EQ(timeOf("Three Months Ended June 30, 2006"), "3M 2006/6/30");
    EXPECT_EQ(timeOf("Three Months Ended Sept. 30, 2003"), "3M 2003/9/30");
    EXPECT_EQ(timeOf("Thirteen Weeks Ended July 3, 2004"), "3M 2004/7/3");
    EXPECT_EQ(timeOf("13 Weeks Ended July 3, 2004"), "3M 2004/7/3");
    EXPECT_EQ(timeOf("Quarter Ended July 2, 2023"), "3M 2023/7/2");
    EXPECT_EQ(timeOf("Three Months Ended Mar 31,2007"), "3M 2007/3/31");
    EXPECT_EQ(timeOf("Fifty-Two Weeks Ended January 31, 2004"), "12M 2004/1/31");
    EXPECT_EQ(timeOf("Three Months Ended February 29/28"), "3M ?/2/29");
}

TEST(PeriodText, WordsBetweenLengthAndDateDoNotHideThePeriod) {
    EXPECT_EQ(timeOf("Three Months Ended (unaudited) June 30, 2006"), "3M 2006/6/30");
    EXPECT_EQ(timeOf("Three Months (a) Ended June 30, 2006"), "3M 2006/6/30");
    EXPECT_EQ(timeOf("Three Months Ended (a) June 30, 2006"), "3M 2006/6/30");
    EXPECT_EQ(timeOf("Three Months Ended June 30, (unaudited) 2006"), "3M ?/6/30 2006/?/?");
    EXPECT_EQ(timeOf("Three Months Ended Sept. 30, 2002 (As Restated)"), "3M 2002/9/30");
    EXPECT_EQ(timeOf("Three Months Ended February 3, 2024 (1)"), "3M 2024/2/3");
}

TEST(PeriodText, QualifiersAreRead) {
    EXPECT_TRUE(readHeading("June 30, 2006 (unaudited)").unaudited);
    EXPECT_TRUE(readHeading("Unaudited").unaudited);
    EXPECT_FALSE(readHeading("(Audited)").unaudited);
    EXPECT_TRUE(readHeading("Sept. 30, 2002 (As Restated)").restated);
    EXPECT_TRUE(readHeading("Restated").restated);
    EXPECT_FALSE(readHeading("As Previously Reported").restated);
    EXPECT_FALSE(readHeading("June 30, 2006").restated);
}

TEST(PeriodText, MarksOfAHeadingAreKept) {
    EXPECT_THAT(readHeading("February 3, 2024 (1)").marks, ElementsAre("1"));
    EXPECT_THAT(readHeading("2003*").marks, ElementsAre("*"));
}

TEST(PeriodText, AsOfIsAnInstant) {
    EXPECT_EQ(timeOf("As of June 30, 2006"), "0M 2006/6/30");
    EXPECT_EQ(timeOf("As at 31 December 2020"), "0M 2020/12/31");
    EXPECT_EQ(timeOf("June 30, 2006"), "?M 2006/6/30");
}

TEST(PeriodText, FiscalQuartersAreKnownByNumberAndYear) {
    for (const char* text :
         {"Q2 FY24", "Q2 FY2024", "Q2 2024", "2Q24", "2Q 2024", "Q2'24", "Q2 Fiscal 2024",
          "Second Quarter 2024", "Second Quarter of Fiscal 2024", "Second Fiscal Quarter 2024",
          "Q2 \u201924", "FY24 Q2", "2024 Q2", "Fiscal 2024 Second Quarter"}) {
        const HeadingText read = readHeading(text);
        EXPECT_EQ(read.quarter, 2) << text;
        const bool year =
            read.fiscalYear == 2024 || (read.dates.size() == 1 && read.dates[0].year == 2024);
        EXPECT_TRUE(year) << text << ": " << read.fiscalYear;
        EXPECT_EQ(read.months, 3) << text;
    }
}

TEST(PeriodText, FiscalYearsAreKnown) {
    for (const char* text : {"Fiscal 2024", "FY24", "FY 2024", "Fiscal Year 2024", "FY2024"})
        EXPECT_EQ(readHeading(text).fiscalYear, 2024) << text;
    EXPECT_EQ(readHeading("FY98").fiscalYear, 1998);
}

TEST(PeriodText, YearToDateIsSeen) {
    for (const char* text : {"Year-to-Date", "Year to Date 2006", "YTD", "YTD 2006"})
        EXPECT_TRUE(readHeading(text).yearToDate) << text;
    EXPECT_FALSE(readHeading("Year Ended 2006").yearToDate);
}

TEST(PeriodText, ColumnsOfChangeAreSeen) {
    for (const char* text : {"Change", "% Change", "$ Change", "Percent Change", "Y/Y", "Q/Q",
                             "Increase (Decrease)", "Variance", "% Chg", "Inc/(Dec)", "Growth"})
        EXPECT_TRUE(readHeading(text).change) << text;
    for (const char* text : {"2006", "Foreign Exchange", "Three Months Ended June 30, 2006",
                             "% of revenue", "Non-GAAP", "Adjustments"})
        EXPECT_FALSE(readHeading(text).change) << text;
}

TEST(PeriodText, WhatSplitsAPeriodIsLeftOver) {
    EXPECT_EQ(readHeading("Three Months Ended June 30, 2006 Non-GAAP").rest, "Non-GAAP");
    EXPECT_EQ(readHeading("Non-GAAP").rest, "Non-GAAP");
    EXPECT_EQ(readHeading("% of revenue").rest, "% of revenue");
    EXPECT_EQ(readHeading("As Previously Reported").rest, "As Previously Reported");
    EXPECT_EQ(readHeading("Adjustments (a)").rest, "Adjustments");
    EXPECT_EQ(readHeading("Europe").rest, "Europe");
}

TEST(PeriodText, NothingIsLeftOverOfAPeriod) {
    for (const char* text :
         {"Three Months Ended June 30, 2006", "(unaudited)", "Quarter Ended July 2, 2023",
          "13 Weeks Ended", "As of December 31, 2005", "For the Three Months Ended June 30,",
          "Q2 FY24", "Fiscal 2024", "2006", "June 30, 2006 and 2005", "Six Months Ended:"})
        EXPECT_EQ(readHeading(text).rest, "") << text;
}

TEST(PeriodText, QualifiersStandOverColumns) {
    for (const char* text : {"(unaudited)", "(As Restated)", "As Previously Reported",
                             "As Reported", "Pro Forma", "Non-GAAP", "GAAP", "Adjustments"})
        EXPECT_TRUE(isQualifier(text)) << text;
    for (const char* text : {"Net revenue", "June 30, 2006", "",
                             "The company adjusted its outlook and revised the way it reports"})
        EXPECT_FALSE(isQualifier(text)) << text;
}

TEST(PeriodText, HeadingsOfTimeAreToldFromOtherWords) {
    for (const char* text : {"Three Months Ended", "June 30, 2006", "2006", "Q2 FY24", "13 Weeks",
                             "June 30,", "Fiscal 2024", "March", "Second Quarter"})
        EXPECT_TRUE(speaksOfTime(text)) << text;
    for (const char* text : {"Net revenue", "", "Total", "may differ from", "$ 54,214", "Marketing",
                             "% of revenue", "Change"})
        EXPECT_FALSE(speaksOfTime(text)) << text;
}

TEST(PeriodText, QuartersAndYearsMayBeSetApartByAStroke) {
    const HeadingText quarter = readHeading("Q3/08");
    EXPECT_EQ(quarter.quarter, 3);
    EXPECT_EQ(quarter.fiscalYear, 2008);
    const HeadingText soFar = readHeading("YTD/08");
    EXPECT_TRUE(soFar.yearToDate);
    EXPECT_EQ(soFar.fiscalYear, 2008);
    EXPECT_EQ(readHeading("H1 2012").months, 6);
    EXPECT_EQ(readHeading("9M08").months, 9);
}

TEST(PeriodText, AQuarterBeforeAYearIsNotItsSecond) {
    EXPECT_EQ(readHeading("Quarter 2002").quarter, 0);
    EXPECT_EQ(readHeading("Quarter 2 2002").quarter, 2);
}

TEST(PeriodText, SpansAreNamedByTheirFirstAndLastPart) {
    for (const char* text : {"Jan-Jun 2003", "January - June 2003", "January 1 to June 30, 2003",
                             "Q1-Q2 2003", "Jan. \u2013 June 2003"}) {
        const HeadingText read = readHeading(text);
        EXPECT_EQ(read.months, 6) << text;
        EXPECT_TRUE(read.rest.empty()) << text << ": " << read.rest;
    }
    EXPECT_EQ(readHeading("March 31 to June 30, 2003").months, std::nullopt);
    EXPECT_EQ(readHeading("July 3 and June 28, 2003").months, std::nullopt);
}

TEST(PeriodText, ANumberOfManyDigitsBehindAMonthIsNoDay) {
    EXPECT_EQ(readHeading("January 77777777777 to June 2003").months, std::nullopt);
    EXPECT_EQ(readHeading("January to June 77777777777").months, 6);
}

TEST(PeriodText, AYearAloneIsNothingElse) {
    EXPECT_TRUE(isBareYear("2002"));
    EXPECT_TRUE(isBareYear(" 1998: "));
    EXPECT_FALSE(isBareYear("2,002"));
    EXPECT_FALSE(isBareYear("fiscal 2002"));
}

} // namespace
} // namespace ql::extraction
