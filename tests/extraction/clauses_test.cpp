// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/clauses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The company reports the second quarter of 2006.
std::vector<std::string> stated(std::string_view text,
                                const std::optional<Period>& fallback = std::nullopt) {
    const SpokenContext context{{{2006, 6, 30}, 3}, 2006, 2, nullptr};
    std::vector<std::string> all;
    for (const Sentence& sentence : sentencesOf(text))
        for (const StatedFact& fact : factsOf(text, sentence, context, fallback).facts)
            all.push_back(fact.subject + " | " + fact.period.toString() + " | " +
                          fact.value.toString() + " " + fact.unit.toString());
    return all;
}

const Period quarter{{2006, 6, 30}, 3};

/// The US GAAP name of the one fact the words state.
std::string taxonomyOf(std::string_view text) {
    const SpokenContext context{quarter, 2006, 2, nullptr};
    const auto found = factsOf(text, {0, text.size(), false}, context, quarter);
    return found.facts.size() == 1 ? found.facts[0].taxonomy : "no single fact";
}

TEST(Clauses, AComparisonStatesAFactForEachOfItsPeriods) {
    EXPECT_THAT(stated("Revenue for the second quarter of 2006 was $54.2 million compared with "
                       "$52.7 million for the first quarter of 2006 and $30.4 million for the "
                       "second quarter of 2005."),
                ElementsAre("Revenue | 2006-06-30/3M | 54200000 USD",
                            "Revenue | 2006-03-31/3M | 52700000 USD",
                            "Revenue | 2005-06-30/3M | 30400000 USD"));
}

TEST(Clauses, LigaturesAreLetters) {
    EXPECT_EQ(taxonomyOf("Gross pro\ufb01t was $13.7 million."), "GrossProfit");
}

TEST(Clauses, ToDateIsNoPartOfTheName) {
    EXPECT_THAT(stated("Year-to-date net sales increased 94.7% to $13.7 million, from the $7.0 "
                       "million reported for the six months ended June 30, 2005."),
                ElementsAre("net sales | 2006-06-30/6M | 13700000 USD",
                            "net sales | 2005-06-30/6M | 7000000 USD"));
}

TEST(Clauses, ALossIsNegativeAlsoPerShare) {
    EXPECT_THAT(stated("Net loss for the second quarter of 2006, calculated in accordance with "
                       "generally accepted accounting principles (\"GAAP\"), was $13.1 million or "
                       "$0.09 per share compared with a net loss of $3.9 million or $0.03 per "
                       "share for the first quarter of 2006."),
                ElementsAre("Net loss | 2006-06-30/3M | -13100000 USD",
                            "Net loss per share | 2006-06-30/3M | -0.09 USD/share",
                            "net loss | 2006-03-31/3M | -3900000 USD",
                            "net loss per share | 2006-03-31/3M | -0.03 USD/share"));
}

TEST(Clauses, ABracketedLossIsNotTurnedTwice) {
    EXPECT_THAT(stated("Net loss for the quarter was $800,000, or ($0.03) per share."),
                ElementsAre("Net loss | 2006-06-30/3M | -800000 USD",
                            "Net loss per share | 2006-06-30/3M | -0.03 USD/share"));
}

TEST(Clauses, AMeasureMayBeALossInOneQuarterAndEarningsInAnother) {
    EXPECT_THAT(stated("Pro forma EBITDA was a loss of $10.1 million for the second quarter of "
                       "2006, compared to pro forma EBITDA earnings of $39,000 for the second "
                       "quarter of 2005."),
                ElementsAre("Pro forma EBITDA | 2006-06-30/3M | -10100000 USD",
                            "pro forma EBITDA | 2005-06-30/3M | 39000 USD"));
}

