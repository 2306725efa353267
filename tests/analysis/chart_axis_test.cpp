// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_spec.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

using namespace ql::analysis;

namespace {

/// 1, 2, 2.5 or 5 times a power of ten.
bool isRound(double step) {
    const double mantissa = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    for (const double allowed : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (std::abs(mantissa - allowed) < 1e-6) return true;
    return false;
}

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-6;
}

} // namespace

TEST(ChartAxis, TicksOfARevenueOf54MillionAreTwentyFortySixty) {
    const ChartAxis axis = niceAxis(0, 54.214, 4);
    EXPECT_DOUBLE_EQ(axis.minimum, 0);
    EXPECT_DOUBLE_EQ(axis.maximum, 60);
    EXPECT_DOUBLE_EQ(axis.step, 20);
    ASSERT_EQ(axis.steps(), 3);
    EXPECT_EQ(axis.tickLabel(0), "0");
    EXPECT_EQ(axis.tickLabel(1), "20");
    EXPECT_EQ(axis.tickLabel(3), "60");
}

TEST(ChartAxis, TicksAreRoundAndEncloseTheRangeAndZeroWhateverItIs) {
    std::mt19937 random(20060630);
    std::uniform_real_distribution<double> mantissa(-10, 10);
    std::uniform_int_distribution<int> exponent(-3, 9);
    std::uniform_int_distribution<int> wantedSteps(2, 9);
    for (int i = 0; i < 20000; ++i) {
        const double scale = std::pow(10.0, exponent(random));
        const double a = mantissa(random) * scale;
        const double b = mantissa(random) * scale;
        const double low = std::min(a, b);
        const double high = std::max(a, b);
        const int wanted = wantedSteps(random);
        const ChartAxis axis = niceAxis(low, high, wanted);
        SCOPED_TRACE(testing::Message() << low << " .. " << high << " in " << wanted);
        ASSERT_TRUE(isRound(axis.step)) << axis.step;
        const double slack = axis.step * 1e-6;
        ASSERT_LE(axis.minimum, std::min(low, 0.0) + slack);
        ASSERT_GE(axis.maximum, std::max(high, 0.0) - slack);
        ASSERT_TRUE(isWhole(axis.minimum / axis.step));
        ASSERT_TRUE(isWhole(axis.maximum / axis.step));
        ASSERT_GE(axis.steps(), 1);
        ASSERT_LE(axis.steps(), wanted * 2 + 2);
        // No whole step of emptiness on either side.
        ASSERT_GT(std::min(low, 0.0) - axis.minimum, -slack);
        ASSERT_LT(std::min(low, 0.0) - axis.minimum, axis.step + slack);
        ASSERT_LT(axis.maximum - std::max(high, 0.0), axis.step + slack);
    }
}

TEST(ChartAxis, TickLabelsSayExactlyWhatTheTickIs) {
    const ChartAxis quarters = niceAxis(0, 0.9, 4);
    for (int tick = 0; tick <= quarters.steps(); ++tick)
        EXPECT_NEAR(std::stod(quarters.tickLabel(tick)), quarters.tick(tick), 1e-9);
    ChartAxis halves;
    halves.minimum = -2.5;
    halves.maximum = 5;
    halves.step = 2.5;
    halves.decimals = 1;
    halves.percent = true;
    EXPECT_EQ(halves.tickLabel(0), "\u22122.5%");
    EXPECT_EQ(halves.tickLabel(1), "0.0%");
    EXPECT_EQ(halves.tickLabel(3), "5.0%");
}

TEST(ChartAxis, LargeTicksAreGroupedInThousands) {
    const ChartAxis axis = niceAxis(0, 22100, 4);
    EXPECT_EQ(axis.tickLabel(axis.steps()), "25,000");
}

TEST(ChartAxis, NothingToShowGivesAnAxisThatCanBeDrawn) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    constexpr double endless = std::numeric_limits<double>::infinity();
    for (const auto& [low, high] :
         {std::pair{0.0, 0.0}, {none, 1.0}, {0.0, endless}, {0.0, 1e-12}, {-1e300, 1e300}}) {
        const ChartAxis axis = niceAxis(low, high, 5);
        EXPECT_LT(axis.minimum, axis.maximum);
        EXPECT_EQ(axis.steps(), 1);
    }
}
