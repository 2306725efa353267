// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/rows.h"

#include "extraction/boxhead/columns.h"
#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

/// Rows read of body lines, with what they point into.
struct ReadRows {
    explicit ReadRows(std::string_view printed)
      : text(printed)
      , rows(readRows(text.scan, text.lineNumbers(),
                      findColumns(text.figureLines(), text.scan.measures))) {}
    [[nodiscard]] std::vector<std::string> all() const { return shown(rows, text.scan); }

    ScannedText text;
    std::vector<RawRow> rows;
};

std::vector<std::string> rowsOf(std::string_view printed) {
    return ReadRows(printed).all();
}

TEST(Rows, ALineIsARow) {
    EXPECT_THAT(
        rowsOf("Net revenue     $   54,214 $   30,445\n"
               "Cost of revenue     32,504     17,621\n"),
        ElementsAre("Net revenue | $   54,214 | $   30,445", "Cost of revenue | 32,504 | 17,621"));
}

TEST(Rows, ALabelOverSixLinesIsOneLabelWithItsFiguresOnTheLast) {
    EXPECT_THAT(rowsOf("Net loss per share    (0.09)     (0.05)\n"
                       "Weighted average\n"
                       " shares of common\n"
                       " stock outstanding\n"
                       " used to compute\n"
                       " basic and diluted net\n"
                       " loss per share      148,721    117,640\n"),
                ElementsAre("Net loss per share | (0.09) | (0.05)",
                            "Weighted average shares of common stock outstanding used to compute "
                            "basic and diluted net loss per share | 148,721 | 117,640"));
}

TEST(Rows, FiguresMayStandOnTheFirstLineOfAWrappedLabel) {
    EXPECT_THAT(rowsOf("GAAP net income                       $   1,094  $     554\n"
                       "End of life program inventory                12         --\n"
                       "  reserve charge (Note 3)\n"
                       "Tax effect                                  (34)       (30)\n"),
                ElementsAre("GAAP net income | $   1,094 | $     554",
                            "End of life program inventory reserve charge | 12 | --",
                            "Tax effect | (34) | (30)"));
}

TEST(Rows, ALabelMayRunUnderTheFirstColumn) {
    EXPECT_THAT(rowsOf("Net revenue        $ 54,214  $ 30,445  $ 17,621\n"
                       "General and\n"
                       " administrative (b)   9,817     5,606     3,188\n"
                       "Net loss             (1,894)     (303)      (12)\n"),
                ElementsAre("Net revenue | $ 54,214 | $ 30,445 | $ 17,621",
                            "General and administrative | 9,817 | 5,606 | 3,188",
                            "Net loss | (1,894) | (303) | (12)"));
}

TEST(Rows, AFigureAloneOnTheNextLineFillsTheRowAbove) {
    EXPECT_THAT(rowsOf("Gross profit            3,660\n"
                       "                                   3,200\n"
                       "Net income              1,010        770\n"),
                ElementsAre("Gross profit | 3,660 | 3,200", "Net income | 1,010 | 770"));
}

TEST(Rows, OneLabelTwiceIsTwoRows) {
    EXPECT_THAT(rowsOf("Stock-based compensation      24        20\n"
                       "Gross profit               3,660     3,200\n"
                       "Stock-based compensation      70        61\n"),
                ElementsAre("Stock-based compensation | 24 | 20", "Gross profit | 3,660 | 3,200",
                            "Stock-based compensation | 70 | 61"));
}

TEST(Rows, FiguresUnderARuleWithoutALabelAreARowOfTheirOwn) {
    EXPECT_THAT(
        rowsOf("Kettles                 4,105      3,890\n"
               "Ladles                  3,120      2,835\n"
               "                    ---------- ----------\n"
               "                        7,225      6,725\n"),
        ElementsAre("Kettles | 4,105 | 3,890", "Ladles | 3,120 | 2,835", " | 7,225 | 6,725"));
}

TEST(Rows, WordsThatEndInAColonAreAHeading) {
    EXPECT_THAT(rowsOf("Gross profit            3,660      3,200\n"
                       "Operating expenses:\n"
                       "  Selling               1,310      1,250\n"),
                ElementsAre("Gross profit | 3,660 | 3,200", "# Operating expenses",
                            "Selling | 1,310 | 1,250"));
}

TEST(Rows, WordsBeforeABlankLineAreAHeading) {
    EXPECT_THAT(rowsOf("Gross profit            3,660      3,200\n"
                       "\n"
                       "Liabilities\n"
                       "\n"
                       "Accounts payable        1,310      1,250\n"),
                ElementsAre("Gross profit | 3,660 | 3,200", "# Liabilities",
                            "Accounts payable | 1,310 | 1,250"));
}

