// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/invented.h"

#include "analysis/chart_builders.h"
#include "analysis/revenue_parts.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace ql;
using namespace ql::analysis;
using namespace ql::invented;

namespace {

Comparison revenueOf(std::vector<ComparisonColumn> columns,
                     std::vector<std::optional<long>> figures) {
    return income(std::move(columns), {row("Net revenue", "Revenues", figures)});
}

ComparisonRow under(const char* heading, ComparisonRow row) {
    row.section = {heading};
    return row;
}

std::vector<std::string> names(const ChartSpec& spec) {
    std::vector<std::string> result;
    for (const auto& series : spec.series)
        result.push_back(series.name);
    return result;
}

using Names = std::vector<std::string>;

} // namespace

TEST(MixChart, StacksTheRowsThatAddUpToRevenue) {
    const auto columns = quarters(2006, 1, 2);
    const auto table = breakdown(columns, {row("SLMS", "", {33155, 35272}),
                                           row("Legacy and Service", "", {14673, 12690}),
                                           row("Optical Transport", "", {4858, 6252}),
                                           row("", "", {52686, 54214}, Role::Total)});
    const auto spec = mixChart(revenueOf(columns, {52686, 54214}), table, false);
    EXPECT_EQ(names(spec), (Names{"SLMS", "Legacy and Service", "Optical Transport"}));
    EXPECT_EQ(spec.series[0].style, SeriesStyle::StackedBars);
    EXPECT_EQ(spec.series[0].points[1].text, "35,272 thousand");
    EXPECT_EQ(spec.series[0].points[1].label, "35.3");
    EXPECT_EQ(spec.series[0].points[1].kind, StatementKind::Breakdown);
    EXPECT_EQ(spec.categories[1].totalLabel, "54.2");
    EXPECT_DOUBLE_EQ(spec.axis.maximum, 60);
}

TEST(MixChart, SharesAddUpToAHundredWithinRounding) {
    const auto company = invented::company(12, 6);
    const auto spec = mixChart(company.income, company.breakdown, true);
    ASSERT_EQ(spec.series.size(), 6U);
    EXPECT_DOUBLE_EQ(spec.axis.maximum, 100);
    for (std::size_t c = 0; c < spec.categories.size(); ++c) {
        double sum = 0;
        for (const auto& series : spec.series)
            sum += series.points[c].value.value();
        EXPECT_NEAR(sum, 100, 0.3);
    }
    EXPECT_EQ(spec.kind, ChartKind::MixShare);
}

TEST(MixChart, SharesCarryTheAmountBehindThem) {
    const auto columns = quarters(2006, 2, 1);
    const auto table = breakdown(columns, {row("A", "", {35272}), row("B", "", {18942})});
    const auto spec = mixChart(revenueOf(columns, {54214}), table, true);
    EXPECT_EQ(spec.series[0].points[0].text, "65.1% (35,272 thousand)");
    EXPECT_EQ(spec.series[0].points[0].label, "65%");
}

TEST(MixChart, OfSeveralTablesTheOneThatFootsIsTaken) {
    const auto columns = quarters(2006, 1, 1);
    const auto table =
        breakdown(columns, {under("Orders by product line", row("Pumps", "", {700})),
                            under("Orders by product line", row("Valves", "", {500})),
                            under("Orders by product line", row("", "", {1200}, Role::Total)),
                            under("Revenue by region", row("North", "", {400})),
                            under("Revenue by region", row("South", "", {600})),
                            under("Revenue by region", row("", "", {1000}, Role::Total))});
    const auto spec = mixChart(revenueOf(columns, {1000}), table, false);
    EXPECT_EQ(names(spec), (Names{"North", "South"}));
    EXPECT_EQ(spec.title, "Revenue by region");
}

TEST(MixChart, ProductLinesGoBeforeGeographyWhereBothFoot) {
    const auto columns = quarters(2006, 1, 1);
    const auto table =
        breakdown(columns, {under("Revenue by geographic region", row("North", "", {400})),
                            under("Revenue by geographic region", row("South", "", {600})),
                            under("Revenue by geographic region", row("", "", {1000}, Role::Total)),
                            under("Revenue by product", row("Pumps", "", {700})),
                            under("Revenue by product", row("Valves", "", {300})),
                            under("Revenue by product", row("", "", {1000}, Role::Total))});
    EXPECT_EQ(names(mixChart(revenueOf(columns, {1000}), table, false)),
              (Names{"Pumps", "Valves"}));
}

