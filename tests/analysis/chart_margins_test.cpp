// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/invented.h"

#include "analysis/chart_builders.h"

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::invented;

namespace {

const ChartSeries* seriesNamed(const ChartSpec& spec, std::string_view name) {
    for (const auto& series : spec.series)
        if (series.name == name) return &series;
    return nullptr;
}

} // namespace

TEST(MarginsChart, MarginsArePercentOfRevenue) {
    const auto spec = marginsChart(
        income(quarters(2006, 1, 2), {row("Net revenue", "Revenues", {52686, 54214}),
                                      row("Gross profit", "GrossProfit", {19861, 11688}),
                                      row("Operating loss", "OperatingIncomeLoss", {-3750, -12999}),
                                      row("Net loss", "NetIncomeLoss", {-3904, -13100})}));
    ASSERT_EQ(spec.series.size(), 3U);
    EXPECT_EQ(spec.series[0].name, "Gross");
    EXPECT_EQ(spec.series[0].points[1].text, "21.6%");
    EXPECT_EQ(spec.series[1].points[1].text, "\u221224.0%");
    EXPECT_EQ(spec.series[2].points[1].text, "\u221224.2%");
    EXPECT_EQ(spec.series[2].points[1].row, 3);
    EXPECT_EQ(spec.series[2].points[1].from, (FactAddress{0, 0, 3, 1}));
    EXPECT_TRUE(spec.axis.percent);
    EXPECT_LE(spec.axis.minimum, -24.2);
    EXPECT_GE(spec.axis.maximum, 37.7);
}

TEST(MarginsChart, GrossProfitThatIsNotPrintedIsRevenueLessCost) {
    const auto spec = marginsChart(
        income(quarters(2006, 1, 2), {row("Revenue", "Revenues", {1000, 1000}),
                                      row("Cost of revenue", "CostOfRevenue", {600, -700})}));
    const auto* gross = seriesNamed(spec, "Gross");
    ASSERT_NE(gross, nullptr);
    EXPECT_EQ(gross->points[0].text, "40.0%");
    EXPECT_EQ(gross->points[1].text, "30.0%") << "costs in parentheses are costs as well";
    EXPECT_TRUE(gross->points[0].derived);
    EXPECT_FALSE(gross->points[0].from.isValid());
    EXPECT_EQ(gross->points[0].row, 1);
}

TEST(MarginsChart, PrintedGrossProfitGoesBeforeAComputedOne) {
    const auto spec = marginsChart(
        income(quarters(2006, 1, 2), {row("Revenue", "Revenues", {1000, 1000}),
                                      row("Cost of revenue", "CostOfRevenue", {600, 600}),
                                      row("Gross profit", "GrossProfit", {390, std::nullopt})}));
    const auto* gross = seriesNamed(spec, "Gross");
    EXPECT_EQ(gross->points[0].text, "39.0%");
    EXPECT_FALSE(gross->points[0].derived);
    EXPECT_EQ(gross->points[1].text, "40.0%");
    EXPECT_TRUE(gross->points[1].derived);
}

TEST(MarginsChart, PartsOfTheCostDoNotStandForTheWhole) {
    const auto parts = [](Role last) {
        return marginsChart(
            income(quarters(2006, 1, 1), {row("Revenue", "Revenues", {1000}),
                                          row("Cost of products", "CostOfRevenue", {300}),
                                          row("Cost of services", "CostOfRevenue", {200}, last),
                                          row("Net income", "NetIncomeLoss", {50})}));
    };
    EXPECT_EQ(seriesNamed(parts(Role::Item), "Gross"), nullptr);
    EXPECT_NE(seriesNamed(parts(Role::Total), "Gross"), nullptr);
}

TEST(MarginsChart, NoMarginOnRevenueOfZeroOrLess) {
    const auto spec = marginsChart(
        income(quarters(2006, 1, 3), {row("Revenue", "Revenues", {0, -100, 1000}),
                                      row("Net loss", "NetIncomeLoss", {-50, -50, -50})}));
    ASSERT_EQ(spec.categories.size(), 1U);
    EXPECT_EQ(spec.categories[0].label, "Q3 06");
    EXPECT_EQ(spec.series[0].points[0].text, "\u22125.0%");
}

TEST(MarginsChart, ALineWithAMissingQuarterHasAGapThere) {
    const auto spec =
        marginsChart(income(quarters(2006, 1, 3),
                            {row("Revenue", "Revenues", {1000, 1000, 1000}),
                             row("Operating income", "OperatingIncomeLoss", {10, std::nullopt, 30}),
                             row("Net income", "NetIncomeLoss", {1, 2, 3})}));
    const auto* operating = seriesNamed(spec, "Operating");
    ASSERT_NE(operating, nullptr);
    EXPECT_EQ(spec.categories.size(), 3U) << "the quarter itself is there";
    EXPECT_FALSE(operating->points[1].value);
    EXPECT_TRUE(operating->points[2].value);
}

TEST(MarginsChart, LinesWithoutAnyFigureAreLeftOutAndNoneSaysWhatIsNeeded) {
    const auto one =
        marginsChart(income(quarters(2006, 1, 1), {row("Revenue", "Revenues", {1000}),
                                                   row("Net income", "NetIncomeLoss", {20})}));
    EXPECT_EQ(one.series.size(), 1U);
    const auto none = marginsChart(income(quarters(2006, 1, 1), {row("Revenue", "Revenues", {9})}));
    EXPECT_TRUE(none.isEmpty());
    EXPECT_EQ(none.emptyReason, "No release opened so far gives revenue together with a profit or "
                                "a loss for a quarter.");
}