TEST(Clauses, ChangesInBetweenAreNoFacts) {
    EXPECT_THAT(stated("Net revenues for the second quarter were $19,433,000, up 1.1% from "
                       "$19,217,000 in the preceding quarter and are up 5.2% from $18,466,000 in "
                       "the comparable period last year."),
                ElementsAre("Net revenues | 2006-06-30/3M | 19433000 USD",
                            "Net revenues | 2006-03-31/3M | 19217000 USD",
                            "Net revenues | 2005-06-30/3M | 18466000 USD"));
    EXPECT_THAT(stated("Sales in the second quarter decreased by $6.6 million."), IsEmpty());
    EXPECT_THAT(stated("Revenue grew 16% to $18.6 million in the second quarter of 2006."),
                ElementsAre("Revenue | 2006-06-30/3M | 18600000 USD"));
}

TEST(Clauses, WhatWasUpOrDownToAFigureIsThatFigure) {
    EXPECT_THAT(stated("Fiscal 2005 revenue was down 27% to $9.07 billion."),
                ElementsAre("revenue | 2005-12-31/12M | 9070000000 USD"));
    EXPECT_THAT(stated("Revenue was up to $5 million richer.", quarter), IsEmpty());
    EXPECT_THAT(stated("Revenue was up 5% from the first quarter.", quarter), IsEmpty());
}

TEST(Clauses, ACommaMayStandBetweenTheTimeAndItsFigure) {
    EXPECT_THAT(stated("Northfield today reported revenue for the second quarter ended June 30, "
                       "2006, of $5.93 billion, down 17% from a year ago."),
                ElementsAre("revenue | 2006-06-30/3M | 5930000000 USD"));
    EXPECT_THAT(stated("Revenue for the second quarter, of which $5 million came from lenses, "
                       "was strong."),
                IsEmpty());
}

TEST(Clauses, TheSharesAFigureIsReckonedOnPartItFromNoTime) {
    EXPECT_THAT(stated("Northfield today reported net income of $5.3 million, or $0.24 per share "
                       "on an average base of 21.6 million common equivalent shares, for the "
                       "second quarter ended June 30, 2006, compared with net income of $3.1 "
                       "million, or $0.14 per share on 21.8 million shares outstanding in the "
                       "second quarter of 2005.",
                       std::nullopt),
                ElementsAre("net income | 2006-06-30/3M | 5300000 USD",
                            "net income per share | 2006-06-30/3M | 0.24 USD/share",
                            "net income | 2005-06-30/3M | 3100000 USD",
                            "net income per share | 2005-06-30/3M | 0.14 USD/share"));
}

TEST(Clauses, AComparisonWithoutAFigureLeavesTheNextItsSubject) {
    EXPECT_THAT(stated("Net revenues in the second quarter were $30.8 million, up 5.3 percent from "
                       "revenues in the first quarter and up 37.2 percent from the $22.5 million "
                       "reported in the comparable period last year."),
                ElementsAre("Net revenues | 2006-06-30/3M | 30800000 USD",
                            "revenues | 2005-06-30/3M | 22500000 USD"));
}

TEST(Clauses, WithoutATimeTheFallbackCountsAndNoneIsGuessed) {
    EXPECT_THAT(
        stated("Gross margin was 33.9 percent, down from 34.6 percent last quarter.", quarter),
        ElementsAre("Gross margin | 2006-06-30/3M | 33.9 percent",
                    "Gross margin | 2006-03-31/3M | 34.6 percent"));
    EXPECT_THAT(stated("Gross margin was 33.9 percent."), IsEmpty());
}

TEST(Clauses, ATimeNotUnderstoodIsNotReplacedByAnother) {
    EXPECT_THAT(stated("For the first nine months revenue was $90 million.", quarter), IsEmpty());
}

TEST(Clauses, AMonthIsNoPeriodAndWhatIsRecordedAsRevenueIsNotTheRevenue) {
    EXPECT_THAT(stated("During the second quarter one shipment, recorded as revenue of $1,140,000, "
                       "was accepted."),
                IsEmpty());
    EXPECT_THAT(stated("Revenue of $1,140,000 in March 2006 was too little.", quarter), IsEmpty());
}

