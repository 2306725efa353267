// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/settle_headings.h"

#include "read_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace ql::extraction {
namespace {

/// Spanners that begin over the first of their columns: three of the quarter, two of the half-year,
/// though by their middle they would stand over two and three.
const std::string income = "                     COPPER LANTERN, INC.\n"
                           "                   Statements of Operations\n"
                           "                        (In thousands)\n\n"
                           "                        Quarter Ended June 30,              "
                           "6 Months Ended June 30,\n"
                           "                              2006        2005        2004"
                           "        2006        2005\n"
                           "                        ----------  ----------  ----------"
                           "  ----------  ----------\n"
                           "Net sales               $   10,354  $    9,804  $    8,780"
                           "  $   20,114  $   18,905\n"
                           "Cost of sales                6,101       5,777       5,230"
                           "      11,902      11,310\n"
                           "                        ----------  ----------  ----------"
                           "  ----------  ----------\n"
                           "Net income              $    4,253  $    4,027  $    3,550"
                           "  $    8,212  $    7,595\n\n";

const std::string threeQuarters = "                   Three Quarters at a Glance\n"
                                  "                        (In thousands)\n\n"
                                  "                          Three Months Ended June 30,\n"
                                  "                              2006        2005        2004\n"
                                  "                        ----------  ----------  ----------\n"
                                  "Bookings                $   11,001  $   10,022  $    9,033\n"
                                  "Net income              $    4,253  $    4,027  $    3,550\n";

std::string periodOf(const Release& release, std::size_t column) {
    return release.statements.front().columns.at(column).period.toString();
}
bool isDoubtful(const Release& release, std::string_view label, int column) {
    for (const LineItem& item : release.statements.front().items)
        for (const Fact& fact : item.facts)
            if (item.label == label && fact.column == column) return fact.doubtful;
    ADD_FAILURE() << label;
    return false;
}
} // namespace

TEST(SettleHeadings, FiguresOfAnotherTableSayHowFarASpannerReaches) {
    const Release release = read(income + threeQuarters);
    EXPECT_EQ(periodOf(release, 1), "2005-06-30/3M");
    EXPECT_EQ(periodOf(release, 2), "2004-06-30/3M");
    EXPECT_EQ(periodOf(release, 3), "2006-06-30/6M");
    EXPECT_FALSE(isDoubtful(release, "Net sales", 2));
    EXPECT_EQ(issuesOf(release, IssueCode::FiguresAgree), 1);
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 0);
}

TEST(SettleHeadings, WhereNothingSaysItTheColumnIsDoubtful) {
    const Release release = read(income);
    EXPECT_TRUE(isDoubtful(release, "Net sales", 2));
    EXPECT_FALSE(isDoubtful(release, "Net sales", 1));
    EXPECT_FALSE(isDoubtful(release, "Net sales", 3));
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 1);
}

TEST(SettleHeadings, TwoColumnsOfOnePeriodAreNoReading) {
    // Of four columns of two years each, only two under each spanner tell them apart.
    const Release release = read("                     COPPER LANTERN, INC.\n"
                                 "                   Statements of Operations\n"
                                 "                        (In thousands)\n\n"
                                 "                        Quarter Ended June 30,  "
                                 "6 Months Ended June 30,\n"
                                 "                              2006        2005"
                                 "        2006        2005\n"
                                 "                        ----------  ----------"
                                 "  ----------  ----------\n"
                                 "Net sales               $   10,354  $    9,804"
                                 "  $   20,114  $   18,905\n"
                                 "Cost of sales                6,101       5,777"
                                 "      11,902      11,310\n"
                                 "                        ----------  ----------"
                                 "  ----------  ----------\n"
                                 "Net income              $    4,253  $    4,027"
                                 "  $    8,212  $    7,595\n");
    EXPECT_EQ(periodOf(release, 1), "2005-06-30/3M");
    EXPECT_EQ(periodOf(release, 2), "2006-06-30/6M");
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 0);
    EXPECT_FALSE(isDoubtful(release, "Net sales", 2));
}

TEST(SettleHeadings, SalesOfAQuarterAreNoneOfTheHalfYear) {
    Release release;
    Statement& statement = release.statements.emplace_back();
    const Date june{2006, 6, 30};
    statement.columns = {{{june, 6}, "", "first", {}, false, false},
                         {{june, 3}, "", "second", {}, false, false}};
    LineItem& item = statement.items.emplace_back();
    item.label = "Net sales";
    for (int c = 0; c < 2; ++c) {
        Fact fact;
        fact.column = c;
        fact.period = statement.columns[static_cast<std::size_t>(c)].period;
        fact.value = Decimal(c == 0 ? 10354 : 20114, 3);
        item.facts.push_back(fact);
    }
    OtherHead other{0, statement.columns};
    std::swap(other.columns[0].period, other.columns[1].period);
    settleHeadings({other}, release);
    EXPECT_EQ(release.statements.front().columns[0].period.months, 3);
    EXPECT_EQ(release.statements.front().items.front().facts[1].period.months, 6);
    EXPECT_EQ(issuesOf(release, IssueCode::FiguresAgree), 1);
}

