// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measures/scale_witness.h"

#include "invented_operations.h"
#include "read_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace ql::extraction {
namespace {

const std::string opening = "                     COPPER LANTERN, INC.\n\n"
                            "     DULUTH, Minn., July 20, 2006 -- Copper Lantern, Inc. today\n"
                            "     reported its results for the second quarter of 2006.\n\n";

/// A table of key figures that names no unit.
const std::string keyFigures = "                   Key Figures\n\n"
                               "                                  June 30,      March 31,\n"
                               "                                    2006          2006\n"
                               "                               ------------  ------------\n"
                               "Annual recurring revenue       $    122,276  $    108,496\n"
                               "Contracted backlog             $    930,416  $    900,733\n\n";

const std::string perShare = "Net income per share           $       0.53  $       0.48\n"
                             "Weighted average shares          59,375,618    60,321,028\n";

} // namespace

TEST(ScaleWitness, AmountsOfATableThatNamesNoUnitAreDoubtfulAmongTablesThatSayThousands) {
    const Release release = read(opening + keyFigures + operations("(In thousands)\n"));
    const auto fact = factOf(release, "Annual recurring revenue");
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->value, Decimal(122276, 3));
    EXPECT_TRUE(fact->doubtful);
    EXPECT_FALSE(factOf(release, "Total revenue")->doubtful);
}

TEST(ScaleWitness, AmountsPrintedInFullStayAsTheyAre) {
    const std::string inFull = "                   Key Figures\n\n"
                               "                                  June 30,      March 31,\n"
                               "                                    2006          2006\n"
                               "                               ------------  ------------\n"
                               "Stock-based compensation       $     26,000  $     70,000\n"
                               "Severance                      $    151,000  $    377,000\n\n";
    const Release release = read(opening + inFull + operations("(In thousands)\n"));
    const auto fact = factOf(release, "Severance");
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->value, Decimal(151000, 0));
    EXPECT_FALSE(fact->doubtful);
}

TEST(ScaleWitness, NothingIsInDoubtWhereNoTableNamesAUnit) {
    const Release release = read(opening + keyFigures + operations(""));
    const auto fact = factOf(release, "Annual recurring revenue");
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->value, Decimal(122276, 0));
    EXPECT_FALSE(fact->doubtful);
}

TEST(ScaleWitness, ASentenceProvesTheUnitOfATable) {
    const Release release =
        read(opening + "     Total revenue for the second quarter of 2006 was $60.4 million.\n\n" +
             operations(""));
    const auto fact = factOf(release, "Total revenue");
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->value, Decimal(60354, 3));
    EXPECT_FALSE(fact->doubtful);
    EXPECT_EQ(factOf(release, "Cost of revenue")->value, Decimal(28885, 3));
    ASSERT_EQ(issuesOf(release, IssueCode::FiguresAgree), 1);
    EXPECT_EQ(issuesOf(release, IssueCode::ScaleAssumed), 0);
}

TEST(ScaleWitness, ASentenceDecidesBetweenTwoNotes) {
    const std::string twice = operations("(In millions)\n(In thousands)\n");
    const Release doubted = read(opening + twice);
    ASSERT_TRUE(factOf(doubted, "Total revenue"));
    EXPECT_TRUE(factOf(doubted, "Total revenue")->doubtful);
    EXPECT_EQ(issuesOf(doubted, IssueCode::AmbiguousReading), 1);

    const Release said =
        read(opening + "     Total revenue for the second quarter of 2006 was $60.4 million.\n\n" +
             operations("(In thousands)\n(In millions)\n"));
    ASSERT_TRUE(factOf(said, "Total revenue"));
    EXPECT_EQ(factOf(said, "Total revenue")->value, Decimal(60354, 3));
    EXPECT_FALSE(factOf(said, "Total revenue")->doubtful);
}

TEST(ScaleWitness, IncomeOverWholeSharesProvesTheUnit) {
    const Release release = read(opening + operations("") + perShare);
    const auto income = factOf(release, "Net income");
    ASSERT_TRUE(income);
    EXPECT_EQ(income->value, Decimal(31469, 3));
    const auto shares = factOf(release, "Weighted average shares");
    ASSERT_TRUE(shares);
    EXPECT_EQ(shares->value, Decimal(59375618, 0));
    EXPECT_EQ(issuesOf(release, IssueCode::FiguresAgree), 1);
}

TEST(ScaleWitness, TheSameLineInATableThatSaysItsUnitProvesIt) {
    const std::string highlights = "                   Highlights\n\n"
                                   "                                  Three Months Ended June 30,\n"
                                   "                                    2006          2005\n"
                                   "                               ------------  ------------\n"
                                   "Total revenue                  $     60,354  $     59,486\n"
                                   "Bookings                       $     71,112  $     64,908\n\n";
    const Release release = read(opening + highlights + operations("(In thousands)\n"));
    const auto fact = factOf(release, "Bookings", 1);
    ASSERT_TRUE(fact);
    EXPECT_EQ(fact->value, Decimal(64908, 3));
    EXPECT_FALSE(fact->doubtful);
}

} // namespace ql::extraction
