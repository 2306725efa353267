// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/column_choices.h"

#include "items/handmade.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::items;

namespace {

std::vector<analysis::ComparisonColumn> columns() {
    return test::handmadeLarge(1, 5)->columns;
}

QString keyOf(int column) {
    return ColumnChoices::key(columns()[std::size_t(column)]);
}

} // namespace

TEST(ColumnChoicesTest, NamesAPeriodByItsEndLengthAndAspect) {
    analysis::ComparisonColumn column;
    column.period = {{2006, 6, 30}, 3};
    EXPECT_EQ(ColumnChoices::key(column), u"2006-06-30/3M"_s);
    column.aspect = "Non-GAAP";
    EXPECT_EQ(ColumnChoices::key(column), u"2006-06-30/3M#Non-GAAP"_s);
}

TEST(ColumnChoicesTest, HidingAPeriodUnpinsItAndEndsTheComparisonWithIt) {
    ColumnChoices choices{{}, {keyOf(1)}, keyOf(1)};
    choices.hide(keyOf(1));
    EXPECT_EQ(choices, (ColumnChoices{{keyOf(1)}, {}, {}}));
}

TEST(ColumnChoicesTest, FallsOnThePeriodsThatAreThere) {
    const ColumnChoices choices{{keyOf(1), u"1950-03-31/3M"_s}, {keyOf(3)}, keyOf(2)};
    const ArrangedColumns arranged = arrange(choices, columns());
    EXPECT_EQ(arranged.hidden, (std::vector<bool>{false, true, false, false, false}));
    EXPECT_EQ(arranged.pinned, std::vector<int>{3});
    EXPECT_EQ(arranged.base, 2);
    EXPECT_EQ(arranged.loose(), (std::vector<int>{0, 2, 4}));
}

TEST(ColumnChoicesTest, TellsWhereHiddenPeriodsAre) {
    const ArrangedColumns arranged = arrange({{keyOf(0), keyOf(1), keyOf(4)}, {}, {}}, columns());
    EXPECT_EQ(arranged.hiddenBefore(2), (std::vector<int>{0, 1}));
    EXPECT_TRUE(arranged.hiddenBefore(3).empty());
    EXPECT_EQ(arranged.hiddenBefore(5), std::vector<int>{4});
}

TEST(ColumnChoicesTest, NeverHidesOrPinsEverything) {
    ColumnChoices all;
    for (int column = 0; column < 5; ++column)
        all.hide(keyOf(column));
    EXPECT_EQ(arrange(all, columns()).hiddenCount(), 0);
    ColumnChoices pinned;
    for (int column = 0; column < 5; ++column)
        pinned.pin(keyOf(column), true);
    EXPECT_TRUE(arrange(pinned, columns()).pinned.empty());
}

TEST(ColumnChoicesTest, ComesBackFromAMap) {
    const ColumnChoices choices{{keyOf(1)}, {keyOf(2)}, keyOf(3)};
    EXPECT_EQ(ColumnChoices::fromMap(choices.toMap()), choices);
    EXPECT_EQ(ColumnChoices::fromMap({}), ColumnChoices());
}