/// A cash flow whose spanners may reach over three and two columns or over two and three.
const std::string cashFlow = "                     COPPER LANTERN, INC.\n"
                             "                   Statements of Cash Flows\n"
                             "                        (In thousands)\n\n"
                             "                        Quarter Ended June 30,              "
                             "6 Months Ended June 30,\n"
                             "                              2006        2005        2004"
                             "        2006        2005\n"
                             "                        ----------  ----------  ----------"
                             "  ----------  ----------\n"
                             "Cash from operations    $    1,354  $      804  $      780"
                             "  $    2,114  $    1,905\n"
                             "Capital expenditures          (601)       (577)       (530)"
                             "      (1,102)     (1,010)\n"
                             "Cash at beginning of\n"
                             "  period                     4,101       3,777       3,230"
                             "       3,842       3,109\n"
                             "                        ----------  ----------  ----------"
                             "  ----------  ----------\n"
                             "Cash at end of period   $    4,854  $    4,004  $    3,480"
                             "  $    4,854  $    4,004\n\n";

TEST(SettleHeadings, CashAtTheBeginningIsThatOfTheDayBefore) {
    const std::string opening = "                        Cash by Quarter\n"
                                "                        (In thousands)\n\n"
                                "                             March 31,   March 31,\n"
                                "                                2004        2003\n"
                                "                            ----------  ----------\n"
                                "Cash                        $    3,230  $    2,111\n"
                                "Receivables                      1,200       1,100\n";
    EXPECT_TRUE(isDoubtful(read(cashFlow), "Cash from operations", 2));
    const Release release = read(cashFlow + opening);
    EXPECT_EQ(periodOf(release, 2), "2004-06-30/3M");
    EXPECT_FALSE(isDoubtful(release, "Cash from operations", 2));
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 0);
}

TEST(SettleHeadings, ASentenceSaysHowFarASpannerReaches) {
    const std::string opening =
        "Copper Lantern Reports Second Quarter Results\n\n"
        "DENVER, July 20, 2006 -- Copper Lantern, Inc. today reported net sales for the quarter "
        "ended June 30, 2006 of $10.35 million. Net sales for the three months ended June 30, 2004 "
        "were $8.78 million.\n\n";
    const Release release = read(opening + income);
    EXPECT_EQ(periodOf(release, 2), "2004-06-30/3M");
    EXPECT_FALSE(isDoubtful(release, "Net sales", 2));
    EXPECT_EQ(issuesOf(release, IssueCode::AmbiguousReading), 0);
}

// "Hoop" and "Casks", a line each, do not make the reach of the periods above them an open one.
TEST(SettleHeadings, NamesOverTwoLinesUnderToldPeriodsLeaveNoDoubt) {
    const Release release =
        read("                                  LANTERN BAY COOPERAGE, INC.\n"
             "                                        Segment Results\n"
             "                                        (In thousands)\n\n"
             "                        Three Months Ended September 30,         "
             "Three Months Ended September 30,\n"
             "                                     2008                        "
             "             2007\n"
             "                    -----------------------------------     "
             "-----------------------------------\n"
             "                                  Hoop                                    Hoop\n"
             "                      Casks                                   Casks\n"
             "                    & Barrels    & Stave       Total        "
             "& Barrels    & Stave       Total\n\n"
             "Net sales             $ 22,240     $ 7,031     $ 29,271       "
             "$ 19,849     $ 7,718     $ 27,567\n"
             "Cost of sales           12,118       3,755       15,873       "
             "  11,014       4,162       15,176\n"
             "Gross margin          $ 10,122     $ 3,276     $ 13,398       "
             "$  8,835     $ 3,556     $ 12,391\n");
    ASSERT_EQ(release.statements.front().columns.size(), 6U);
    EXPECT_EQ(release.statements.front().columns[1].aspect, "Hoop & Stave");
    EXPECT_EQ(periodOf(release, 3), "2007-09-30/3M");
    for (int column = 0; column < 6; ++column)
        EXPECT_FALSE(isDoubtful(release, "Net sales", column)) << column;
}

} // namespace ql::extraction
