// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/heading_cuts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(HeadingCuts, DatesAndLengthsSetTooCloseAreCut) {
    EXPECT_THAT(cutsOf("March 31, June 30,"), ElementsAre(10U));
    EXPECT_THAT(cutsOf("March 31, 2020March 31, 2019"), ElementsAre(14U));
    EXPECT_THAT(cutsOf("For the Three Months For the Nine Months"), ElementsAre(21U));
    EXPECT_THAT(cutsOf("Quarter Ended Year Ended"), ElementsAre(14U));
}

TEST(HeadingCuts, LengthsThatTouchAreCut) {
    EXPECT_THAT(cutsOf("Three Months EndedNine Months Ended"), ElementsAre(18U));
    EXPECT_THAT(cutsOf("For the Quarter EndedFor the Year Ended"), ElementsAre(21U));
    EXPECT_THAT(cutsOf("Ended June Ended Mar."), ElementsAre(11U));
    EXPECT_THAT(cutsOf("Months Ended Meridian Inc."), IsEmpty());
}

TEST(HeadingCuts, WordsThatRepeatAreOneAColumn) {
    EXPECT_THAT(cutsOf("(Unaudited) (Unaudited)"), ElementsAre(12U));
    EXPECT_THAT(cutsOf("DomesticDomestic"), ElementsAre(8U));
    EXPECT_THAT(cutsOf("Domestic"), IsEmpty());
}

TEST(HeadingCuts, TheColumnOfNotesIsNoneOfTheYearBesideIt) {
    EXPECT_THAT(cutsOf("Notes 2025"), ElementsAre(6U));
    EXPECT_THAT(cutsOf("Note June 30, 2025 June 30, 2024"), ElementsAre(5U, 19U));
    EXPECT_THAT(cutsOf("Note 12"), IsEmpty());
    EXPECT_THAT(cutsOf("Notes due 2025"), IsEmpty());
}

TEST(HeadingCuts, AChangeBehindABracketIsAnotherColumn) {
    EXPECT_THAT(cutsOf("(Unaudited) % Change"), ElementsAre(12U));
    EXPECT_THAT(cutsOf("(Unaudited)  Change"), ElementsAre(13U));
}

TEST(HeadingCuts, QuartersInShortAreOneAColumn) {
    EXPECT_THAT(cutsOf("Q2 2003 Q3 2003 Q4 2003 Change"), ElementsAre(8U, 16U, 24U));
    EXPECT_THAT(cutsOf("1Q01 1Q00"), ElementsAre(5U));
    EXPECT_THAT(cutsOf("Q1 and Q2 2003"), IsEmpty());
    EXPECT_THAT(cutsOf("Equity Q1 Q2"), IsEmpty());
}

TEST(HeadingCuts, YearsMayTouchBehindTheirMarks) {
    EXPECT_THAT(cutsOf("2004(1)(2)2003(3) Change"), ElementsAre(10U, 18U));
    EXPECT_THAT(cutsOf("2004(1)(2)"), IsEmpty());
}

TEST(HeadingCuts, OneHeadingForTwoDatesStaysWhole) {
    EXPECT_THAT(cutsOf("July 3, 2004 and June 28, 2003"), IsEmpty());
    EXPECT_THAT(cutsOf("Three and Nine Months Ended"), IsEmpty());
}

} // namespace
} // namespace ql::extraction