TEST(Rows, ALineInLowerCaseGoesOnWithTheLabelAbove) {
    EXPECT_THAT(
        rowsOf("Net sales               9,150      8,420\n"
               "Income before\n"
               "income taxes            1,550      1,180\n"),
        ElementsAre("Net sales | 9,150 | 8,420", "Income before income taxes | 1,550 | 1,180"));
}

TEST(Rows, ALabelThatCannotEndGoesOnInUpperCaseToo) {
    EXPECT_THAT(rowsOf("Net sales               9,150      8,420\n"
                       "Net income attributable to\n"
                       "  Northfield              550        180\n"),
                ElementsAre("Net sales | 9,150 | 8,420",
                            "Net income attributable to Northfield | 550 | 180"));
}

TEST(Rows, AWordDividedAtTheLinesEndIsJoined) {
    EXPECT_THAT(
        rowsOf("Net sales               9,150      8,420\n"
               "Current portion of long-\n"
               "  term debt               550        180\n"),
        ElementsAre("Net sales | 9,150 | 8,420", "Current portion of long-term debt | 550 | 180"));
}

TEST(Rows, FiguresStayInTheColumnTheyStandIn) {
    EXPECT_THAT(rowsOf("GAAP net income        1,094       (310)        554\n"
                       "Severance                           640\n"
                       "Gain on land                                   (120)\n"),
                ElementsAre("GAAP net income | 1,094 | (310) | 554", "Severance |  | 640 | ",
                            "Gain on land |  |  | (120)"));
}

TEST(Rows, AFigureThatFitsNoColumnStaysWithItsRow) {
    const ScannedText text("A           1,100     2,200\n"
                           "B           1,100     2,200                            17\n");
    const std::vector<const ScannedLine*> first = {&text.line(0)};
    const auto rows =
        readRows(text.scan, text.lineNumbers(), findColumns(first, text.scan.measures));
    EXPECT_THAT(shown(rows, text.scan), ElementsAre("A | 1,100 | 2,200", "B | 1,100 | 2,200 ~ 17"));
}

TEST(Rows, RulesAreKeptWithTheRowsTheyStandBy) {
    const ReadRows read("Kettles                 4,105      3,890\n"
                        "                    ---------- ----------\n"
                        "Total                   4,105      3,890\n"
                        "                    ========== ==========\n");
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_EQ(read.rows[0].ruleBelow, Rule::Single);
    EXPECT_EQ(read.rows[1].ruleAbove, Rule::Single);
    EXPECT_EQ(read.rows[1].ruleBelow, Rule::Double);
}

TEST(Rows, MarksOfALabelAreKeptApart) {
    const ReadRows read("Net sales (a)(b)        9,150      8,420\n");
    ASSERT_EQ(read.rows.size(), 1U);
    EXPECT_EQ(read.rows[0].label, "Net sales");
    EXPECT_THAT(read.rows[0].marks, ElementsAre("a", "b"));
}

TEST(Rows, DottedLeadersAreNoPartOfTheLabel) {
    EXPECT_THAT(rowsOf("Net sales ............. 9,150      8,420\n"
                       "Cost of sales.......... 5,490      5,220\n"),
                ElementsAre("Net sales | 9,150 | 8,420", "Cost of sales | 5,490 | 5,220"));
}

TEST(Rows, IndentationIsKept) {
    const ReadRows read("Net sales               9,150      8,420\n"
                        "   Kettles              4,105      3,890\n");
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_EQ(read.rows[0].indent, 0);
    EXPECT_EQ(read.rows[1].indent, 3);
}

TEST(Rows, BlankLinesBeforeARowAreCounted) {
    const ReadRows read("Net sales               9,150      8,420\n"
                        "\n\n"
                        "Kettles                 4,105      3,890\n");
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_EQ(read.rows[0].blanksBefore, 0);
    EXPECT_EQ(read.rows[1].blanksBefore, 2);
}

