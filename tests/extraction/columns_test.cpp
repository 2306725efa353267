// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/boxhead/columns.h"

#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

std::vector<ColumnBand> bandsOf(const ScannedText& text) {
    return findColumns(text.figureLines(), text.scan.measures);
}

std::vector<int> figuresPerColumn(std::string_view printed) {
    const ScannedText text(printed);
    std::vector<int> counts;
    for (const ColumnBand& band : bandsOf(text))
        counts.push_back(band.figures);
    return counts;
}

TEST(Columns, FiguresOfDifferentWidthFormOneColumnByTheirRightEdge) {
    EXPECT_THAT(figuresPerColumn("Net revenue          54,214     30,445\n"
                                 "Other                     7          9\n"
                                 "Total             1,054,221  2,030,454\n"),
                ElementsAre(3, 3));
}

TEST(Columns, BracketsAndPercentSignsHangOutsideTheColumn) {
    EXPECT_THAT(figuresPerColumn("Net revenue          54,214     30,445\n"
                                 "Net loss             (1,894)      (303)\n"
                                 "Margin                 19.9%      22.1%\n"),
                ElementsAre(3, 3));
}

TEST(Columns, ADashCentredInItsColumnMakesNoColumnOfItsOwn) {
    EXPECT_THAT(figuresPerColumn("Net revenue          54,214     30,445\n"
                                 "Severance               -          640\n"
                                 "Impairment            1,200        -\n"
                                 "Net loss             (1,894)      (303)\n"),
                ElementsAre(4, 4));
}

TEST(Columns, ASignOnSomeRowsOnlyMovesNothing) {
    EXPECT_THAT(figuresPerColumn("Net revenue      $   54,214 $   30,445\n"
                                 "Cost                 32,504     17,621\n"
                                 "Gross profit     $   21,710 $   12,824\n"),
                ElementsAre(3, 3));
}

TEST(Columns, ALabelThatRunsUnderTheFirstFiguresHidesNoColumn) {
    EXPECT_THAT(figuresPerColumn("Net revenue        $ 54,214  $ 30,445  $ 17,621\n"
                                 " administrative (b)   9,817     5,606     3,188\n"
                                 "Net loss             (1,894)     (303)      (12)\n"),
                ElementsAre(3, 3, 3));
}

TEST(Columns, NarrowColumnsSideBySideStayApart) {
    EXPECT_THAT(figuresPerColumn("A                 293  41 1,207\n"
                                 "B                  93   1   207\n"
                                 "C                 100  22   998\n"),
                ElementsAre(3, 3, 3));
}

TEST(Columns, AColumnFilledOnFewRowsIsStillAColumn) {
    EXPECT_THAT(figuresPerColumn("A           1,100     2,200\n"
                                 "B           1,100     2,200\n"
                                 "C           1,100     2,200     3,300\n"
                                 "D           1,100     2,200\n"),
                ElementsAre(4, 4, 1));
}

TEST(Columns, ColumnsWithEqualFiguresAreTwo) {
    EXPECT_THAT(figuresPerColumn("A           410       410\n"
                                 "B           265       265\n"),
                ElementsAre(2, 2));
}

TEST(Columns, AFigureBelongsToTheColumnItEndsIn) {
    const ScannedText text("A           1,100     2,200     3,300\n"
                           "B                     2,200\n"
                           "C                               3,300\n");
    const auto bands = bandsOf(text);
    ASSERT_EQ(bands.size(), 3U);
    EXPECT_EQ(columnOf(text.line(1).atoms[0], bands, text.scan.measures), 1);
    EXPECT_EQ(columnOf(text.line(2).atoms[0], bands, text.scan.measures), 2);
}

TEST(Columns, AFigureFarFromEveryColumnBelongsToNone) {
    const ScannedText text("A           1,100     2,200\n"
                           "B           1,100     2,200                            17\n");
    const std::vector<const ScannedLine*> first = {&text.line(0)};
    const auto bands = findColumns(first, text.scan.measures);
    EXPECT_EQ(columnOf(text.line(1).atoms[2], bands, text.scan.measures), -1);
}

TEST(Columns, NoFiguresMakeNoColumns) {
    EXPECT_TRUE(findColumns({}, Measures{}).empty());
    EXPECT_EQ(columnOf(Atom{}, {}, Measures{}), -1);
}

} // namespace
} // namespace ql::extraction
