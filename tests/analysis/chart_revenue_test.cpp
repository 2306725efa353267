// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/invented.h"

#include "analysis/chart_builders.h"

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::invented;

namespace {

std::vector<std::string> labels(const ChartSpec& spec) {
    std::vector<std::string> result;
    for (const auto& category : spec.categories)
        result.push_back(category.gap ? "|" : category.label);
    return result;
}

using Labels = std::vector<std::string>;

} // namespace

TEST(RevenueChart, DrawsBarsInTheUnitShownAndKeepsTheFullFigure) {
    const auto spec = revenueChart(
        income(quarters(2006, 1, 2), {row("Net revenue", "Revenues", {52686, 54214})}));
    EXPECT_EQ(spec.title, "Revenue");
    EXPECT_EQ(spec.subtitle, "Alder Brook Instruments · millions of US dollars, by quarter");
    EXPECT_EQ(labels(spec), (Labels{"Q1 06", "Q2 06"}));
    EXPECT_EQ(spec.categories[1].longLabel, "Quarter ended June 30, 2006");
    ASSERT_EQ(spec.series.size(), 1U);
    const auto& point = spec.series[0].points[1];
    EXPECT_EQ(spec.series[0].name, "Net revenue");
    EXPECT_DOUBLE_EQ(point.value.value(), 54.214);
    EXPECT_EQ(point.label, "54.2");
    EXPECT_EQ(point.text, "54,214 thousand");
    EXPECT_EQ(point.from, (FactAddress{0, 0, 0, 1}));
    EXPECT_EQ(point.row, 0);
    EXPECT_EQ(point.column, 1);
    EXPECT_FALSE(point.derived);
    EXPECT_FALSE(spec.secondAxis.has_value());
}

TEST(RevenueChart, GrowthComparesWithTheSameQuarterAYearBefore) {
    const auto spec = revenueChart(income({column(2005, 2), column(2006, 1), column(2006, 2)},
                                          {row("Revenue", "Revenues", {30445, 52686, 54214})}));
    ASSERT_EQ(spec.series.size(), 2U);
    const auto& growth = spec.series[1];
    EXPECT_TRUE(growth.onSecondAxis);
    EXPECT_EQ(growth.style, SeriesStyle::Line);
    EXPECT_FALSE(growth.points[0].value);
    EXPECT_FALSE(growth.points[1].value);
    EXPECT_FALSE(growth.points[2].value) << "the first quarter has no base";
    EXPECT_EQ(labels(spec), (Labels{"Q2 05", "|", "Q1 06", "Q2 06"}));
    EXPECT_EQ(growth.points[3].text, "+78.1%");
    EXPECT_NEAR(growth.points[3].value.value(), 78.1, 1e-9);
    EXPECT_FALSE(growth.points[3].from.isValid());
    ASSERT_TRUE(spec.secondAxis.has_value());
    EXPECT_TRUE(spec.secondAxis->percent);
    EXPECT_GE(spec.secondAxis->maximum, 78.1);
}

TEST(RevenueChart, AMarkerAtARoundFigureIsNotCutByTheTopOfThePlot) {
    const auto spec = revenueChart(income(
        quarters(2005, 1, 5), {row("Revenue", "Revenues", {50000, 50500, 51000, 52000, 54000})}));
    ASSERT_EQ(spec.series.size(), 2U);
    EXPECT_EQ(spec.series[1].points[4].label, "+8%");
    EXPECT_GT(spec.secondAxis.value().maximum, 8.2);
    EXPECT_DOUBLE_EQ(spec.axis.maximum, 60);
}

TEST(RevenueChart, GrowthRefusesABaseOfZeroOrLess) {
    const auto spec =
        revenueChart(income({column(2004, 1), column(2004, 2), column(2004, 3), column(2005, 1),
                             column(2005, 2), column(2005, 3)},
                            {row("Revenue", "Revenues", {0, -500, 1000, 4000, 4000, 1500})}));
    ASSERT_EQ(spec.series.size(), 2U);
    const auto& growth = spec.series[1].points;
    EXPECT_FALSE(growth[4].value) << "zero base";
    EXPECT_FALSE(growth[5].value) << "negative base";
    EXPECT_EQ(growth[6].text, "+50.0%");
}

TEST(RevenueChart, GrowthDoesNotMixLengthsOfPeriods) {
    const auto spec = revenueChart(income({column(2005, 2, 6), column(2006, 2, 3)},
                                          {row("Revenue", "Revenues", {58008, 54214})}));
    EXPECT_EQ(spec.series.size(), 1U);
}