TEST(MixChart, SegmentsWithoutATotalRowCount) {
    const auto columns = quarters(2006, 1, 2);
    const auto table = breakdown(columns, {under("Segment revenue", row("Water", "", {400, 500})),
                                           under("Segment revenue", row("Air", "", {600, 700})),
                                           row("Segment profit", "", {}, Role::Heading),
                                           under("Segment profit", row("Water", "", {40, 50})),
                                           under("Segment profit", row("Air", "", {60, 70}))});
    const auto spec = mixChart(revenueOf(columns, {1000, 1200}), table, false);
    EXPECT_EQ(names(spec), (Names{"Water", "Air"}));
    EXPECT_EQ(spec.title, "Revenue by segment");
    EXPECT_EQ(spec.series[0].points[0].row, 0);
}

TEST(MixChart, SubtotalsStandForTheirParts) {
    const auto columns = quarters(2006, 1, 1);
    const auto table =
        breakdown(columns, {row("Hardware", "", {300}), row("Software", "", {200}),
                            row("Products", "", {500}, Role::Subtotal), row("Services", "", {150}),
                            row("Total", "", {650}, Role::Total)});
    EXPECT_EQ(names(mixChart(revenueOf(columns, {650}), table, false)),
              (Names{"Products", "Services"}));
}

TEST(MixChart, EliminationsHangBelowZero) {
    const auto columns = quarters(2006, 1, 1);
    const auto table = breakdown(columns, {row("Mills", "", {700}), row("Trade", "", {500}),
                                           row("Eliminations", "", {-200}),
                                           row("Total", "", {1000}, Role::Total)});
    const auto spec = mixChart(revenueOf(columns, {1000}), table, false);
    ASSERT_EQ(spec.series.size(), 3U);
    EXPECT_LT(spec.axis.minimum, 0);
    EXPECT_GE(spec.axis.maximum, 1200.0 / 1000);
    EXPECT_EQ(spec.series[2].points[0].text, "\u2212200 thousand");
}

TEST(MixChart, RoundedPartsStillFoot) {
    const auto columns = quarters(2006, 1, 1);
    auto table =
        breakdown(columns, {row("A", "", {334}), row("B", "", {333}), row("C", "", {334})});
    EXPECT_FALSE(mixChart(revenueOf(columns, {1000}), table, false).isEmpty());
    table.rows[2].cells[0].value = Decimal(337, 3);
    EXPECT_TRUE(mixChart(revenueOf(columns, {1000}), table, false).isEmpty());
}

TEST(MixChart, AQuarterThatDoesNotFootIsAGapAndNotAWrongStack) {
    const auto columns = quarters(2006, 1, 3);
    const auto table =
        breakdown(columns, {row("A", "", {400, 999, 500}), row("B", "", {600, 1, 700}),
                            row("Total", "", {1000, 1100, 1200}, Role::Total)});
    const auto spec = mixChart(revenueOf(columns, {1000, 1100, 1200}), table, false);
    ASSERT_EQ(spec.categories.size(), 3U);
    EXPECT_TRUE(spec.categories[1].gap);
}

TEST(MixChart, PartsOfARevenueRestatedSinceStillCount) {
    const auto columns = quarters(2006, 1, 1);
    auto total = revenueOf(columns, {990});
    total.rows[0].cells[0].reports = {{{}, ValueKind::Number, Decimal(1000, 3)},
                                      {{}, ValueKind::Number, Decimal(990, 3)}};
    const auto table = breakdown(columns, {row("A", "", {400}), row("B", "", {600})});
    EXPECT_FALSE(mixChart(total, table, false).isEmpty());
}

TEST(MixChart, LinesThatEndOrBeginLaterAreGapsInTheirSeries) {
    const auto columns = quarters(2006, 1, 2);
    const auto table =
        breakdown(columns, {row("Old", "", {400, std::nullopt}), row("Main", "", {600, 700}),
                            row("New", "", {std::nullopt, 500}),
                            row("Total", "", {1000, 1200}, Role::Total)});
    const auto spec = mixChart(revenueOf(columns, {1000, 1200}), table, false);
    ASSERT_EQ(names(spec), (Names{"Old", "Main", "New"}));
    EXPECT_FALSE(spec.series[0].points[1].value);
    EXPECT_FALSE(spec.series[2].points[0].value);
}

TEST(MixChart, ALineWithoutAnyAmountIsLeftOut) {
    const auto columns = quarters(2006, 1, 1);
    const auto table =
        breakdown(columns, {row("A", "", {400}), row("Ended", "", {0}), row("B", "", {600})});
    EXPECT_EQ(names(mixChart(revenueOf(columns, {1000}), table, false)), (Names{"A", "B"}));
}

