// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/currency_text.h"

#include "extraction/measures/heading_measure.h"
#include "extraction/units/units.h"

#include <gtest/gtest.h>

namespace ql::extraction {

TEST(CurrencyText, TheCurrencyNamedFirstIsThatOfTheAmounts) {
    EXPECT_EQ(currencyNamedIn("(In thousands of Renminbi and U.S. dollars)"), "CNY");
    EXPECT_EQ(currencyNamedIn("(In thousands of U.S. dollars, convenience rate RMB7.1)"), "USD");
    EXPECT_EQ(currencyNamedIn("(In NT$ billions unless otherwise noted)"), "TWD");
    EXPECT_EQ(currencyNamedIn("(R$ million)"), "BRL");
    EXPECT_EQ(currencyNamedIn("(\u20b9 in crore, except per share data)"), "INR");
}

TEST(CurrencyText, APlainDollarAndTheBeginningOfAWordNameNone) {
    EXPECT_EQ(currencyNamedIn("($ in thousands)"), "");
    EXPECT_EQ(currencyNamedIn("Sales in Europe and Norway"), "");
}

TEST(CurrencyText, AHeadingMayBeNothingButACurrency) {
    EXPECT_EQ(currencyAlone("RMB"), "CNY");
    EXPECT_EQ(currencyAlone("US$"), "USD");
    EXPECT_EQ(currencyAlone("(\u20acm)"), "EUR");
    EXPECT_EQ(currencyAlone("HK$'000"), "HKD");
    EXPECT_EQ(currencyAlone("EUR-based sales"), "");
    EXPECT_EQ(currencyAlone("2023"), "");
}

TEST(CurrencyText, ALabelNamesItsCurrencyInBrackets) {
    EXPECT_EQ(currencyOfLabel("Earnings per ADS (in RMB)"), "CNY");
    EXPECT_EQ(currencyOfLabel("Basic (in \u20b9 per share)"), "INR");
    EXPECT_EQ(currencyOfLabel("Net income (loss)"), "");
}

TEST(CurrencyText, ACodeInItsOwnCellOpensAnAmountOfAGridOnly) {
    EXPECT_TRUE(opensAmount("R$", false));
    EXPECT_TRUE(opensAmount("($", false));
    EXPECT_TRUE(opensAmount("RMB", true));
    EXPECT_FALSE(opensAmount("RMB", false));
    EXPECT_FALSE(opensAmount("Rent", true));
    EXPECT_FALSE(opensAmount(")", true));
}

TEST(CurrencyText, CroresAndLakhsAreScales) {
    EXPECT_EQ(readScaleNote("(\u20b9 in crore, except per share data)")->scale, 7);
    EXPECT_EQ(readScaleNote("(Rs. in lakhs)")->scale, 5);
    EXPECT_EQ(readScaleNote("(in million RMB)")->scale, 6);
}

TEST(HeadingMeasure, AColumnOfUnitsIsScaledOnlyWhereTheTableSaysSo) {
    RawColumn column;
    column.heading = "2004 Units";
    column.read = readHeading("Units");
    EXPECT_TRUE(headingMeasureOf(column, "(Dollars in thousands)").things);
    EXPECT_FALSE(headingMeasureOf(column, "(Units and dollars in thousands)").things);
}

} // namespace ql::extraction
