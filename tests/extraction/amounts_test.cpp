// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentences/amounts.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::extraction {
namespace {

/// "54200000 USD", "-0.12 USD/share diluted", with "~" before what is rough.
std::string shown(std::string_view text) {
    std::string all;
    for (const Amount& amount : amountsOf(text)) {
        if (!all.empty()) all += " | ";
        if (amount.rough) all += "~";
        all += amount.value.toString() + " " + amount.unit.toString();
        if (amount.dilution == Dilution::Diluted) all += " diluted";
        if (amount.dilution == Dilution::Basic) all += " basic";
        if (amount.dilution == Dilution::Both) all += " both";
    }
    return all;
}

TEST(Amounts, AScaleWordKeepsThePrintedPrecision) {
    const auto amounts = amountsOf("revenue was $54.2 million");
    ASSERT_EQ(amounts.size(), 1U);
    EXPECT_EQ(amounts[0].value.coefficient(), 542);
    EXPECT_EQ(amounts[0].value.exponent(), 5);
    EXPECT_EQ(amounts[0].begin, 12U);
    EXPECT_EQ(amounts[0].end, 25U);
}

TEST(Amounts, WholeDollarsStandAsTheyArePrinted) {
    EXPECT_EQ(shown("earnings of $39,000 and $19,433,000."), "39000 USD | 19433000 USD");
}

TEST(Amounts, BracketsInsideOrAroundTheSignAreALoss) {
    EXPECT_EQ(shown("$(0.12) per share"), "-0.12 USD/share");
    EXPECT_EQ(shown("($0.01) per share"), "-0.01 USD/share");
    EXPECT_EQ(shown("was $(10.6) million"), "-10600000 USD");
    EXPECT_EQ(shown("was ($1.5) million"), "-1500000 USD");
}

TEST(Amounts, ABracketOfTheSentenceIsNoLoss) {
    EXPECT_EQ(shown("(compared with $0.27 per share in 2003) or ($0.24 in 2002)"),
              "0.27 USD/share | 0.24 USD");
}

TEST(Amounts, SharesAreBasicOrDilutedWhereverThatIsSaid) {
    EXPECT_EQ(shown("$0.42 per diluted share"), "0.42 USD/share diluted");
    EXPECT_EQ(shown("$0.42 per share (diluted), compared"), "0.42 USD/share diluted");
    EXPECT_EQ(shown("$0.42 per basic and diluted share"), "0.42 USD/share both");
    EXPECT_EQ(shown("$0.07 per share on a diluted basis"), "0.07 USD/share diluted");
}

TEST(Amounts, CentsAreHundredths) {
    EXPECT_EQ(shown("or 27 cents a share"), "0.27 USD/share");
}

TEST(Amounts, PercentIsReadInSignAndWord) {
    EXPECT_EQ(shown("43.2% against 33.9 percent"), "43.2 percent | 33.9 percent");
}

TEST(Amounts, PointsCountsYearsAndTelephonesAreNoAmounts) {
    EXPECT_EQ(shown("up 110 basis points or 1.2 percentage points in 2006 with 400,000 ports; dial "
                    "1-800-555-0100"),
              "");
}

TEST(Amounts, WhatIsOnlyAboutRightIsMarked) {
    EXPECT_EQ(shown("approximately $34.6 million"), "~34600000 USD");
    EXPECT_EQ(shown("a range of $2.65 to $3.15"), "~2.65 USD | ~3.15 USD");
}

TEST(Amounts, ASlipOfThePenIsNoAmount) {
    EXPECT_EQ(shown("from $2.7milllion in 2004"), "");
    EXPECT_EQ(shown("was $1, 465,000, or"), "~1 USD");
}

TEST(Amounts, OtherCurrenciesKeepTheirCode) {
    EXPECT_EQ(shown("\u00a5343.1 billion and \u20ac5 million"), "343100000000 JPY | 5000000 EUR");
}

} // namespace
} // namespace ql::extraction
