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

std::vector<std::string> headings(const Comparison& comparison) {
    std::vector<std::string> texts;
    for (const auto& column : comparison.columns)
        texts.push_back((column.gapBefore ? "|" : "") + column.heading +
                        (column.derived ? "*" : ""));
    return texts;
}

const Cell& cellOf(const Comparison& comparison, std::string_view label, std::string_view end,
                   int months) {
    static const Cell none;
    const int column = comparison.columnOf({Date::parse(end).value_or(Date{}), months});
    for (const auto& row : comparison.rows) {
        if (row.label == label && column >= 0) return row.cells[static_cast<std::size_t>(column)];
    }
    return none;
}

TableBuilder income(const std::vector<std::string>& columns) {
    return TableBuilder(StatementKind::Income, "Statements of Operations").columns(columns);
}

/// A second quarter with six months and the year before, as releases print it.
ReleasePtr secondQuarter() {
    return ReleaseBuilder("2006-06-30")
        .add(income({"2006-06-30/3M", "2006-03-31/3M", "2005-06-30/3M", "2006-06-30/6M",
                     "2005-06-30/6M"})
                 .row("Net revenue", {"54,214", "52,686", "30,445", "106,900", "58,008"})
                 .taxonomy("Revenues")
                 .row("Restructuring", {"-", "-", "12", "-", "12"})
                 .total("Net loss", {"(13,100)", "(3,904)", "(3,355)", "(17,004)", "(8,486)"})
                 .taxonomy("NetIncomeLoss")
                 .perShare("Basic and diluted net loss per share",
                           {"(0.09)", "(0.03)", "(0.04)", "(0.11)", "(0.09)"})
                 .taxonomy("EarningsPerShareBasicAndDiluted")
                 .shares("Weighted average shares",
                         {"148,721", "148,139", "94,385", "148,430", "94,146"})
                 .taxonomy("WeightedAverageNumberOfShareOutstandingBasicAndDiluted"))
        .shared();
}

// A misprinted year; counted month by month from there, the calendar would take minutes.
TEST(Derive, APeriodThousandsOfYearsOffTakesNoTime) {
    const auto comparison = compare(
        std::vector<ReleasePtr>{ReleaseBuilder("2006-06-30")
                                    .add(income({"9906-06-30/3M", "2006-06-30/6M", "2006-03-31/3M"})
                                             .row("Net revenue", {"1", "106,900", "52,686"}))
                                    .shared()},
        StatementKind::Income, Span::Quarter);
    EXPECT_EQ(cellOf(comparison, "Net revenue", "2006-06-30", 3).value, Decimal(54214, 3));
    EXPECT_TRUE(cellOf(comparison, "Net revenue", "2006-06-30", 3).isDerived());
}

} // namespace

TEST(Derive, AQuarterIsSixMonthsLessTheOtherQuarter) {
    const std::vector<ReleasePtr> releases{secondQuarter()};
    const auto quarters = compare(releases, StatementKind::Income, Span::Quarter);
    EXPECT_THAT(headings(quarters), ElementsAre("Q1 05*", "Q2 05", "|Q1 06", "Q2 06"));
    const Cell& cell = cellOf(quarters, "Net revenue", "2005-03-31", 3);
    EXPECT_EQ(cell.value.toString(), "27563000");
    EXPECT_EQ(cell.derivation, Derivation::Difference);
    EXPECT_FALSE(cell.from.isValid());
    ASSERT_EQ(cell.operands.size(), 2U);
    EXPECT_EQ(cell.operands[0].value.toString(), "58008000");
    EXPECT_EQ(cell.operands[0].from, (FactAddress{0, 0, 0, 4}));
    EXPECT_EQ(cell.operands[1].sign, -1);
    EXPECT_EQ(formula(cell, 3), "58,008 - 30,445 = 27,563");
}

TEST(Derive, WhatIsPrintedWins) {
    // The six months less the first quarter would be 54,215 here.
    const auto release = ReleaseBuilder("2006-06-30")
                             .add(income({"2006-06-30/3M", "2006-03-31/3M", "2006-06-30/6M"})
                                      .row("Net revenue", {"54,214", "52,686", "106,901"}))
                             .shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{release}, StatementKind::Income, Span::Quarter);
    const Cell& cell = cellOf(quarters, "Net revenue", "2006-06-30", 3);
    EXPECT_EQ(cell.value.toString(), "54214000");
    EXPECT_FALSE(cell.isDerived());
}

