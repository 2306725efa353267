// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_text.h"

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;

TEST(ChartText, AmountsKeepTheirPrintedPrecision) {
    EXPECT_EQ(amountText(Decimal(54214, 3)), "54,214 thousand");
    EXPECT_EQ(amountText(Decimal(542, 5)), "54.2 million");
    EXPECT_EQ(amountText(Decimal(22103, 6)), "22,103 million");
    EXPECT_EQ(amountText(Decimal(54214000, 0)), "54,214,000");
    EXPECT_EQ(amountText(Decimal(-1894, 3)), "\u22121,894 thousand");
    EXPECT_EQ(amountText(Decimal(-9, -2)), "\u22120.09");
    EXPECT_EQ(amountText(Decimal(0, 3)), "0 thousand");
}

TEST(ChartText, UnitsAreChosenSoThatLabelsAreShort) {
    EXPECT_EQ(displayUnitFor(Decimal(54214, 3)).name("USD"), "millions of US dollars");
    EXPECT_EQ(displayUnitFor(Decimal(54214, 3)).label(Decimal(52686, 3)), "52.7");
    EXPECT_EQ(displayUnitFor(Decimal(9853, 3)).name("USD"), "thousands of US dollars");
    EXPECT_EQ(displayUnitFor(Decimal(9853, 3)).label(Decimal(9853, 3)), "9,853");
    EXPECT_EQ(displayUnitFor(Decimal(44062, 6)).label(Decimal(44062, 6)), "44.1");
    EXPECT_EQ(displayUnitFor(Decimal(44062, 6)).name("EUR"), "billions of euros");
    EXPECT_EQ(displayUnitFor(Decimal(6080, 6)).label(Decimal(6051, 6)), "6,051");
    EXPECT_EQ(displayUnitFor(Decimal(750, 0)).name("XYZ"), "XYZ");
}

TEST(ChartText, LabelsRoundHalfAwayFromZeroAndInventNoDigits) {
    const DisplayUnit millions{6, 1};
    EXPECT_EQ(millions.label(Decimal(2250, 4)), "22.5");
    EXPECT_EQ(millions.label(Decimal(22450, 3)), "22.5");
    EXPECT_EQ(millions.label(Decimal(-22450, 3)), "\u221222.5");
    EXPECT_EQ(millions.label(Decimal(22, 6)), "22");
}

TEST(ChartText, ChangesCarryTheirSign) {
    EXPECT_EQ(changeText(Decimal(781, -1)), "+78.1%");
    EXPECT_EQ(changeText(Decimal(-177, -1)), "\u221217.7%");
    EXPECT_EQ(changeText(Decimal(0, -1)), "0.0%");
}

TEST(ChartText, CompaniesLoseTheirLegalFormAndNothingElse) {
    EXPECT_EQ(shortCompanyName("Alder Brook Instruments, Inc."), "Alder Brook Instruments");
    EXPECT_EQ(shortCompanyName("Alder Brook Corporation Ltd"), "Alder Brook");
    EXPECT_EQ(shortCompanyName("The Corner Company"), "The Corner Company");
    EXPECT_EQ(shortCompanyName("Inc."), "Inc.");
    EXPECT_EQ(shortCompanyName(""), "");
}

TEST(ChartText, PeriodsAreNamedInFull) {
    EXPECT_EQ(longPeriodName({{2006, 6, 30}, 3}), "Quarter ended June 30, 2006");
    EXPECT_EQ(longPeriodName({{2006, 6, 30}, 6}), "Six months ended June 30, 2006");
    EXPECT_EQ(longPeriodName({{2006, 12, 31}, 12}), "Year ended December 31, 2006");
    EXPECT_EQ(longPeriodName({{2006, 12, 31}, 0}), "December 31, 2006");
}