TEST(Rows, AHeadingEveryStatementHasIsWholeHoweverFullItsLineIs) {
    EXPECT_THAT(rowsOf("CASH FLOWS FROM INVESTING ACTIVITIES\n"
                       "  PURCHASES OF MARKETABLE SECURITIES   (1,204)    (980)\n"
                       "  PROCEEDS FROM MATURITIES OF\n"
                       "    MARKETABLE SECURITIES                 915      804\n"
                       "LIABILITIES AND STOCKHOLDERS' EQUITY\n"
                       "  OTHER CURRENT LIABILITIES               310      295\n"
                       "EARNINGS (LOSS) PER COMMON SHARE\n"
                       "  BASIC                                  0.31     0.29\n"),
                ElementsAre("# CASH FLOWS FROM INVESTING ACTIVITIES",
                            "PURCHASES OF MARKETABLE SECURITIES | (1,204) | (980)",
                            "PROCEEDS FROM MATURITIES OF MARKETABLE SECURITIES | 915 | 804",
                            "# LIABILITIES AND STOCKHOLDERS' EQUITY",
                            "OTHER CURRENT LIABILITIES | 310 | 295",
                            "# EARNINGS (LOSS) PER COMMON SHARE", "BASIC | 0.31 | 0.29"));
}

TEST(Rows, ALabelInCapitalsGoesOnWithAPrepositionWhereItsLineWasFull) {
    EXPECT_THAT(rowsOf("REVENUE FROM SERVICES               5,120    4,880\n"
                       "GRANT PROCEEDS RECEIVED\n"
                       "FROM THE HARBOUR AUTHORITY             90       75\n"
                       "COST OF REVENUE                     3,010    2,915\n"
                       "LONG-TERM INVESTMENT HELD\n"
                       "IN MARKETABLE SECURITIES              400      380\n"),
                ElementsAre("REVENUE FROM SERVICES | 5,120 | 4,880",
                            "GRANT PROCEEDS RECEIVED FROM THE HARBOUR AUTHORITY | 90 | 75",
                            "COST OF REVENUE | 3,010 | 2,915",
                            "LONG-TERM INVESTMENT HELD IN MARKETABLE SECURITIES | 400 | 380"));
}

TEST(Rows, ALabelOverThreeLinesInCapitalsIsToldByTheRowBehindIt) {
    EXPECT_THAT(rowsOf("EMPLOYEE\n"
                       "  COMPENSATION\n"
                       "  EXPENSE             12,668   12,092\n"
                       "SALES AND\n"
                       "  MARKETING              478      518\n"
                       "RENT OF PREMISES         220      212\n"
                       "LEASES OF ROLLING\n"
                       "  STOCK, AND\n"
                       "  OTHER                  114      121\n"),
                ElementsAre("EMPLOYEE COMPENSATION EXPENSE | 12,668 | 12,092",
                            "SALES AND MARKETING | 478 | 518", "RENT OF PREMISES | 220 | 212",
                            "LEASES OF ROLLING STOCK, AND OTHER | 114 | 121"));
}

TEST(Rows, PerShareAloneUnderIncomeIsTheRestOfItsLabel) {
    EXPECT_THAT(rowsOf("Net Income of the Group             $  935   $  1,223\n"
                       "Diluted Net Income\n"
                       "  Per Share                         $ 0.39   $   0.50\n"
                       "Shares                               2,424      2,461\n"),
                ElementsAre("Net Income of the Group | $  935 | $  1,223",
                            "Diluted Net Income Per Share | $ 0.39 | $   0.50",
                            "Shares | 2,424 | 2,461"));
}

TEST(Rows, ADashThatEndsAHeadingDividesNoWord) {
    EXPECT_THAT(
        rowsOf("Net Income of All Businesses     1,532    1,474\n"
               "Basic Earnings Per Share-\n"
               "- Excluding the Settlement        2.04     1.97\n"
               "- As Reported                     2.07     2.03\n"),
        ElementsAre("Net Income of All Businesses | 1,532 | 1,474", "# Basic Earnings Per Share-",
                    "- Excluding the Settlement | 2.04 | 1.97", "- As Reported | 2.07 | 2.03"));
}

TEST(Rows, WhatWasUsedOrProvidedIsSaidOnTheNextLine) {
    EXPECT_THAT(rowsOf("NET INCREASE IN CASH                      12       10\n"
                       "NET CASH PROVIDED BY (USED IN)\n"
                       "FINANCING ACTIVITIES                     (75)     (59)\n"
                       "CASH, BEGINNING OF THE YEAR              210      201\n"),
                ElementsAre("NET INCREASE IN CASH | 12 | 10",
                            "NET CASH PROVIDED BY (USED IN) FINANCING ACTIVITIES | (75) | (59)",
                            "CASH, BEGINNING OF THE YEAR | 210 | 201"));
}

