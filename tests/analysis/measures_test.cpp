// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparison.h"
#include "support/release_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::test;
using testing::ElementsAre;

namespace {

ReleasePtr release() {
    return ReleaseBuilder("2006-06-30")
        .add(TableBuilder(StatementKind::Income)
                 .columns({"2006-06-30/3M", "2006-03-31/3M", "2005-06-30/3M"})
                 .row("Net revenue", {"200", "160", "100"})
                 .taxonomy("Revenues")
                 .row("Cost", {"150", "-", "80"})
                 .total("Net loss", {"10", "(20)", "(5)"})
                 .perShare("Per share", {"0.10", "(0.20)", "0.05"}))
        .add(
            TableBuilder(StatementKind::Breakdown).columns({"2006-06-30/3M"}).row("Lenses", {"50"}))
        .add(TableBuilder(StatementKind::Balance)
                 .columns({"2006-06-30"})
                 .row("Cash", {"40"})
                 .total("Total assets", {"400"})
                 .taxonomy("Assets"))
        .shared();
}

Comparison measured(Mode mode, StatementKind kind = StatementKind::Income) {
    CompareOptions options;
    options.kind = kind;
    options.mode = mode;
    const std::vector<ReleasePtr> releases{release()};
    return compare(releases, options);
}

std::string lastCell(const Comparison& comparison, std::size_t row) {
    const Cell& cell = comparison.rows.at(row).cells.back();
    return cell.state == CellState::Number ? cell.value.toString()
                                           : describe(cell.reason, cell.reasonArgs);
}

} // namespace

TEST(Measures, SharesAreOfRevenue) {
    const auto shares = measured(Mode::ShareOfRevenue);
    EXPECT_EQ(lastCell(shares, 0), "100.0");
    EXPECT_EQ(lastCell(shares, 1), "75.0");
    EXPECT_EQ(lastCell(shares, 2), "5.0");
    EXPECT_EQ(lastCell(shares, 3), "");
    EXPECT_EQ(shares.rows[1].measure, Measure::Percent);
    EXPECT_EQ(formula(shares.rows[1].cells.back(), 3), "150 / 200 = 75.0%");
}

TEST(Measures, BreakdownsTakeTheirShareOfTheIncomeStatementsRevenue) {
    EXPECT_EQ(lastCell(measured(Mode::ShareOfRevenue, StatementKind::Breakdown), 0), "25.0");
}

TEST(Measures, BalanceSheetsTakeSharesOfTotalAssets) {
    EXPECT_EQ(lastCell(measured(Mode::ShareOfRevenue, StatementKind::Balance), 0), "10.0");
}

TEST(Measures, ChangesAreAgainstTheQuarterOrTheYearBefore) {
    EXPECT_EQ(lastCell(measured(Mode::ChangeOnQuarter), 0), "40000");
    EXPECT_EQ(lastCell(measured(Mode::ChangeOnYear), 0), "100000");
    EXPECT_EQ(lastCell(measured(Mode::ChangeOnQuarterPercent), 0), "25.0");
    EXPECT_EQ(lastCell(measured(Mode::ChangeOnYearPercent), 0), "100.0");
    EXPECT_EQ(formula(measured(Mode::ChangeOnQuarterPercent).rows[0].cells.back(), 3),
              "(200 - 160) / 160 = 25.0%");
}

TEST(Measures, NoRateOnANegativeBaseOrOnNothing) {
    EXPECT_EQ(lastCell(measured(Mode::ChangeOnQuarterPercent), 2),
              "no growth rate: the base of Q1 2006 is negative");
    EXPECT_EQ(lastCell(measured(Mode::ChangeOnQuarterPercent), 1),
              "no growth rate: the base of Q1 2006 is zero");
}

TEST(Measures, AMissingBaseIsNamed) {
    const auto changes = measured(Mode::ChangeOnQuarter);
    const Cell& first = changes.rows[0].cells[0];
    EXPECT_EQ(describe(first.reason, first.reasonArgs),
              "nothing to compare with: Q1 2005 is not given");
}
