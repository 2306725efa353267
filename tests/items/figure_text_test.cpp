// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figure_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::items;

TEST(FigureTextTest, GroupsDigitsByThousands) {
    EXPECT_EQ(figureText({54214, 3}, 3, 0, false).joined(), u"54,214"_s);
    EXPECT_EQ(figureText({1234567, 3}, 3, 0, false).joined(), u"1,234,567"_s);
    EXPECT_EQ(figureText({999, 3}, 3, 0, false).joined(), u"999"_s);
    EXPECT_EQ(figureText({54214, 3}, 0, 0, false).joined(), u"54,214,000"_s);
}

TEST(FigureTextTest, RoundsHalfAwayFromZeroWhenScaled) {
    EXPECT_EQ(figureText({54250, 3}, 6, 1, false).joined(), u"54.3"_s);
    EXPECT_EQ(figureText({-54250, 3}, 6, 1, false).joined(), u"(54.3)"_s);
    EXPECT_EQ(figureText({4, 3}, 6, 1, false).joined(), u"0.0"_s);
}

TEST(FigureTextTest, FillsUpWhatWasPrintedMoreCoarsely) {
    EXPECT_EQ(figureText({54, 6}, 6, 1, false).joined(), u"54.0"_s);
    EXPECT_EQ(figureText({542, 5}, 3, 0, false).joined(), u"54,200"_s);
}

TEST(FigureTextTest, PutsThePercentSignBehindTheParenthesis) {
    EXPECT_EQ(figureText({-25, -1}, 0, 1, true).joined(), u"(2.5)%"_s);
}

TEST(FigureTextTest, GivesExactValuesWithTheirUnits) {
    EXPECT_EQ(exactText({54214, 3}, {Measure::Currency, "USD"}), u"$54,214,000"_s);
    EXPECT_EQ(exactText({-9, -2}, {Measure::PerShare, "USD"}), u"$(0.09) per share"_s);
    EXPECT_EQ(exactText({148721, 3}, {Measure::Shares, ""}), u"148,721,000 shares"_s);
    EXPECT_EQ(exactText({5, 6}, {Measure::Currency, "NOK"}), u"NOK 5,000,000"_s);
    EXPECT_EQ(exactText({215, -1}, {Measure::Percent, ""}), u"21.5%"_s);
}

TEST(FigureTextTest, NamesPeriods) {
    EXPECT_EQ(periodText({{2006, 6, 30}, 3}), u"Quarter ended June 30, 2006"_s);
    EXPECT_EQ(periodText({{2006, 6, 30}, 0}), u"June 30, 2006"_s);
    EXPECT_EQ(periodText({{2006, 6, 30}, 6}), u"Six months ended June 30, 2006"_s);
}