TEST(RevenueChart, MissingQuartersAreOneGapHoweverManyTheyAre) {
    const auto spec = revenueChart(income({column(2002, 3), column(2003, 3), column(2003, 4)},
                                          {row("Revenue", "Revenues", {27031, 22240, 23000})}));
    EXPECT_EQ(labels(spec), (Labels{"Q3 02", "|", "Q3 03", "Q4 03"}));
    EXPECT_FALSE(spec.series[0].points[1].value);
    ASSERT_EQ(spec.series[0].points.size(), spec.categories.size());
}

TEST(RevenueChart, AQuarterWithoutRevenueIsAGapToo) {
    const auto spec = revenueChart(
        income(quarters(2006, 1, 3), {row("Revenue", "Revenues", {1000, std::nullopt, 1200})}));
    EXPECT_EQ(labels(spec), (Labels{"Q1 06", "|", "Q3 06"}));
}

TEST(RevenueChart, TheComparisonsOwnGapsAreKept) {
    auto columns = quarters(2006, 1, 2);
    columns[1].gapBefore = true;
    const auto spec = revenueChart(income(columns, {row("Revenue", "Revenues", {1000, 1200})}));
    EXPECT_EQ(labels(spec), (Labels{"Q1 06", "|", "Q2 06"}));
}

TEST(RevenueChart, YearsFollowEachOtherWithoutGap) {
    auto table = income({column(2004, 4, 12), column(2005, 4, 12), column(2007, 4, 12)},
                        {row("Revenue", "Revenues", {1000, 1200, 1300})});
    table.span = Span::Year;
    const auto spec = revenueChart(table);
    EXPECT_EQ(labels(spec), (Labels{"2004", "2005", "|", "2007"}));
    EXPECT_EQ(spec.subtitle, "Alder Brook Instruments · thousands of US dollars, by year");
}

TEST(RevenueChart, ColumnsOfAnotherAspectAreLeftOut) {
    auto columns = quarters(2006, 1, 2);
    columns.push_back(columns.back());
    columns.back().aspect = "Non-GAAP";
    const auto spec =
        revenueChart(income(columns, {row("Revenue", "Revenues", {1000, 1200, 1500})}));
    EXPECT_EQ(labels(spec), (Labels{"Q1 06", "Q2 06"}));
}

TEST(RevenueChart, OfSeveralRevenueRowsTheFullestIsDrawnAndOthersFillIn) {
    const auto spec = revenueChart(
        income(quarters(2006, 1, 3), {row("Revenue", "Revenues", {999, std::nullopt, std::nullopt}),
                                      row("Total", "Revenues", {std::nullopt, 1200, 1300})}));
    EXPECT_EQ(spec.series[0].points[0].row, 0);
    EXPECT_EQ(spec.series[0].points[1].row, 1);
    EXPECT_EQ(spec.series[0].name, "Total");
}

TEST(RevenueChart, DerivedAndRestatedFiguresAreMarked) {
    auto table = income(quarters(2006, 1, 2), {row("Revenue", "Revenues", {1000, 1200})});
    table.rows[0].cells[0].from = {};
    table.rows[0].cells[0].derivation = Derivation::Difference;
    table.rows[0].cells[1].restated = true;
    const auto spec = revenueChart(table);
    EXPECT_TRUE(spec.series[0].points[0].derived);
    EXPECT_FALSE(spec.series[0].points[1].derived);
    EXPECT_TRUE(spec.series[0].points[1].restated);
}

TEST(RevenueChart, AFigureFromASentenceIsNotDerived) {
    auto table = income(quarters(2006, 1, 1), {row("Revenue", "Revenues", {1000})});
    table.rows[0].cells[0].from = {};
    table.rows[0].cells[0].derivation = Derivation::Prose;
    table.rows[0].cells[0].value = Decimal(205, 5);
    const auto spec = revenueChart(table);
    EXPECT_FALSE(spec.series[0].points[0].derived);
    EXPECT_EQ(spec.series[0].points[0].text, "20.5 million");
}

TEST(RevenueChart, WithoutRevenueItSaysWhatItNeeds) {
    const auto spec =
        revenueChart(income(quarters(2006, 1, 1), {row("Net loss", "NetIncomeLoss", {-5})}));
    EXPECT_TRUE(spec.isEmpty());
    EXPECT_EQ(spec.emptyReason, "No release opened so far gives revenue for a quarter.");
    EXPECT_TRUE(revenueChart(Comparison{}).isEmpty());
}

TEST(RevenueChart, TheYearOfALabelIsTheFiscalOne) {
    auto april = column(2006, 1);
    april.heading = "Q4 07";
    const auto spec = revenueChart(income({april}, {row("Revenue", "Revenues", {1000})}));
    EXPECT_EQ(spec.categories[0].year, 2007);
}
