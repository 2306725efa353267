// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/periods/spoken_period.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::extraction {
namespace {

/// The company reports the second quarter of 2006, which ended June 30.
SpokenContext secondQuarter() {
    return {{{2006, 6, 30}, 3}, 2006, 2, nullptr};
}

std::string meant(std::string_view words, const SpokenContext& context,
                  const std::optional<Period>& base) {
    const auto tokens = tokensOf(words, 0, words.size());
    const auto spoken = spokenPeriodAt(words, tokens, 0);
    if (!spoken) return "none";
    if (spoken->next != tokens.size()) return "stops at " + tokens[spoken->next].text;
    const auto period = resolve(*spoken, context, base);
    return period ? period->toString() : "uncertain";
}

std::string meant(std::string_view words) {
    return meant(words, secondQuarter(), Period{{2006, 6, 30}, 3});
}

TEST(SpokenPeriod, AQuarterIsNamedByNumberAndYear) {
    EXPECT_EQ(meant("the second quarter of 2006"), "2006-06-30/3M");
    EXPECT_EQ(meant("the second quarter of 2005"), "2005-06-30/3M");
    EXPECT_EQ(meant("Q1 2006"), "2006-03-31/3M");
    EXPECT_EQ(meant("the 2005 fourth quarter"), "2005-12-31/3M");
    EXPECT_EQ(meant("the first quarter of fiscal year 2006"), "2006-03-31/3M");
}

TEST(SpokenPeriod, AQuarterWithoutAYearIsTheLatestOfItsNumber) {
    EXPECT_EQ(meant("the first quarter"), "2006-03-31/3M");
    EXPECT_EQ(meant("the fourth quarter"), "2005-12-31/3M");
}

TEST(SpokenPeriod, DatesAreTakenAsPrinted) {
    EXPECT_EQ(meant("the quarter ended June 30, 2006"), "2006-06-30/3M");
    EXPECT_EQ(meant("the nine-month period ending March 31, 2007"), "2007-03-31/9M");
    EXPECT_EQ(meant("the three months ended Sept. 30, 2003"), "2003-09-30/3M");
    EXPECT_EQ(meant("the year ended July 1, 2006"), "2006-07-01/12M");
}

TEST(SpokenPeriod, RelativeQuartersCountFromTheSentencesOwn) {
    EXPECT_EQ(meant("the preceding quarter"), "2006-03-31/3M");
    EXPECT_EQ(meant("last quarter"), "2006-03-31/3M");
    EXPECT_EQ(meant("a year ago"), "2005-06-30/3M");
    EXPECT_EQ(meant("the comparable period last year"), "2005-06-30/3M");
    EXPECT_EQ(meant("the same quarter of the prior year"), "2005-06-30/3M");
    EXPECT_EQ(meant("the prior year comparable period"), "2005-06-30/3M");
    EXPECT_EQ(meant("the same period in 2005"), "2005-06-30/3M");
    EXPECT_EQ(meant("last year's second fiscal quarter"), "2005-06-30/3M");
}

TEST(SpokenPeriod, AYearAgoOfNineMonthsIsNineMonths) {
    EXPECT_EQ(meant("a year ago", secondQuarter(), Period{{2006, 6, 30}, 6}), "2005-06-30/6M");
    EXPECT_EQ(meant("the preceding quarter", secondQuarter(), Period{{2006, 6, 30}, 6}),
              "uncertain");
}

TEST(SpokenPeriod, TheMonthsOfTheYearGoAsFarAsTheQuarterReported) {
    EXPECT_EQ(meant("the first six months of 2006"), "2006-06-30/6M");
    EXPECT_EQ(meant("the first half of 2005"), "2005-06-30/6M");
    EXPECT_EQ(meant("year to date"), "2006-06-30/6M");
    EXPECT_EQ(meant("the first nine months"), "uncertain");
}

TEST(SpokenPeriod, AYearThatHasNotEndedIsNone) {
    EXPECT_EQ(meant("fiscal 2005"), "2005-12-31/12M");
    EXPECT_EQ(meant("fiscal 2006"), "uncertain");
    EXPECT_EQ(meant("the full year"), "uncertain");
}

TEST(SpokenPeriod, WordsWithoutATimeAreNone) {
    EXPECT_EQ(meant("our largest customer"), "none");
    EXPECT_EQ(meant("the quarter to come"), "none");
    EXPECT_EQ(meant("the same store"), "none");
}

TEST(SpokenPeriod, WithoutABaseAYearAgoIsUncertain) {
    EXPECT_EQ(meant("a year ago", secondQuarter(), std::nullopt), "uncertain");
}

} // namespace
} // namespace ql::extraction