TEST(Derive, NilInAllTermsStaysNil) {
    const auto release = ReleaseBuilder("2006-06-30")
                             .add(income({"2006-06-30/3M", "2006-06-30/6M"})
                                      .row("Net revenue", {"54,214", "106,900"})
                                      .row("Restructuring", {"-", "-"}))
                             .shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{release}, StatementKind::Income, Span::Quarter);
    EXPECT_EQ(cellOf(quarters, "Restructuring", "2006-03-31", 3).state, CellState::Nil);
}

TEST(Derive, PerShareFiguresAreRecomputedAndNeverSubtracted) {
    const std::vector<ReleasePtr> releases{secondQuarter()};
    const auto quarters = compare(releases, StatementKind::Income, Span::Quarter);
    const Cell& cell = cellOf(quarters, "Basic and diluted net loss per share", "2005-03-31", 3);
    // (0.09) less (0.04) would be the same here by luck: the operands tell the way.
    EXPECT_EQ(cell.value.toString(), "-0.05");
    EXPECT_EQ(cell.derivation, Derivation::PerShare);
    EXPECT_EQ(cell.operands.front().value.toString(), "-5131000");
    EXPECT_EQ(cellOf(quarters, "Weighted average shares", "2005-03-31", 3).reason,
              CellReason::SharesNotSummed);
}

TEST(Derive, SixMonthsLessAQuarterIsNoPerShareFigure) {
    // (0.11) less (0.03) is (0.08); the quarter lost 13,100 on 148,721 shares, which is (0.09).
    const auto release =
        ReleaseBuilder("2006-06-30")
            .add(income({"2006-03-31/3M", "2006-06-30/6M"})
                     .row("Net revenue", {"52,686", "106,900"})
                     .total("Net loss", {"(3,904)", "(17,004)"})
                     .taxonomy("NetIncomeLoss")
                     .perShare("Net loss per share", {"(0.03)", "(0.11)"})
                     .taxonomy("EarningsPerShareBasicAndDiluted")
                     .shares("Weighted average shares", {"148,139", "148,430"})
                     .taxonomy("WeightedAverageNumberOfShareOutstandingBasicAndDiluted"))
            .shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{release}, StatementKind::Income, Span::Quarter);
    EXPECT_EQ(cellOf(quarters, "Net loss per share", "2006-06-30", 3).value.toString(), "-0.09");
}

TEST(Derive, SharesTooManyToWeighByMonthsGiveNoPerShareFigure) {
    constexpr auto profit = "62,000,000,000,000,000";
    constexpr auto shares = "6,200,000,000,000,000,000";
    const auto release =
        ReleaseBuilder("2005-12-31")
            .add(income({"2004-12-31/12M", "2005-03-31/3M", "2005-06-30/3M", "2005-09-30/3M",
                         "2005-12-31/3M"})
                     .scale(0)
                     .total("Net income", {profit, profit, "5,000", "5,000", "5,000"})
                     .taxonomy("NetIncomeLoss")
                     .perShare("Net income per share", {"0.01", "0.01", "0.00", "0.00", "0.00"})
                     .taxonomy("EarningsPerShareBasicAndDiluted")
                     .shares("Weighted average shares", {shares, shares, shares, shares, shares})
                     .taxonomy("WeightedAverageNumberOfShareOutstandingBasicAndDiluted"))
            .shared();
    const auto years =
        compare(std::vector<ReleasePtr>{release}, StatementKind::Income, Span::TrailingYear);
    ASSERT_EQ(cellOf(years, "Net income", "2005-12-31", 12).value.toString(), "62000000000015000");
    EXPECT_EQ(cellOf(years, "Net income per share", "2005-12-31", 12).state, CellState::Absent)
        << cellOf(years, "Net income per share", "2005-12-31", 12).value.toString();
}

