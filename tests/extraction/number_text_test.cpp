// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/number_text.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace ql::extraction {
namespace {

/// "-1894" with its trailing zeros, "nil", or "no figure".
std::string valueOf(std::string_view text, DecimalStyle style = DecimalStyle::Point) {
    const auto number = parseNumber(text, style);
    if (!number) return "no figure";
    if (number->kind == ValueKind::Nil) return "nil";
    return number->value.toString();
}

std::string currencyOf(std::string_view text, DecimalStyle style = DecimalStyle::Point) {
    const auto number = parseNumber(text, style);
    return number ? number->currency.str() : "no figure";
}

std::string markOf(std::string_view text) {
    const auto number = parseNumber(text);
    return number ? number->mark.str() : "no figure";
}

TEST(NumberText, GroupedDigitsAreOneNumber) {
    EXPECT_EQ(valueOf("54,214"), "54214");
    EXPECT_EQ(valueOf("1,234,567"), "1234567");
    EXPECT_EQ(valueOf("1,234.56"), "1234.56");
    EXPECT_TRUE(parseNumber("54,214")->grouped);
    EXPECT_FALSE(parseNumber("54214")->grouped);
}

TEST(NumberText, PrintedPrecisionIsKept) {
    EXPECT_EQ(parseNumber("10.00")->value.exponent(), -2);
    EXPECT_EQ(valueOf("10.00"), "10.00");
    EXPECT_EQ(parseNumber("54,000")->value.exponent(), 0);
    EXPECT_EQ(valueOf(".5"), "0.5");
}

TEST(NumberText, CurrencySignStandsApartOrGlued) {
    for (const char* text : {"$54,214", "$ 54,214", "$  54,214", "$\t54,214", "$\u00a054,214"}) {
        EXPECT_EQ(valueOf(text), "54214") << text;
        EXPECT_EQ(currencyOf(text), "USD") << text;
    }
}

TEST(NumberText, BracketsAreALossHoweverTheSignStands) {
    for (const char* text :
         {"($1,894)", "(1,894)", "$(1,894)", "$ (1,894)", "$ ( 1,894 )", "( $1,894)", "(1,894 )",
          "-1,894", "$-1,894", "-$1,894", "\u22121,894", "\u20131,894"}) {
        EXPECT_EQ(valueOf(text), "-1894") << text;
    }
    EXPECT_EQ(valueOf("$ (303)"), "-303");
    EXPECT_EQ(valueOf("(12,999)"), "-12999");
    EXPECT_EQ(valueOf("$(0.12)"), "-0.12");
    EXPECT_EQ(valueOf("(.09)"), "-0.09");
}

TEST(NumberText, LossWhoseClosingBracketWasLostStaysALoss) {
    EXPECT_EQ(valueOf("(12,999"), "-12999");
    EXPECT_EQ(valueOf("$ (303"), "-303");
    EXPECT_EQ(valueOf("(0.12"), "-0.12");
}

TEST(NumberText, PlusSignIsNoLoss) {
    EXPECT_EQ(valueOf("+438"), "438");
    EXPECT_EQ(valueOf("+1.5%"), "1.5");
}

TEST(NumberText, DashesAreNil) {
    for (const char* text :
         {"-", "--", "---", "- -", "\u2013", "\u2014", "\u2014\u2014", "$ -", "$--", "$ \u2014",
          "\u2014%", "-%", "$-", "(-)", "(--)", "(\u2014)", "\u20ac\u2014", "-\u00a0"}) {
        EXPECT_EQ(valueOf(text), "nil") << text;
    }
}

TEST(NumberText, ALongRowOfDashesIsARuleAndNoNil) {
    EXPECT_EQ(valueOf("----------"), "no figure");
    EXPECT_EQ(valueOf("=========="), "no figure");
}

TEST(NumberText, NilIsNotZero) {
    EXPECT_EQ(parseNumber("0")->kind, ValueKind::Number);
    EXPECT_EQ(parseNumber("0.00")->kind, ValueKind::Number);
    EXPECT_EQ(parseNumber("(0)")->value, Decimal(0, 0));
}

TEST(NumberText, FootnoteMarkGluedToAFigureIsNoDigitOfIt) {
    EXPECT_EQ(valueOf("12,345(1)"), "12345");
    EXPECT_EQ(markOf("12,345(1)"), "1");
    EXPECT_EQ(valueOf("12,345 (1)"), "12345");
    EXPECT_EQ(valueOf("(1,234)(a)"), "-1234");
    EXPECT_EQ(markOf("(1,234)(a)"), "a");
    EXPECT_EQ(valueOf("$ (1,234) (12)"), "-1234");
    EXPECT_EQ(markOf("$ (1,234) (12)"), "12");
    EXPECT_EQ(valueOf("19.9%(b)"), "19.9");
    EXPECT_EQ(markOf("19.9%(b)"), "b");
}

TEST(NumberText, ARaisedMarkBehindASpaceIsNoDigitOfTheFigure) {
    for (const auto& [text, value] :
         {std::pair("54 1", "54"), std::pair("0.67 1", "0.67"), std::pair("12,345 1", "12345"),
          std::pair("(303) 1", "-303")}) {
        const std::string read = valueOf(text);
        EXPECT_TRUE(read == value || read == "no figure") << text << ": " << read;
    }
}

TEST(NumberText, StarsAreMarks) {
    EXPECT_EQ(valueOf("2003*"), "2003");
    EXPECT_EQ(markOf("2003*"), "*");
    EXPECT_EQ(valueOf("2003**"), "2003");
    EXPECT_EQ(markOf("2003**"), "**");
    EXPECT_EQ(valueOf("(7,500)*"), "-7500");
}

TEST(NumberText, AnAmountInBracketsIsNoMark) {
    EXPECT_EQ(valueOf("(1)"), "-1");
    EXPECT_EQ(valueOf("(12)"), "-12");
    EXPECT_EQ(markOf("(12)"), "");
}

TEST(NumberText, PercentSignIsReadWhereverItStands) {
    for (const char* text : {"19.9%", "19.9 %", "19.9\u00a0%"}) {
        EXPECT_EQ(valueOf(text), "19.9") << text;
        EXPECT_TRUE(parseNumber(text)->percent) << text;
    }
    for (const char* text : {"(3.58%)", "(3.58)%", "( 3.58 ) %", "-3.58%", "(3.58%"}) {
        EXPECT_EQ(valueOf(text), "-3.58") << text;
        EXPECT_TRUE(parseNumber(text)->percent) << text;
    }
    EXPECT_FALSE(parseNumber("19.9")->percent);
}

TEST(NumberText, ContradictingSeparatorsAreReadWithDoubt) {
    const auto slip = parseNumber("2.325,385");
    ASSERT_TRUE(slip);
    EXPECT_EQ(slip->value.toString(), "2325385");
    EXPECT_TRUE(slip->doubtful);
    EXPECT_FALSE(parseNumber("2,325,385")->doubtful);
    EXPECT_FALSE(parseNumber("2,325.385")->doubtful);
}

TEST(NumberText, DecimalCommasAreReadInTheirOwnStyle) {
    EXPECT_EQ(valueOf("1.234,5", DecimalStyle::Comma), "1234.5");
    EXPECT_EQ(valueOf("1.234.567", DecimalStyle::Comma), "1234567");
    EXPECT_EQ(valueOf("0,42", DecimalStyle::Comma), "0.42");
    EXPECT_EQ(valueOf("(12,7)", DecimalStyle::Comma), "-12.7");
    EXPECT_EQ(valueOf("7,5 %", DecimalStyle::Comma), "7.5");
    EXPECT_EQ(valueOf("\u20ac1.234,5", DecimalStyle::Comma), "1234.5");
    EXPECT_FALSE(parseNumber("1.234,5", DecimalStyle::Comma)->doubtful);
}

TEST(NumberText, CurrencyIsKnownByItsSign) {
    EXPECT_EQ(currencyOf("\u20ac12,345"), "EUR");
    EXPECT_EQ(currencyOf("12,345 \u20ac"), "EUR");
    EXPECT_EQ(currencyOf("\u00a312,345"), "GBP");
    EXPECT_EQ(currencyOf("\u00a512,345"), "JPY");
    EXPECT_EQ(currencyOf("US$12,345"), "USD");
    EXPECT_EQ(currencyOf("C$12,345"), "CAD");
    EXPECT_EQ(currencyOf("(\u20ac12,345)"), "EUR");
    EXPECT_EQ(currencyOf("EUR 12,345"), "EUR");
    EXPECT_EQ(currencyOf("12,345"), "");
}

TEST(NumberText, ChaptersVersionsAndBadGroupsAreNoFigures) {
    for (const char* text : {"1.2.3", "10.4.1", "1,23", "12,34,567", "1234,567", "1,23456", ",123",
                             "5.", "1..2", "1,,234"})
        EXPECT_EQ(valueOf(text), "no figure") << text;
}

TEST(NumberText, AMarkRunIntoItsFigureIsTakenOff) {
    const auto number = parseNumber("12,3451");
    ASSERT_TRUE(number);
    EXPECT_EQ(number->value, Decimal(12345, 0));
    EXPECT_EQ(number->mark, "1");
}

TEST(NumberText, PhoneNumbersRangesAndDatesAreNoFigures) {
    for (const char* text :
         {"(510) 777-7000", "510-777-7000", "510.777.7000", "$55-$60", "10 - 12", "22.5 to 23.5",
          "$0.10\u2013$0.12", "6/30/06", "2006-06-30", "10:30", "1Q06", "Q2", "10-K", "401(k)x"})
        EXPECT_EQ(valueOf(text), "no figure") << text;
}

TEST(NumberText, WordsAndBareSignsAreNoFigures) {
    for (const char* text : {"",   " ",   "$", "%",  "(",    ")",   "()", "($)",       ".", ",",
                             "nm", "N/A", "*", "**", "June", "(a)", "A1", "$ million", "+", "(%)"})
        EXPECT_EQ(valueOf(text), "no figure") << text;
}

TEST(NumberText, DigitsBeyondSixtyFourBitsAreNoFigureAndNoOverflow) {
    EXPECT_EQ(valueOf("9,000,000,000,000,000,000"), "9000000000000000000");
    EXPECT_EQ(valueOf("(9,000,000,000,000,000,000)"), "-9000000000000000000");
    EXPECT_EQ(valueOf("9,223,372,036,854,775,808"), "no figure");
    EXPECT_EQ(valueOf(std::string(40, '9')), "no figure");
    EXPECT_EQ(valueOf(std::string(100000, '9')), "no figure");
    EXPECT_EQ(valueOf("0." + std::string(40, '1')), "no figure");
}

TEST(NumberText, ABareWholeNumberOfOurTimeLooksLikeAYear) {
    EXPECT_TRUE(parseNumber("2006")->looksLikeYear());
    EXPECT_TRUE(parseNumber("1999")->looksLikeYear());
    for (const char* text : {"2,006", "$2006", "2006.0", "(2006)", "1850", "3006", "2006%", "206"})
        EXPECT_FALSE(parseNumber(text)->looksLikeYear()) << text;
}

TEST(NumberText, CellsThatSayThereIsNoFigureAreKnown) {
    for (const char* text : {"nm", "NM", "n/m", "N/A", "n/a", "NA", "n.m.", "*", "**", "(nm)",
                             "NM%", "Not meaningful"})
        EXPECT_TRUE(isNoFigure(text)) << text;
    for (const char* text : {"", "5", "-", "Net", "name", "na na", "nmx", "N", "***x"})
        EXPECT_FALSE(isNoFigure(text)) << text;
}

TEST(NumberText, FiguresOfChangeThatAreNoAmountsAreKnown) {
    for (const char* text : {"(60)bp", "1,270bps", "140 bps", "5.5 pts", "(12.5) pts", "1.2x"})
        EXPECT_TRUE(isChangeFigure(text)) << text;
    for (const char* text : {"54,214", "(0.09)", "19.9%", "nm", "", "pts", "x"})
        EXPECT_FALSE(isChangeFigure(text)) << text;
}

TEST(NumberText, ThreeNoughtsInBracketsSayThousands) {
    EXPECT_EQ(valueOf("(000)"), "no figure");
    EXPECT_EQ(valueOf("(100)"), "-100");
}

TEST(NumberText, PenceAndCentsKeepTheirFigure) {
    EXPECT_EQ(valueOf("9.8p"), "9.8");
    EXPECT_EQ(valueOf("(2.1c)"), "-2.1");
}

TEST(NumberText, GroupsApartBySpacesNeedDecimalsToBeOneFigure) {
    EXPECT_EQ(valueOf("1 204.5"), "1204.5");
    EXPECT_EQ(valueOf("-1 089.3"), "-1089.3");
    EXPECT_EQ(valueOf("54 123"), "no figure");
    EXPECT_EQ(valueOf("0.67 1"), "no figure");
}

} // namespace
TEST(NumberText, PricesInFractionsAreRead) {
    EXPECT_EQ(parseFraction("38", "1/2")->value.toString(), "38.5");
    EXPECT_EQ(parseFraction("$7", "1/64")->value.toString(), "7.015625");
}

TEST(NumberText, DatesAreNoFractions) {
    for (const char* date : {"9/30", "2/4", "1/3", "4/2", "1/2/97", "/2", "1/"})
        EXPECT_FALSE(parseFraction("38", date).has_value()) << date;
    EXPECT_FALSE(parseFraction("3.5", "1/2").has_value());
}

TEST(NumberText, DigitsBehindANoughtAreTheNumberOfSomething) {
    EXPECT_FALSE(parseNumber("0001234567").has_value());
    EXPECT_FALSE(parsePlainNumber("0001234567", DecimalStyle::Point).has_value());
    EXPECT_EQ(parseNumber("0.1234567")->value.toString(), "0.1234567");
    EXPECT_EQ(parseNumber("(000123)")->value.toString(), "-123");
}

} // namespace ql::extraction
