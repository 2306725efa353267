// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/selection_summary.h"

#include "items/handmade.h"

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::items;
using analysis::Cell;

namespace {

std::vector<const Cell*> row(const analysis::Comparison& comparison, std::size_t index) {
    std::vector<const Cell*> cells;
    for (const Cell& cell : comparison.rows[index].cells)
        cells.push_back(&cell);
    return cells;
}

} // namespace

TEST(SelectionSummaryTest, AddsAndAveragesFiguresOfOneUnit) {
    const auto comparison = test::handmade();
    const auto summary = summarize(row(*comparison, 3));
    EXPECT_EQ(summary.numbers, 3);
    EXPECT_EQ(summary.sum, Decimal(13500, 3));
    EXPECT_EQ(summary.average, Decimal(4500, 3));
    EXPECT_EQ(summary.text({}), u"3 selected  ·  sum 13,500  ·  average 4,500  ·  4,000 to 5,000"_s);
}

TEST(SelectionSummaryTest, CountsBlankAndNilCellsApart) {
    const auto comparison = test::handmade();
    const auto summary = summarize(row(*comparison, 1));
    EXPECT_EQ(summary.cells, 3);
    EXPECT_EQ(summary.numbers, 1);
    EXPECT_EQ(summary.text({}), u"3 selected  ·  1 number"_s);
}

TEST(SelectionSummaryTest, NeverAddsUnlikeUnitsOrFiguresPerShare) {
    const auto comparison = test::handmade();
    auto mixed = row(*comparison, 3);
    mixed.push_back(&comparison->rows[7].cells[0]);
    EXPECT_FALSE(summarize(mixed).sum);
    EXPECT_FALSE(summarize(mixed).average);
    const auto perShare = summarize(row(*comparison, 6));
    EXPECT_FALSE(perShare.sum);
    EXPECT_EQ(perShare.average, Decimal(-10, -3));
}

TEST(SelectionSummaryTest, SaysThatUnitsDifferInPlaceOfASum) {
    const auto comparison = test::handmade();
    auto mixed = row(*comparison, 3);
    mixed.push_back(&comparison->rows[7].cells[0]);
    const auto summary = summarize(mixed);
    EXPECT_TRUE(summary.mixed);
    EXPECT_FALSE(summary.least);
    EXPECT_EQ(summary.text({}), u"4 selected  ·  of different units"_s);
}

TEST(SelectionSummaryTest, SaysThatNoNumberIsAmongTheCells) {
    const auto comparison = test::handmade();
    EXPECT_EQ(summarize(row(*comparison, 2)).text({}), u"3 selected  ·  no number"_s);
}

TEST(SelectionSummaryTest, GivesNoSumThat64BitsDoNotHold) {
    Cell cell;
    cell.state = analysis::CellState::Number;
    cell.value = {std::numeric_limits<std::int64_t>::max(), 0};
    const std::vector<const Cell*> cells{&cell, &cell, nullptr};
    EXPECT_FALSE(summarize(cells).sum);
    EXPECT_EQ(summarize(cells).cells, 2);
}

TEST(SelectionSummaryTest, SaysNothingOfASingleCell) {
    const auto comparison = test::handmade();
    const std::vector<const Cell*> one{&comparison->rows[0].cells[0]};
    EXPECT_EQ(summarize(one).text({}), QString());
}
