// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/summed_measures.h"

#include "read_text.h"

#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

std::string table(const std::string& title, const std::string& note, const std::string& rows) {
    return "Alder Quay Trust, Inc. reported today its first quarter results.\n\n"
           "                     " +
           title +
           "\n"
           "                     " +
           note +
           "\n\n"
           "                            Three Months Ended March 31,\n"
           "                                 2006        2005\n"
           "                            ---------   ---------\n" +
           rows;
}

TEST(SummedMeasures, PartsOfASumOfSharesAreShares) {
    const Release release = read(table("COMPUTATION OF FUNDS FROM OPERATIONS",
                                       "(In thousands, except per share amounts)",
                                       "Net income                  $  12,310   $  11,920\n"
                                       "Funds from operations       $  18,305   $  17,462\n"
                                       "Per share                   $    0.85   $    0.82\n\n"
                                       "Holdings outstanding\n"
                                       "  Owners                       17,411      17,302\n"
                                       "  Partnership interests         4,005       4,005\n"
                                       "  Restricted                       81         140\n"
                                       "Total dilutive shares          21,497      21,447\n"));
    for (const char* part : {"Owners", "Partnership interests", "Restricted"}) {
        const auto fact = factOf(release, part);
        ASSERT_TRUE(fact) << part;
        EXPECT_EQ(fact->unit.measure, Measure::Shares) << part;
        EXPECT_FALSE(fact->doubtful) << part;
    }
    EXPECT_EQ(factOf(release, "Owners")->value.toString(), "17411000");
    EXPECT_EQ(factOf(release, "Net income")->unit.measure, Measure::Currency);
}

TEST(SummedMeasures, OneRowTakenForSharesMakesNoSumOfMoneyShares) {
    const Release release = read(table("EQUITY", "(In thousands)",
                                       "Shares outstanding at par           400         400\n"
                                       "Additional paid-in sums          12,100      11,900\n"
                                       "Retained                          4,005       4,005\n"
                                       "Owners' interest                 16,505      16,305\n"));
    EXPECT_EQ(factOf(release, "Owners' interest")->unit.measure, Measure::Currency);
    EXPECT_EQ(factOf(release, "Additional paid-in sums")->unit.measure, Measure::Currency);
}

TEST(SummedMeasures, WhatDoesNotAddUpStaysAsItsWordsLeaveIt) {
    const Release release = read(table("COMPUTATION OF FUNDS FROM OPERATIONS",
                                       "(In thousands, except per share amounts)",
                                       "Net income                  $  12,310   $  11,920\n"
                                       "Distributions made             17,411      17,302\n"
                                       "Ground rents                    4,005       4,005\n"
                                       "Total dilutive shares          21,497      21,447\n"));
    EXPECT_EQ(factOf(release, "Ground rents")->unit.measure, Measure::Currency);
}

TEST(SummedMeasures, ARowThatAddsUpWithMoneyIsNoCount) {
    const Release release = read("Alder Quay Bancorp reported today its first quarter results.\n\n"
                                 "                     Selected Financial Data\n"
                                 "                     (In thousands)\n\n"
                                 "                               March 31,   December 31,\n"
                                 "                                  2006         2005\n"
                                 "                               ---------   ---------\n"
                                 "Total loans                    $ 976,582   $ 911,539\n"
                                 "Total deposits                 1,046,277     998,964\n\n"
                                 "                     Asset Quality\n\n"
                                 "                               March 31,   December 31,\n"
                                 "                                  2006         2005\n"
                                 "                               ---------   ---------\n"
                                 "Equity to asset ratio             11.38%      12.22%\n"
                                 "Tangible equity ratio              9.61%      10.67%\n"
                                 "Net loans to assets               73.51%      73.37%\n"
                                 "Loans to deposits                 87.99%      90.17%\n"
                                 "Allowance to total loans           0.76%       0.80%\n"
                                 "Coverage of problem loans        126.23%     228.32%\n"
                                 "Problem assets to total assets     0.45%       0.26%\n"
                                 "Non-performing loans            $ 11,845    $ 6,345\n"
                                 "Other real estate owned              131         19\n"
                                 "Non-performing assets             11,976      6,364\n"
                                 "Charged-off loans                    749        519\n"
                                 "Recoveries                           114        145\n"
                                 "Net charge-offs                      635        374\n"
                                 "Branches                              42         40\n");
    for (const char* label : {"Other real estate owned", "Recoveries"}) {
        const auto fact = factOf(release, label);
        ASSERT_TRUE(fact) << label;
        EXPECT_EQ(fact->unit.measure, Measure::Currency) << label;
    }
    EXPECT_EQ(factOf(release, "Recoveries")->value.toString(), "114000");
    EXPECT_EQ(factOf(release, "Branches")->unit.measure, Measure::Count);
}