TEST(Clauses, SubjectsThatShareFiguresStateNothing) {
    EXPECT_THAT(stated("Basic and diluted earnings were $0.12 and $0.10 respectively.", quarter),
                IsEmpty());
    EXPECT_THAT(stated("GAAP and non-GAAP operating expenses were $5.4 million.", quarter),
                IsEmpty());
    EXPECT_THAT(stated("Net income and revenue for the second quarter were $5.4 million.", quarter),
                IsEmpty());
    EXPECT_THAT(stated("Net income was $9.4 million or $0.24 and $0.23 per share.", quarter),
                ElementsAre("Net income | 2006-06-30/3M | 9400000 USD"));
}

TEST(Clauses, WhatQualifiesASubjectStaysWithIt) {
    EXPECT_THAT(stated("Optical Transport revenue was $6.3 million.", quarter),
                ElementsAre("Optical Transport revenue | 2006-06-30/3M | 6300000 USD"));
    EXPECT_THAT(stated("Net sales of the new lenses were $6.3 million.", quarter), IsEmpty());
    EXPECT_THAT(stated("Revenue growth was $6.3 million.", quarter), IsEmpty());
}

TEST(Clauses, OnlyAnUnqualifiedSubjectTakesATaxonomyName) {
    EXPECT_EQ(taxonomyOf("Total revenue was $5 million."), "Revenues");
    EXPECT_EQ(taxonomyOf("Product revenue was $5 million."), "");
    EXPECT_EQ(taxonomyOf("GAAP net loss was $5 million."), "NetIncomeLoss");
    EXPECT_EQ(taxonomyOf("Pro forma net loss was $5 million."), "");
    EXPECT_EQ(taxonomyOf("Diluted earnings per share was $0.08."), "EarningsPerShareDiluted");
}

TEST(Clauses, WhatIsToComeAndWhatIsMadeUpStateNothing) {
    EXPECT_THAT(stated("Revenue for the third quarter is expected to be $60 million.", quarter),
                IsEmpty());
    EXPECT_THAT(stated("Excluding these items, net income was $3 million.", quarter), IsEmpty());
    EXPECT_THAT(stated("Revenue was approximately $5 million.", quarter), IsEmpty());
    EXPECT_THAT(stated("Revenue would have been $5 million.", quarter), IsEmpty());
}

TEST(Clauses, SomebodysWordsStateNothing) {
    EXPECT_THAT(stated("\"We are proud to say that revenue was $5 million in the quarter,\" said "
                       "Mr. Aldrin.",
                       quarter),
                IsEmpty());
}

TEST(Clauses, ATimeMayStandBetweenASubjectAndItsAmount) {
    EXPECT_THAT(stated("The company reported net income for second quarter 2006 of $5.3 million, "
                       "compared to second quarter 2005 net income of $4.1 million."),
                ElementsAre("net income | 2006-06-30/3M | 5300000 USD",
                            "net income | 2005-06-30/3M | 4100000 USD"));
}

TEST(Clauses, TwoLengthsNameNoPeriod) {
    const SpokenContext context{quarter, 2006, 2, nullptr};
    const std::string text =
        "Alder announced results for the quarter and six months ended June 30, 2006.";
    const auto found = factsOf(text, {0, text.size(), false}, context, std::nullopt);
    EXPECT_TRUE(found.severalLengths);
    EXPECT_FALSE(found.period);
}

// It is no figure of the quarter that the release reports.
TEST(Clauses, TwelveMonthsUpToADayAreNoQuarter) {
    EXPECT_THAT(
        stated("EBITDA (LTM) was $200.7 million versus $180.5 million a year ago.", quarter),
        IsEmpty());
    EXPECT_THAT(stated("EBITDA for the trailing twelve months was $24.1 million.", quarter),
                IsEmpty());
}

