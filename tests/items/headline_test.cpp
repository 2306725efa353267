// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/headline.h"

#include "items/handmade.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::items;

TEST(HeadlineTest, ShortensAmounts) {
    EXPECT_EQ(shortAmount({54214, 3}, u"USD"_s), u"$54.2M"_s);
    EXPECT_EQ(shortAmount({-13045, 3}, u"USD"_s), u"$(13.0)M"_s);
    EXPECT_EQ(shortAmount({812, 3}, u"EUR"_s), u"€812K"_s);
    EXPECT_EQ(shortAmount({12, 9}, u"USD"_s), u"$12.0B"_s);
}

TEST(HeadlineTest, TellsTheLatestQuarterAndWhatItWasBefore) {
    const auto income = test::handmade();
    const auto headlines = makeHeadlines(*income, {});
    ASSERT_EQ(headlines.size(), 2U);
    EXPECT_EQ(headlines[0].title, u"Net sales, Q4 04"_s);
    EXPECT_EQ(headlines[0].value, u"$23.5M"_s);
    EXPECT_EQ(headlines[0].details, QStringList{u"+17.3% on the quarter"_s});
    EXPECT_EQ(headlines[0].mood, Mood::Good);
    EXPECT_EQ(headlines[0].column, 2);
    EXPECT_EQ(headlines[1].value, u"$1.5M"_s);
    EXPECT_EQ(headlines[1].details, QStringList{u"was $(200)K Q3 04"_s});
}

TEST(HeadlineTest, GivesNoGrowthOnANegativeBase) {
    auto income = *test::handmade();
    auto& before = income.rows[0].cells[1];
    before.value = before.value.negated();
    EXPECT_EQ(makeHeadlines(income, {})[0].details, QStringList());
}

TEST(HeadlineTest, IsEmptyWithoutStatements) {
    EXPECT_TRUE(makeHeadlines({}, {}).empty());
}