TEST(MixChart, PlacesAreRegionsAlsoWithoutAHeading) {
    const auto columns = quarters(2006, 1, 1);
    const auto table = breakdown(
        columns, {row("Total United States", "", {400}), row("Total international", "", {600})});
    EXPECT_EQ(mixChart(revenueOf(columns, {1000}), table, false).title, "Revenue by region");
}

TEST(MixChart, MoreThanEightLinesPutTheSmallOnesTogether) {
    const auto columns = quarters(2006, 1, 1);
    std::vector<ComparisonRow> rows;
    long total = 0;
    for (long i = 1; i <= 12; ++i) {
        rows.push_back(row("Line " + std::to_string(i), "", {i * 100}));
        total += i * 100;
    }
    const auto spec = mixChart(revenueOf(columns, {total}), breakdown(columns, rows), false);
    ASSERT_EQ(spec.series.size(), 8U);
    EXPECT_EQ(spec.series.back().name, "Other (5 lines)");
    EXPECT_EQ(spec.series.back().points[0].text, "1,500 thousand");
    EXPECT_FALSE(spec.series.back().points[0].from.isValid());
    EXPECT_EQ(spec.series.front().name, "Line 6");
}

TEST(MixChart, SegmentsPrintedSideBySideAreStackedWhereTheyAddUp) {
    std::vector<ComparisonColumn> columns;
    for (const int quarter : {1, 2}) {
        for (const char* segment : {"Water", "Air", "Total"}) {
            columns.push_back(column(2006, quarter));
            columns.back().aspect = segment;
        }
    }
    const auto table = breakdown(columns, {row("Orders", "", {500, 500, 1000, 600, 700, 1300}),
                                           row("Net sales", "", {400, 600, 1000, 500, 700, 1200}),
                                           row("Segment profit", "", {40, 60, 100, 50, 70, 120})});
    const auto spec = mixChart(revenueOf(quarters(2006, 1, 2), {1000, 1200}), table, false);
    ASSERT_EQ(names(spec), (Names{"Water", "Air"})) << "the total is no segment";
    ASSERT_EQ(spec.categories.size(), 2U);
    EXPECT_EQ(spec.series[1].points[1].text, "700 thousand");
    EXPECT_EQ(spec.series[1].points[1].kind, StatementKind::Breakdown);
    EXPECT_EQ(spec.series[1].points[1].row, 1);
    EXPECT_EQ(spec.series[1].points[1].column, 4);
}

TEST(MixChart, WithoutABreakdownTheRevenueLinesOfTheIncomeStatementDo) {
    const auto columns = quarters(2006, 1, 1);
    const auto statement =
        income(columns, {row("Product revenue", "", {700}), row("Service revenue", "", {300}),
                         row("Total revenue", "Revenues", {1000}, Role::Total),
                         row("Cost of revenue", "CostOfRevenue", {400}),
                         row("Gross profit", "GrossProfit", {600}, Role::Total)});
    const auto spec = mixChart(statement, Comparison{}, false);
    EXPECT_EQ(names(spec), (Names{"Product revenue", "Service revenue"}));
    EXPECT_EQ(spec.series[0].points[0].kind, StatementKind::Income);
}

TEST(MixChart, CostsThatAddUpToRevenueAreNoMix) {
    const auto columns = quarters(2006, 1, 1);
    const auto statement =
        income(columns,
               {row("Revenue", "Revenues", {1000}), row("Cost of revenue", "CostOfRevenue", {400}),
                row("Gross profit", "GrossProfit", {600}, Role::Total)});
    const auto spec = mixChart(statement, Comparison{}, false);
    ASSERT_TRUE(spec.isEmpty());
    EXPECT_EQ(spec.emptyReason, "No release opened so far breaks revenue down into product lines "
                                "or segments that add up to it.");
}

TEST(ChartKinds, NamesReadBack) {
    for (const auto kind :
         {ChartKind::Revenue, ChartKind::Margins, ChartKind::Mix, ChartKind::MixShare})
        EXPECT_EQ(parseChartKind(toString(kind)), kind);
    EXPECT_FALSE(parseChartKind("pie").has_value());
    EXPECT_FALSE(parseChartKind("").has_value());
}

TEST(ChartKinds, NoReleasesGiveEmptyChartsThatSayWhy) {
    for (const auto kind :
         {ChartKind::Revenue, ChartKind::Margins, ChartKind::Mix, ChartKind::MixShare}) {
        const auto spec = makeChart({}, kind, Span::Quarter);
        EXPECT_TRUE(spec.isEmpty());
        EXPECT_EQ(spec.kind, kind);
        EXPECT_FALSE(spec.title.empty());
    }
}