TEST(Clauses, AComparisonMayNameItsSubjectInShort) {
    EXPECT_THAT(stated("Net loss attributable to Alder common shareholders for the second quarter "
                       "of 2006 was $2.4 million versus a net loss of $2.5 million for the second "
                       "quarter of 2005."),
                ElementsAre("Net loss attributable to Alder common shareholders | 2006-06-30/3M | "
                            "-2400000 USD",
                            "Net loss attributable to Alder common shareholders | 2005-06-30/3M | "
                            "-2500000 USD"));
    EXPECT_THAT(stated("Net income attributable to common shareholders was $2.4 million compared "
                       "with a net loss of $2.5 million a year ago.",
                       quarter),
                ElementsAre("Net income attributable to common shareholders | 2006-06-30/3M | "
                            "2400000 USD",
                            "Net income attributable to common shareholders | 2005-06-30/3M | "
                            "-2500000 USD"));
}

TEST(Clauses, AComparisonThatNamesAnotherMeasureMeansIt) {
    EXPECT_THAT(stated("Adjusted net income was $2.4 million compared with net income of $2.1 "
                       "million a year ago.",
                       quarter),
                ElementsAre("Adjusted net income | 2006-06-30/3M | 2400000 USD",
                            "net income | 2005-06-30/3M | 2100000 USD"));
}

// The walk marks an amount by such a sign.
TEST(Clauses, AControlCharacterIsNoAmount) {
    EXPECT_THAT(stated("Revenue was \x01 and \x01 or $5 million.", quarter), IsEmpty());
    EXPECT_THAT(stated("\x01", quarter), IsEmpty());
}

TEST(Clauses, DilutionMayBeSaidBeforeTheRules) {
    EXPECT_THAT(stated("Diluted GAAP EPS was $0.05 compared to a diluted GAAP loss per share of "
                       "$0.59 in the second quarter of 2005.",
                       quarter),
                ElementsAre("Diluted GAAP EPS | 2006-06-30/3M | 0.05 USD/share",
                            "diluted GAAP loss per share | 2005-06-30/3M | -0.59 USD/share"));
    EXPECT_EQ(taxonomyOf("Diluted GAAP EPS was $0.05."), "EarningsPerShareDiluted");
    EXPECT_EQ(taxonomyOf("Diluted GAAP loss per share was $0.05."), "EarningsPerShareDiluted");
    EXPECT_EQ(taxonomyOf("Diluted non-GAAP EPS was $0.05."), "");
}

TEST(Clauses, WhatTheCompanyDidIsNoPartOfTheSubject) {
    EXPECT_THAT(stated("Alder incurred net interest expense of $7.5 million.", quarter),
                ElementsAre("net interest expense | 2006-06-30/3M | 7500000 USD"));
}

TEST(Clauses, TheRulesAFigureFollowsChangeNothing) {
    EXPECT_THAT(stated("Net loss according to generally accepted accounting principles in the U.S. "
                       "(GAAP) was $38.7 million for the quarter, or a basic and diluted GAAP net "
                       "loss per share of $0.24.",
                       quarter),
                testing::Contains("Net loss | 2006-06-30/3M | -38700000 USD"));
}

TEST(Clauses, WhatASubjectHoldsStandsInItsWayNoMore) {
    EXPECT_THAT(stated("Non-GAAP net income for the quarter ended June 30, 2006, including the "
                       "expenses of $2.1 million noted above, was $7.6 million."),
                ElementsAre("Non-GAAP net income | 2006-06-30/3M | 7600000 USD"));
    EXPECT_THAT(stated("Adjusted operating income, which excludes charges of $2.1 million, was "
                       "$6.2 million for the second quarter of 2006."),
                ElementsAre("Adjusted operating income | 2006-06-30/3M | 6200000 USD"));
    EXPECT_THAT(stated("Net income, which excludes charges of $2.1 million, was $6.2 million for "
                       "the second quarter of 2006."),
                IsEmpty());
}

