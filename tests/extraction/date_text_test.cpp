// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/date_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Each date as "2006-06-30", parts not said as "?": "?-06-30", "2006-?-?".
std::vector<std::string> datesIn(std::string_view text) {
    const auto part = [](int value, std::size_t width) {
        std::string digits = std::to_string(value);
        return value == 0 ? "?" : std::string(width - std::min(width, digits.size()), '0') + digits;
    };
    std::vector<std::string> dates;
    for (const DateText& date : findDates(text))
        dates.push_back(part(date.year, 4) + "-" + part(date.month, 2) + "-" + part(date.day, 2));
    return dates;
}

TEST(DateText, MonthsAreKnownByNameAndShortForm) {
    EXPECT_EQ(monthOf("June"), 6);
    EXPECT_EQ(monthOf("JUNE"), 6);
    EXPECT_EQ(monthOf("jun"), 6);
    EXPECT_EQ(monthOf("Jun."), 6);
    EXPECT_EQ(monthOf("Sept."), 9);
    EXPECT_EQ(monthOf("Sep"), 9);
    EXPECT_EQ(monthOf("September"), 9);
    EXPECT_EQ(monthOf("May"), 5);
    EXPECT_EQ(monthOf("Dec"), 12);
}

TEST(DateText, OtherWordsAreNoMonths) {
    for (const char* word : {"", "Ju", "Junes", "Marketing", "Decrease", "Maybe", "Octal", "Septem",
                             "Quarter", "Augment", "Janu"})
        EXPECT_EQ(monthOf(word), 0) << word;
}

TEST(DateText, AFullDateIsReadInEverySpelling) {
    for (const char* text : {"March 31, 2007", "Mar 31,2007", "Mar 31, 2007", "Mar. 31, 2007",
                             "MARCH 31, 2007", "March 31 2007", "31 March 2007", "3/31/07",
                             "3/31/2007", "03/31/2007", "March 31,  2007", "March\u00a031, 2007"})
        EXPECT_THAT(datesIn(text), ElementsAre("2007-03-31")) << text;
}

TEST(DateText, PartsOfADateStandAlone) {
    EXPECT_THAT(datesIn("June 30,"), ElementsAre("?-06-30"));
    EXPECT_THAT(datesIn("Mar 31"), ElementsAre("?-03-31"));
    EXPECT_THAT(datesIn("2006"), ElementsAre("2006-?-?"));
    EXPECT_THAT(datesIn("June 2006"), ElementsAre("2006-06-?"));
    EXPECT_THAT(datesIn("June"), ElementsAre("?-06-?"));
}

TEST(DateText, TwoDaysForALeapYearGiveTheFirst) {
    EXPECT_THAT(datesIn("February 29/28"), ElementsAre("?-02-29"));
    EXPECT_THAT(datesIn("February 29/28, 2020"), ElementsAre("2020-02-29"));
}

TEST(DateText, SeveralDatesAreReadInOrder) {
    EXPECT_THAT(datesIn("For the 13 Weeks Ended July 3, 2004 and June 28, 2003"),
                ElementsAre("2004-07-03", "2003-06-28"));
    EXPECT_THAT(datesIn("June 30, 2006 and 2005"), ElementsAre("2006-06-30", "2005-?-?"));
    EXPECT_THAT(datesIn("July 3 and June 28, 2003"), ElementsAre("?-07-03", "2003-06-28"));
    EXPECT_THAT(datesIn("March 31,  June 30,"), ElementsAre("?-03-31", "?-06-30"));
    EXPECT_THAT(datesIn("2020 2019"), ElementsAre("2020-?-?", "2019-?-?"));
}

TEST(DateText, AMarkOrABracketBehindADateIsNoPartOfIt) {
    EXPECT_THAT(datesIn("February 3, 2024 (1)"), ElementsAre("2024-02-03"));
    EXPECT_THAT(datesIn("Sept. 30, 2003 (As Restated)"), ElementsAre("2003-09-30"));
    EXPECT_THAT(datesIn("2003*"), ElementsAre("2003-?-?"));
    EXPECT_THAT(datesIn("(June 30, 2006)"), ElementsAre("2006-06-30"));
}

TEST(DateText, BytesOfTheDateAreGiven) {
    const std::string text = "as of June 30, 2006, unaudited";
    const auto dates = findDates(text);
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(text.substr(dates[0].begin, dates[0].end - dates[0].begin), "June 30, 2006");
}

TEST(DateText, BytesAreRightBehindTypographicSigns) {
    const std::string text = "\u201cResults\u201d \u2014 June 30, 2006";
    const auto dates = findDates(text);
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(text.substr(dates[0].begin, dates[0].end - dates[0].begin), "June 30, 2006");
}

TEST(DateText, AmountsAreNoDates) {
    for (const char* text : {"31,200", "2,006", "$2006", "20061", "2006%", "2,006.5", "1.2006",
                             "54,214", "1850", "2100", "FY2006x"})
        EXPECT_THAT(datesIn(text), IsEmpty()) << text;
}

TEST(DateText, AFigureInFrontOfAMonthIsNotItsDay) {
    EXPECT_THAT(datesIn("17 March 31"), ElementsAre("?-03-31"));
}

TEST(DateText, OnlyRealYearsCount) {
    EXPECT_THAT(datesIn("1970 2069"), ElementsAre("1970-?-?", "2069-?-?"));
    EXPECT_THAT(datesIn("1899"), IsEmpty());
}

TEST(DateText, TwoDigitsBehindADashOrAnApostropheAreAYear) {
    for (const char* text : {"Jun-03", "June '03", "Jun \u201903"}) {
        const auto dates = findDates(text);
        ASSERT_EQ(dates.size(), 1U) << text;
        EXPECT_EQ(dates[0].year, 2003) << text;
        EXPECT_EQ(dates[0].day, 0) << text;
    }
    EXPECT_EQ(findDates("Jun-30").front().year, 0);
    EXPECT_EQ(findDates("31-Dec-03").front().date(), (Date{2003, 12, 31}));
}

} // namespace
} // namespace ql::extraction
