// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <gtest/gtest.h>

#include <limits>
#include <ostream>

namespace ql {

void PrintTo(const Decimal& value, std::ostream* stream) {
    *stream << value.toString() << " (exponent " << value.exponent() << ")";
}

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

/// Same digits and same precision, which == does not ask.
testing::AssertionResult identical(const std::optional<Decimal>& value, std::int64_t coefficient,
                                   int exponent) {
    if (!value) return testing::AssertionFailure() << "no value";
    if (value->coefficient() == coefficient && value->exponent() == exponent)
        return testing::AssertionSuccess();
    return testing::AssertionFailure()
           << "{" << value->coefficient() << ", " << value->exponent() << "}";
}

TEST(Decimal, ReadsPlainDigitsWithTheirPrecision) {
    EXPECT_TRUE(identical(Decimal::parse("54214"), 54214, 0));
    EXPECT_TRUE(identical(Decimal::parse("-0.09"), -9, -2));
    EXPECT_TRUE(identical(Decimal::parse("1.50"), 150, -2));
    EXPECT_TRUE(identical(Decimal::parse("+7"), 7, 0));
    EXPECT_TRUE(identical(Decimal::parse(".5"), 5, -1));
    EXPECT_TRUE(identical(Decimal::parse("0"), 0, 0));
    EXPECT_TRUE(identical(Decimal::parse("0.00"), 0, -2));
}

TEST(Decimal, ReadsNothingElse) {
    for (const char* text : {"", "-", ".", "1,000", "1.2.3", "$5", "(5)", "1e3", " 1", "1 ", "--1",
                             "0x1", "\xEF\xBC\x91"})
        EXPECT_FALSE(Decimal::parse(text)) << "'" << text << "'";
}

TEST(Decimal, RefusesWhat64BitsDoNotHold) {
    EXPECT_FALSE(Decimal::parse("99999999999999999999"));
    EXPECT_FALSE(Decimal::parse("9223372036854775808"));
    EXPECT_FALSE(Decimal::parse(std::string(500, '9')));
    EXPECT_TRUE(identical(Decimal::parse("922337203685477579"), 922337203685477579, 0));
}

// The smallest 64 bits hold has no negative, and figures are shown without their sign.
TEST(Decimal, ASumThatHasNoNegativeIsNothing) {
    EXPECT_FALSE(Decimal(-most, 0).plus(Decimal(-1, 0)));
    EXPECT_FALSE(Decimal(-most, 0).minus(Decimal(1, 0)));
    EXPECT_TRUE(identical(Decimal(-most, 0).plus(Decimal(0, 0)), -most, 0));
}

TEST(Decimal, WritesPlainDigitsKeepingPrintedZeros) {
    EXPECT_EQ(Decimal(54214, 3).toString(), "54214000");
    EXPECT_EQ(Decimal(-9, -2).toString(), "-0.09");
    EXPECT_EQ(Decimal(150, -2).toString(), "1.50");
    EXPECT_EQ(Decimal(0, -2).toString(), "0.00");
    EXPECT_EQ(Decimal(0, 3).toString(), "0");
    EXPECT_EQ(Decimal(-123456, -3).toString(), "-123.456");
    EXPECT_EQ(Decimal(std::numeric_limits<std::int64_t>::min(), 0).toString(),
              "-9223372036854775808");
}

TEST(Decimal, WritesWhatItReads) {
    for (const char* text : {"0", "0.00", "-0.01", "1200", "3.140", "-99.9"})
        EXPECT_EQ(Decimal::parse(text).value().toString(), text);
}

TEST(Decimal, ScalingMovesThePointOnly) {
    EXPECT_TRUE(identical(Decimal(54214, 0).scaledBy(3), 54214, 3));
    EXPECT_TRUE(identical(Decimal(542, -1).scaledBy(6), 542, 5));
}

TEST(Decimal, SumsAtTheFinerPrecision) {
    EXPECT_TRUE(identical(Decimal(1, 3).plus(Decimal(5, -2)), 100005, -2));
    EXPECT_TRUE(identical(Decimal(106900, 3).minus(Decimal(54214, 3)), 52686, 3));
    EXPECT_TRUE(identical(Decimal(1, -1).plus(Decimal(2, -1)), 3, -1));
    EXPECT_TRUE(identical(Decimal(0, 9).plus(Decimal(5, -2)), 5, -2));
}

TEST(Decimal, SumsThatOverflowAreNothing) {
    EXPECT_FALSE(Decimal(most, 0).plus(Decimal(1, 0)));
    EXPECT_FALSE(Decimal(-most, 0).minus(Decimal(2, 0)));
    EXPECT_FALSE(Decimal(1, 18).plus(Decimal(1, -2)));
    EXPECT_FALSE(Decimal(1, 2000000).plus(Decimal(1, 0)));
}

TEST(Decimal, MultipliesAtItsOwnPrecision) {
    ASSERT_TRUE(Decimal(-1250, -2).times(6));
    EXPECT_TRUE(identical(*Decimal(-1250, -2).times(6), -7500, -2));
}

TEST(Decimal, ProductsThatOverflowAreNothing) {
    EXPECT_FALSE(Decimal(std::numeric_limits<std::int64_t>::max(), 0).times(6));
    EXPECT_FALSE(Decimal(std::int64_t{1} << 62, 0).times(-2)); // it would have no negative
}

TEST(Decimal, RoundsHalfAwayFromZero) {
    EXPECT_TRUE(identical(Decimal(25, -1).roundedTo(0), 3, 0));
    EXPECT_TRUE(identical(Decimal(-25, -1).roundedTo(0), -3, 0));
    EXPECT_TRUE(identical(Decimal(24, -1).roundedTo(0), 2, 0));
    EXPECT_TRUE(identical(Decimal(54214, 3).roundedTo(5), 542, 5));
    EXPECT_TRUE(identical(Decimal(49, -2).roundedTo(0), 0, 0));
    EXPECT_TRUE(identical(Decimal(7, 0).roundedTo(40), 0, 40));
}

TEST(Decimal, RoundingNeverInventsPrecision) {
    EXPECT_TRUE(identical(Decimal(542, 5).roundedTo(3), 542, 5));
    EXPECT_TRUE(identical(Decimal(542, 5).roundedTo(5), 542, 5));
}

TEST(Decimal, DividesRoundingHalfAwayFromZero) {
    EXPECT_TRUE(identical(Decimal(1, 0).dividedBy(Decimal(3, 0), -4), 3333, -4));
    EXPECT_TRUE(identical(Decimal(2, 0).dividedBy(Decimal(3, 0), -4), 6667, -4));
    EXPECT_TRUE(identical(Decimal(-1, 0).dividedBy(Decimal(8, 0), -2), -13, -2));
    EXPECT_TRUE(identical(Decimal(1, 0).dividedBy(Decimal(8, 0), -2), 13, -2));
    // A margin: 11,688 of 54,214, both in thousands, to a tenth of a percent.
    EXPECT_TRUE(identical(Decimal(11688, 3).dividedBy(Decimal(54214, 3), -3), 216, -3));
    EXPECT_TRUE(identical(Decimal(5, 6).dividedBy(Decimal(2, 3), 0), 2500, 0));
    EXPECT_TRUE(identical(Decimal(0, 3).dividedBy(Decimal(7, 0), -2), 0, -2));
}

TEST(Decimal, DividingByZeroOrPast64BitsIsNothing) {
    EXPECT_FALSE(Decimal(1, 0).dividedBy(Decimal(0, 0), 0));
    EXPECT_FALSE(Decimal(1, 0).dividedBy(Decimal(0, 5), 0));
    EXPECT_FALSE(Decimal(1, 30).dividedBy(Decimal(1, 0), 0));
}

TEST(Decimal, ComparesByValueNotByPrecision) {
    EXPECT_EQ(Decimal(5, 1), Decimal(50, 0));
    EXPECT_EQ(Decimal(0, 0), Decimal(0, 7));
    EXPECT_LT(Decimal(-1, 0), Decimal(0, 3));
    EXPECT_LT(Decimal(49, 0), Decimal(5, 1));
    EXPECT_GT(Decimal(-9, -2), Decimal(-1, -1));
}

TEST(Decimal, ComparesAcrossExponentsThat64BitsDoNotBridge) {
    EXPECT_GT(Decimal(1, 1000), Decimal(most, 0));
    EXPECT_LT(Decimal(-1, 1000), Decimal(-most, 0));
    EXPECT_LT(Decimal(1, -1000), Decimal(1, 0));
    EXPECT_GT(Decimal(-1, -1000), Decimal(-1, 0));
    EXPECT_LT(Decimal(-1, 1000), Decimal(1, -1000));
    EXPECT_EQ(Decimal(0, 1000), Decimal(0, -1000));
}

} // namespace
} // namespace ql