TEST(SummedMeasures, TonsUnderANoteOfTonsAreNoMoney) {
    const Release release = read(table("QUARTERLY OPERATING DATA", "(short tons in thousands)",
                                       "Tons sold                       1,814       2,096\n"
                                       "Tons produced                   2,099       2,298\n"
                                       "Average net selling price   $  122.02   $  176.37\n"));
    const auto sold = factOf(release, "Tons sold");
    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->unit.measure, Measure::Count);
    EXPECT_EQ(sold->value.toString(), "1814000");
    const auto price = factOf(release, "Average net selling price");
    ASSERT_TRUE(price);
    EXPECT_EQ(price->value.toString(), "122.02");
    EXPECT_EQ(price->unit.measure, Measure::Currency);
}

TEST(SummedMeasures, SalesUnderANoteOfKilowattHoursAreNoMoney) {
    const Release release = read(table("Kilowatt-Hour Sales", "(In Millions of KWHs)",
                                       "Total sales                     45,217      47,147\n"
                                       "  Residential                   10,748      10,275\n"
                                       "  Wholesale sales               34,469      36,872\n"
                                       "Wholesale revenue             $    711   $     702\n"));
    for (const char* label : {"Total sales", "Residential", "Wholesale sales"}) {
        const auto sold = factOf(release, label);
        ASSERT_TRUE(sold) << label;
        EXPECT_EQ(sold->unit.measure, Measure::Count) << label;
        EXPECT_EQ(sold->value.exponent(), 6) << label;
    }
    EXPECT_EQ(factOf(release, "Wholesale revenue")->unit.measure, Measure::Currency);
}

TEST(SummedMeasures, DashesAmongAmountsPerShareAreAmountsPerShare) {
    const Release release =
        read(table("RECONCILIATION OF EARNINGS PER SHARE", "(Dollars in millions)",
                   "Diluted earnings per share       $ 0.05      $ 0.57\n"
                   "Amortization                       0.12        0.12\n"
                   "Other                                --          --\n"
                   "Income tax benefit                (0.03)      (0.03)\n"
                   "Adjusted earnings per share      $ 0.14      $ 0.66\n"));
    EXPECT_EQ(factOf(release, "Other")->unit.measure, Measure::PerShare);
}

TEST(TrailingYear, ARowOfTwelveMonthsIsSoLongWhateverItsColumnIs) {
    const Release release = read(table("NET LEVERAGE", "(Dollars in millions)",
                                       "Adjusted EBITDA               $    262   $     248\n"
                                       "Trailing twelve months Adjusted EBITDA\n"
                                       "                              $  1,046   $   1,002\n"
                                       "Free cash flow (LTM)               430         380\n"
                                       "Net debt to LTM EBITDA             4.4         4.6\n"));
    EXPECT_EQ(factOf(release, "Adjusted EBITDA")->period.months, 3);
    EXPECT_EQ(factOf(release, "Trailing twelve months Adjusted EBITDA")->period.months, 12);
    EXPECT_EQ(factOf(release, "Free cash flow (LTM)")->period.months, 12);
    EXPECT_EQ(factOf(release, "Net debt to LTM EBITDA")->period.months, 3);
}

} // namespace
} // namespace ql::extraction