TEST(Clauses, ChangesBeforeTheFigureItself) {
    EXPECT_THAT(stated("Lens segment revenues grew $7.3 million year-over-year, or 24.1%, to $37.6 "
                       "million in the second quarter of 2006."),
                ElementsAre("Lens segment revenues | 2006-06-30/3M | 37600000 USD"));
    EXPECT_THAT(stated("Lens sales decreased 5.2% in the quarter to $323 million.", quarter),
                ElementsAre("Lens sales | 2006-06-30/3M | 323000000 USD"));
    EXPECT_THAT(stated("Adjusted earnings* were flat at $3.8 million.", quarter),
                ElementsAre("Adjusted earnings | 2006-06-30/3M | 3800000 USD"));
    EXPECT_THAT(stated("Revenue was flat compared with $3.8 million a year ago.", quarter),
                IsEmpty());
}

TEST(Clauses, APartIsNotTheWhole) {
    EXPECT_THAT(stated("The second quarter of 2005 included revenue of $1.2 million."), IsEmpty());
    EXPECT_THAT(stated("Northfield recognized revenue of $1.2 million from Alder in the second "
                       "quarter of 2006."),
                IsEmpty());
    EXPECT_THAT(stated("Northfield recorded revenue of $1.2 million in the second quarter of 2006 "
                       "related to the license."),
                IsEmpty());
    EXPECT_THAT(stated("Results for the second quarter of 2006 included revenue of $25.2 million."),
                ElementsAre("revenue | 2006-06-30/3M | 25200000 USD"));
}

TEST(Clauses, ATimeOfAComparisonIsNotTheNextSubjects) {
    EXPECT_THAT(stated("Revenue of $25.2 million was up 8% from the second quarter of 2005 and net "
                       "income of $1.2 million was up 20%.",
                       quarter),
                ElementsAre("Revenue | 2006-06-30/3M | 25200000 USD"));
}

TEST(Clauses, AChangeIsNoRange) {
    EXPECT_THAT(stated("Revenue decreased $2.0 million to $25.2 million for the three months ended "
                       "June 30, 2006 from $27.2 million in the comparable 2005 period."),
                ElementsAre("Revenue | 2006-06-30/3M | 25200000 USD",
                            "Revenue | 2005-06-30/3M | 27200000 USD"));
    EXPECT_THAT(stated("Revenue was $2.0 million to $2.2 million.", quarter), IsEmpty());
    EXPECT_THAT(
        stated("Sales in the quarter were $25.2 million vs. $23.2 million a year ago.", quarter),
        ElementsAre("Sales | 2006-06-30/3M | 25200000 USD",
                    "Sales | 2005-06-30/3M | 23200000 USD"));
}

TEST(Clauses, TheTimeASentenceBeginsWithIsNotCountedTwice) {
    EXPECT_THAT(stated("A year ago, revenue was $23.2 million.", quarter),
                ElementsAre("revenue | 2005-06-30/3M | 23200000 USD"));
}

TEST(Clauses, AQuarterIsComparedWithAQuarter) {
    EXPECT_THAT(stated("Net income for the second quarter was $1.2 million compared with $0.9 "
                       "million in 2005."),
                ElementsAre("Net income | 2006-06-30/3M | 1200000 USD",
                            "Net income | 2005-06-30/3M | 900000 USD"));
}

TEST(Clauses, WhatAnotherHadOrWasAnnouncedIsNotReported) {
    EXPECT_THAT(stated("Northfield bought Alder, which had revenue of $12.0 million in 2005."),
                IsEmpty());
    EXPECT_THAT(stated("The company had announced revenue of $25.0 million.", quarter), IsEmpty());
}

TEST(Clauses, ADifferenceIsNotTheFigure) {
    EXPECT_THAT(stated("Revenue was $2.2 million lower than a year ago.", quarter), IsEmpty());
    EXPECT_THAT(stated("Net income was $0.2 million more than last year.", quarter), IsEmpty());
    EXPECT_THAT(stated("Revenue was $25+ million.", quarter), IsEmpty());
    EXPECT_THAT(stated("Revenue was $25.2 million, higher than a year ago.", quarter),
                ElementsAre("Revenue | 2006-06-30/3M | 25200000 USD"));
}

} // namespace
} // namespace ql::extraction