TEST(Rows, FiguresMayStandOnTheFirstLinesOfLabelsInCapitals) {
    EXPECT_THAT(rowsOf("OPERATING EXPENSES\n"
                       "RESEARCH AND                  4,048    4,040\n"
                       "DEVELOPMENT\n"
                       "ACCRUED AND OTHER             1,120       55\n"
                       "LIABILITIES\n"
                       "COST OF REVENUE               2,010    2,115\n"
                       "CURRENT ASSETS\n"
                       "CASH AND EQUIVALENTS            310      295\n"),
                ElementsAre("# OPERATING EXPENSES", "RESEARCH AND DEVELOPMENT | 4,048 | 4,040",
                            "ACCRUED AND OTHER LIABILITIES | 1,120 | 55",
                            "COST OF REVENUE | 2,010 | 2,115", "# CURRENT ASSETS",
                            "CASH AND EQUIVALENTS | 310 | 295"));
}

TEST(Rows, WordsSetInBetweenTwoRowsAreTheRestOfTheFirst) {
    EXPECT_THAT(rowsOf("ACCRUED STOCK               1,870    1,744\n"
                       "  REPURCHASES\n"
                       "CUSTOMER DEPOSITS             310      295\n"
                       "ADDITIONAL PAID-IN          9,001    9,001\n"
                       "  CAPITAL\n"
                       "RETAINED EARNINGS           3,020    2,911\n"),
                ElementsAre("ACCRUED STOCK REPURCHASES | 1,870 | 1,744",
                            "CUSTOMER DEPOSITS | 310 | 295",
                            "ADDITIONAL PAID-IN CAPITAL | 9,001 | 9,001",
                            "RETAINED EARNINGS | 3,020 | 2,911"));
}

TEST(Rows, RowsApartMayHaveTheirFiguresOnTheFirstLine) {
    EXPECT_THAT(rowsOf("NET REVENUE FROM            5,120    4,880\n"
                       "SERVICES\n\n"
                       "COST OF REVENUE             3,010    2,915\n\n"
                       "SELLING COSTS                 400      380\n\n"
                       "RENT                           22       21\n\n"
                       "WRITE-DOWN                     14       11\n"
                       "OF A LEASE\n\n"
                       "OTHER GAINS                    12       10\n"),
                ElementsAre("NET REVENUE FROM SERVICES | 5,120 | 4,880",
                            "COST OF REVENUE | 3,010 | 2,915", "SELLING COSTS | 400 | 380",
                            "RENT | 22 | 21", "WRITE-DOWN OF A LEASE | 14 | 11",
                            "OTHER GAINS | 12 | 10"));
}

TEST(Rows, TheOneVariantBelowADashIsTheRestOfTheLabel) {
    EXPECT_THAT(rowsOf("Net Income of the Group             $  935   $  1,223\n"
                       "Average Shares Outstanding -\n"
                       "  Diluted                            2,424      2,461\n"
                       "Backlog                              1,902      1,870\n"),
                ElementsAre("Net Income of the Group | $  935 | $  1,223",
                            "Average Shares Outstanding - Diluted | 2,424 | 2,461",
                            "Backlog | 1,902 | 1,870"));
    EXPECT_THAT(rowsOf("Net Income of the Group             $  935   $  1,223\n"
                       "Average Shares Outstanding -\n"
                       "  Basic                              2,401      2,440\n"
                       "  Diluted                            2,424      2,461\n"),
                ElementsAre("Net Income of the Group | $  935 | $  1,223",
                            "# Average Shares Outstanding -", "Basic | 2,401 | 2,440",
                            "Diluted | 2,424 | 2,461"));
}

TEST(Rows, WhereEveryWordHasACapitalTheRoomTells) {
    EXPECT_THAT(rowsOf("Cost of Goods Sold and Occupancy      5,020    4,910\n"
                       "Net Income Excluding the\n"
                       "Restructuring of Plants               1,508    1,428\n"
                       "Current Portion of Deferred Rents       310      295\n"
                       "Interest Income on Deposits              42       40\n"
                       "Dividends From Joint Venture             18       17\n"
                       "Total Capital Expenditures              510      495\n"),
                ElementsAre("Cost of Goods Sold and Occupancy | 5,020 | 4,910",
                            "Net Income Excluding the Restructuring of Plants | 1,508 | 1,428",
                            "Current Portion of Deferred Rents | 310 | 295",
                            "Interest Income on Deposits | 42 | 40",
                            "Dividends From Joint Venture | 18 | 17",
                            "Total Capital Expenditures | 510 | 495"));
}

} // namespace
} // namespace ql::extraction
