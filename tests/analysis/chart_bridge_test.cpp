// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_builders.h"
#include "analysis/income_chain.h"
#include "charts/invented.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace ql;
using namespace ql::analysis;
using namespace ql::invented;

namespace {

/// Two quarters of a statement that adds up, with costs printed as they are taken away.
Comparison statement() {
    return income(quarters(2006, 1, 2),
                  {row("Net revenue", "Revenues", {50000, 61000}),
                   row("Cost of revenue", "CostOfRevenue", {30000, 34000}),
                   row("Gross profit", "GrossProfit", {20000, 27000}, Role::Subtotal),
                   row("Research", "ResearchAndDevelopmentExpense", {6000, 7500}),
                   row("Selling", "SellingAndMarketingExpense", {5000, 5600}),
                   row("Operating income", "OperatingIncomeLoss", {9000, 13900}, Role::Subtotal),
                   row("Interest income", "", {300, 250}),
                   row("Income tax", "IncomeTaxExpenseBenefit", {3100, 4700}),
                   row("Net income", "NetIncomeLoss", {6200, 9450}, Role::Total)});
}

std::vector<std::string> names(const ChartSpec& spec) {
    std::vector<std::string> list;
    for (const auto& category : spec.categories)
        list.push_back(category.label);
    return list;
}

/// The one point that is drawn in a category.
const ChartPoint& step(const ChartSpec& spec, std::size_t category) {
    static const ChartPoint none;
    for (const auto& series : spec.series)
        if (series.points[category].value) return series.points[category];
    return none;
}

/// Every step begins where the one before it ended.
void expectClosed(const ChartSpec& spec) {
    ASSERT_FALSE(spec.isEmpty()) << spec.emptyReason;
    double level = 0;
    for (std::size_t c = 0; c < spec.categories.size(); ++c) {
        const ChartPoint& point = step(spec, c);
        ASSERT_TRUE(point.value.has_value()) << c;
        if (point.base == 0 && c > 0) {
            EXPECT_NEAR(*point.value, level, 1e-6) << spec.categories[c].label;
        }
        if (point.base != 0) {
            EXPECT_NEAR(point.base, level, 1e-6) << spec.categories[c].label;
        }
        level = point.base + *point.value;
    }
}

} // namespace

TEST(IncomeBridge, GoesFromRevenueToNetIncomeByTheSumsOfTheStatement) {
    const auto table = statement();
    const auto spec = bridgeChart(table, {.kind = ChartKind::Bridge});
    EXPECT_EQ(names(spec),
              (std::vector<std::string>{"Net revenue", "Cost of revenue", "Gross profit",
                                        "Research", "Selling", "Operating income",
                                        "Interest income", "Income tax", "Net income"}));
    expectClosed(spec);
    EXPECT_TRUE(spec.steps);
    EXPECT_EQ(step(spec, 0).label, "61.0");
    EXPECT_EQ(step(spec, 1).label, "\u221234.0");
    EXPECT_EQ(step(spec, 6).label, "+0.3");
    EXPECT_EQ(step(spec, 1).row, 1);
    EXPECT_EQ(step(spec, 1).column, 1);
    EXPECT_EQ(spec.subtitle, "Alder Brook Instruments · millions of US dollars, Q2 06");
}

TEST(IncomeBridge, CostsPrintedInParenthesesAreTakenAwayAllTheSame) {
    auto table = statement();
    for (const std::size_t r : {1U, 3U, 4U, 7U})
        for (auto& cell : table.rows[r].cells)
            cell.value = cell.value.negated();
    const auto spec = bridgeChart(table, {.kind = ChartKind::Bridge});
    expectClosed(spec);
    EXPECT_EQ(step(spec, 1).label, "\u221234.0");
}

TEST(IncomeBridge, ThePeriodCanBeChosen) {
    const auto table = statement();
    const auto spec =
        bridgeChart(table, {.kind = ChartKind::Bridge, .period = table.columns[0].period});
    EXPECT_EQ(step(spec, 0).label, "50.0");
    const auto periods = bridgePeriods({.income = &table}, ChartKind::Bridge);
    ASSERT_EQ(periods.size(), 2U);
    EXPECT_EQ(periods[0].label, "Q1 06");
    EXPECT_TRUE(bridgePeriods({.income = &table}, ChartKind::Revenue).empty());
}