TEST(Derive, PerShareStaysAwayWhereSharesWouldGiveDifferentFigures) {
    const auto release =
        ReleaseBuilder("2006-06-30")
            .add(income({"2006-03-31/3M", "2006-06-30/6M"})
                     .row("Net revenue", {"52,686", "106,900"})
                     .total("Net income", {"4,000", "9,000"})
                     .taxonomy("NetIncomeLoss")
                     .perShare("Net income per share", {"0.40", "0.82"})
                     .taxonomy("EarningsPerShareBasicAndDiluted")
                     .shares("Weighted average shares", {"10,000", "11,000"})
                     .taxonomy("WeightedAverageNumberOfShareOutstandingBasicAndDiluted"))
            .shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{release}, StatementKind::Income, Span::Quarter);
    const Cell& cell = cellOf(quarters, "Net income per share", "2006-06-30", 3);
    EXPECT_EQ(cell.state, CellState::Absent);
    EXPECT_EQ(cell.reason, CellReason::NotPerShare);
}

TEST(Derive, AQuarterOfTheYearBeforeComesFromTwoYearToDateColumns) {
    const auto nine = ReleaseBuilder("2006-09-30")
                          .add(income({"2006-09-30/9M", "2005-09-30/9M"})
                                   .row("Net revenue", {"160,000", "90,000"}))
                          .shared();
    const auto six = ReleaseBuilder("2006-06-30")
                         .add(income({"2006-06-30/6M", "2005-06-30/6M"})
                                  .row("Net revenue", {"106,900", "58,008"}))
                         .shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{six, nine}, StatementKind::Income, Span::Quarter);
    EXPECT_THAT(headings(quarters), ElementsAre("Q3 05*", "|Q3 06*"));
    EXPECT_EQ(cellOf(quarters, "Net revenue", "2005-09-30", 3).value.toString(), "31992000");
}

TEST(Derive, AYearIsTheSumOfItsQuartersAndTheFourthQuarterTheRest) {
    const auto year = ReleaseBuilder("2006-12-31")
                          .fiscal(2006, 4)
                          .add(income({"2006-12-31/12M"}).row("Net revenue", {"400"}))
                          .shared();
    const auto nine =
        ReleaseBuilder("2006-09-30")
            .fiscal(2006, 3)
            .add(income({"2006-09-30/3M", "2006-09-30/9M"}).row("Net revenue", {"100", "290"}))
            .shared();
    const std::vector<ReleasePtr> releases{year, nine};
    const auto quarters = compare(releases, StatementKind::Income, Span::Quarter);
    EXPECT_EQ(formula(cellOf(quarters, "Net revenue", "2006-12-31", 3), 3), "400 - 290 = 110");

    std::vector<ReleasePtr> four;
    for (const char* end : {"2006-03-31", "2006-06-30", "2006-09-30", "2006-12-31"})
        four.push_back(ReleaseBuilder(end)
                           .add(income({std::string(end) + "/3M"}).row("Net revenue", {"100"}))
                           .fiscal(2006, Date::parse(end)->month / 3)
                           .shared());
    const auto years = compare(four, StatementKind::Income, Span::Year);
    EXPECT_THAT(headings(years), ElementsAre("FY 06*"));
    EXPECT_EQ(years.rows[0].cells[0].derivation, Derivation::Sum);
    EXPECT_EQ(years.rows[0].cells[0].operands.size(), 4U);
}

TEST(Derive, TrailingTwelveMonthsTakeTheFewestTerms) {
    const auto release = ReleaseBuilder("2006-06-30")
                             .fiscal(2006, 2)
                             .add(income({"2006-06-30/6M", "2005-06-30/6M", "2005-12-31/12M"})
                                      .row("Net revenue", {"106", "58", "130"}))
                             .shared();
    const auto trailing =
        compare(std::vector<ReleasePtr>{release}, StatementKind::Income, Span::TrailingYear);
    EXPECT_THAT(headings(trailing), ElementsAre("TTM Q4 05", "|TTM Q2 06*"));
    EXPECT_EQ(formula(trailing.rows[0].cells[1], 3), "130 + 106 - 58 = 178");
}