TEST(IncomeBridge, WhatNoLineExplainsIsAStepOfItsOwnMarkedDerived) {
    // Operating income that its lines do not give: nothing is guessed, the difference shows.
    auto table = statement();
    for (const std::size_t r : {3U, 4U})
        for (auto& cell : table.rows[r].cells)
            cell = {};
    const auto spec = bridgeChart(table, {.kind = ChartKind::Bridge});
    expectClosed(spec);
    const auto list = names(spec);
    const auto found = std::ranges::find(list, "Costs and expenses");
    ASSERT_NE(found, list.end());
    const auto& point = step(spec, static_cast<std::size_t>(found - list.begin()));
    EXPECT_TRUE(point.derived);
    EXPECT_FALSE(point.from.isValid());
    EXPECT_EQ(point.label, "\u221213.1");
}

TEST(IncomeBridge, WithoutNetIncomeItSaysWhatItNeeds) {
    const auto table = income(quarters(2006, 1, 1), {row("Net revenue", "Revenues", {50000})});
    const auto spec = bridgeChart(table, {.kind = ChartKind::Bridge});
    EXPECT_EQ(spec.emptyReason,
              "No release opened so far gives revenue together with net income for a quarter.");
}

TEST(ProfitBridge, LeadsFromOnePeriodsNetIncomeToTheOthersByTheChangeOfEachLine) {
    const auto table = statement();
    const auto spec = profitBridgeChart(table, {.kind = ChartKind::ProfitBridge});
    expectClosed(spec);
    EXPECT_EQ(step(spec, 0).label, "6.2");
    EXPECT_EQ(spec.categories.front().label, "Net income Q1\u00a006");
    EXPECT_EQ(spec.categories.back().label, "Net income Q2\u00a006");
    EXPECT_EQ(spec.categories[1].label, "Net revenue");
    EXPECT_EQ(step(spec, 1).label, "+11.0");
    EXPECT_EQ(step(spec, 2).label, "\u22124.0") << "costs that rise take away";
    EXPECT_EQ(step(spec, 2).text, "\u22124,000 thousand (34,000 thousand from 30,000 thousand)");
    EXPECT_EQ(spec.subtitle, "Alder Brook Instruments · millions of US dollars, Q1 06 to Q2 06");
}

TEST(ProfitBridge, PrefersTheQuarterAYearBefore) {
    auto table = statement();
    table.columns = {column(2005, 2), column(2006, 2)};
    table.columns.insert(table.columns.begin() + 1, column(2006, 1));
    for (auto& one : table.rows)
        one.cells.insert(one.cells.begin() + 1, one.cells[0]);
    const auto spec = profitBridgeChart(table, {.kind = ChartKind::ProfitBridge});
    EXPECT_EQ(spec.categories.front().label, "Net income Q2\u00a005");
}

TEST(ProfitBridge, OneQuarterAloneMovesNothing) {
    auto table = statement();
    table.columns.pop_back();
    for (auto& one : table.rows)
        one.cells.pop_back();
    EXPECT_EQ(profitBridgeChart(table, {.kind = ChartKind::ProfitBridge}).emptyReason,
              "This chart needs two periods with both revenue and net income.");
}

TEST(RevenueBridge, LeadsFromRevenueToRevenueByItsParts) {
    const auto company = invented::company(5, 3);
    const auto spec =
        revenueBridgeChart(company.income, company.breakdown, {.kind = ChartKind::RevenueBridge});
    expectClosed(spec);
    ASSERT_EQ(spec.categories.size(), 5U);
    EXPECT_EQ(spec.categories[1].label, "Spectrometers");
    const auto none =
        revenueBridgeChart(company.income, Comparison{}, {.kind = ChartKind::RevenueBridge});
    EXPECT_TRUE(none.isEmpty());
}

TEST(Bridges, ManyStepsAreLimitedAndStillClose) {
    auto rows = std::vector{row("Revenue", "Revenues", {900000, 900000})};
    long rest = 900000;
    for (int i = 0; i < 20; ++i) {
        const long amount = 1000 + i * i * 37;
        rows.push_back(row("Cost " + std::to_string(i), "", {amount, amount}));
        rest -= amount;
    }
    rows.push_back(row("Net income", "NetIncomeLoss", {rest, rest}, Role::Total));
    const auto spec = bridgeChart(income(quarters(2006, 1, 2), rows), {.kind = ChartKind::Bridge});
    expectClosed(spec);
    EXPECT_LE(spec.categories.size(), 12U);
}