TEST(Derive, AResultIsNoMorePreciseThanItsTerms) {
    const auto dollars =
        ReleaseBuilder("2006-03-31")
            .add(income({"2006-03-31/3M"}).scale(0).row("Net revenue", {"52,686,123"}))
            .shared();
    const auto thousands = ReleaseBuilder("2006-06-30")
                               .add(income({"2006-06-30/6M"}).row("Net revenue", {"106,900"}))
                               .shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{dollars, thousands}, StatementKind::Income, Span::Quarter);
    const Cell& cell = cellOf(quarters, "Net revenue", "2006-06-30", 3);
    EXPECT_EQ(cell.value.exponent(), 3);
    EXPECT_EQ(cell.value.toString(), "54214000");
}

TEST(Derive, ACellThatCannotBeHadSaysWhatItNeeds) {
    const auto release = ReleaseBuilder("2006-06-30")
                             .add(income({"2006-06-30/3M", "2006-06-30/6M"})
                                      .row("Net revenue", {"54,214", "106,900"})
                                      .row("Cost", {"40", "80"})
                                      .row("Impairment", {"7", ""}))
                             .shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{release}, StatementKind::Income, Span::Quarter);
    const Cell& cell = cellOf(quarters, "Impairment", "2006-03-31", 3);
    EXPECT_EQ(cell.state, CellState::Absent);
    EXPECT_EQ(describe(cell.reason, cell.reasonArgs),
              "Q1 2006: needs the release of the March quarter of 2006");
}

TEST(Derive, AGapNamesThePeriodsLeftOut) {
    const std::vector<ReleasePtr> releases{secondQuarter()};
    const auto quarters = compare(releases, StatementKind::Income, Span::Quarter);
    EXPECT_EQ(describeGap(quarters.columns[2]),
              "Q3 2005 to Q4 2005: needs the releases of these quarters");
    EXPECT_EQ(describeGap(quarters.columns[1]), "");
}

TEST(Derive, CashAtTheEndOfAPeriodIsTakenAndNotSubtracted) {
    const auto table = [](const char* period, int flow, int begin, int end) {
        return TableBuilder(StatementKind::CashFlow)
            .columns({period})
            .subtotal("Net cash provided by operating activities", {flow})
            .row("Cash at beginning of period", {begin})
            .total("Cash at end of period", {end});
    };
    const auto first =
        ReleaseBuilder("2006-03-31").add(table("2006-03-31/3M", 10, 100, 110)).shared();
    const auto second =
        ReleaseBuilder("2006-06-30").add(table("2006-06-30/6M", 25, 100, 125)).shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{first, second}, StatementKind::CashFlow, Span::Quarter);
    EXPECT_EQ(cellOf(quarters, "Net cash provided by operating activities", "2006-06-30", 3)
                  .value.toString(),
              "15000");
    EXPECT_EQ(cellOf(quarters, "Cash at end of period", "2006-06-30", 3).value.toString(),
              "125000");
    EXPECT_EQ(cellOf(quarters, "Cash at beginning of period", "2006-06-30", 3).state,
              CellState::Absent);
}

TEST(Derive, NothingIsDerivedWhereThatIsNotWanted) {
    CompareOptions options;
    options.derive = false;
    const std::vector<ReleasePtr> releases{secondQuarter()};
    EXPECT_THAT(headings(compare(releases, options)), ElementsAre("Q2 05", "|Q1 06", "Q2 06"));
}

TEST(Prose, AFigureStatedOnlyInASentenceEntersAtItsPrecision) {
    const auto release =
        ReleaseBuilder("2003-09-30")
            .add(income({"2003-09-30/3M"}).row("Net revenue", {"22,240"}).taxonomy("Revenues"))
            .prose("net sales", "Revenues", "2003-06-30/3M", "20.5", 6)
            .prose("net sales", "Revenues", "2003-09-30/3M", "22.2", 6)
            .shared();
    const auto quarters =
        compare(std::vector<ReleasePtr>{release}, StatementKind::Income, Span::Quarter);
    EXPECT_THAT(headings(quarters), ElementsAre("Q2 03*", "Q3 03"));
    const Cell& said = quarters.rows[0].cells[0];
    EXPECT_EQ(said.value, Decimal(205, 5));
    EXPECT_EQ(said.value.exponent(), 5);
    EXPECT_EQ(said.derivation, Derivation::Prose);
    EXPECT_EQ(said.prose, (ProseAddress{0, 0}));
    EXPECT_EQ(quarters.rows[0].cells[1].value.toString(), "22240000");
}
