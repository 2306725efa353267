// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/page_marks.h"
#include "read_text.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::extraction {
namespace {

/// A statement whose page turns between its two halves.
std::string turnedBy(const std::string& turn) {
    return "CEDAR POINT LENSES REPORTS SECOND QUARTER RESULTS\n"
           "\n"
           "AKRON, Ohio, July 21, 2005 -- Cedar Point Lenses, Inc. reported its results today.\n"
           "\n"
           "                   Statements of Operations\n"
           "                        (In thousands)\n"
           "\n"
           "                             Three Months Ended\n"
           "                            June 30,    June 30,\n"
           "                              2005        2004\n"
           "Net revenues                $ 10,000    $  9,000\n"
           "Cost of revenues               6,000       5,500\n"
           "Gross profit                   4,000       3,500\n" +
           turn +
           "Research and development       1,000         900\n"
           "Selling expenses               1,500       1,400\n"
           "Total expenses                 2,500       2,300\n"
           "Income from operations         1,500       1,200\n";
}

class PageTurns : public testing::TestWithParam<std::string> {};

} // namespace

TEST(PageMarks, ANumberIsAPageWhereSomethingSaysSo) {
    for (const std::string_view mark : {"- 4 -",
                                        "-4-",
                                        "-- 12 --",
                                        "~ 4 ~",
                                        "\u2013 4 \u2013",
                                        "Page 4",
                                        "PAGE FOUR",
                                        "Page 4 of 9",
                                        "4 of 9",
                                        "F-4",
                                        "4-4-4",
                                        "(more)",
                                        "-more-",
                                        "- - MORE - -",
                                        "(continued on next page)",
                                        "Continued from previous page",
                                        "Cedar Point/Add 3",
                                        "Cedar Point Reports Results / Page 3",
                                        "CEDAR POINT - ADD ONE",
                                        "Cedar Point Lenses      Page 4"})
        EXPECT_TRUE(isPageMark(mark)) << mark;
}

TEST(PageMarks, FiguresTitlesAndSentencesAreNone) {
    for (const std::string_view words :
         {"4", "(4)", "-      4      -", "$4", "- 4", "4.5", "- 4,000 -", "(continued)",
          "Statements of Operations (continued)", "as shown on page 4", "one", "more or less",
          "Chapter One", "Note 4", "June 4", "Q2-2005", "12-31-05", "2 of 3 plants in Page"})
        EXPECT_FALSE(isPageMark(words)) << words;
}

TEST_P(PageTurns, WhatAPageSaysHeadsNoRowsAndCutsNoStatement) {
    const Release release = read(turnedBy(GetParam()));
    ASSERT_EQ(release.statements.size(), 1U);
    ASSERT_EQ(release.statements.front().items.size(), 7U);
    for (const LineItem& item : release.statements.front().items) {
        EXPECT_TRUE(item.section.empty()) << item.label;
        EXPECT_EQ(item.facts.size(), 2U) << item.label;
    }
    EXPECT_EQ(release.coverage.notPlaced, 0);
}

INSTANTIATE_TEST_SUITE_P(
    , PageTurns,
    testing::Values("\n                - 4 -\n\n", "\n                -- 4 --\n\f\n",
                    "\n                ~ 4 ~\n\n", "\n\n                  F-4\n\n",
                    "\n                Page 4 of 9\n\n", "\n-more-\n\n4-4-4-4\n\n",
                    "\n-more-\n\nCedar Point - Add 3\n\n", "\n(continued on next page)\n\n4\n\f\n",
                    "\n-more-\n\fCedar Point Lenses Announces Q2 Results/Page 4\n\n",
                    "\n-more-\n\nPage Four\n\nJuly 21, 2005\n\n",
                    "\n-more-\n\nJuly 21, 2005\nPage 4\n\n",
                    "\n-more-\n\nCEDAR POINT LENSES REPORTS SECOND QUARTER RESULTS\n"
                    "July 21, 2005\n4\n\n",
                    "\n                    4\n\f\nCEDAR POINT LENSES REPORTS SECOND QUARTER "
                    "RESULTS\n\n"));

TEST(PageTurn, ATitleBehindThePageStays) {
    const Release release = read(turnedBy("\n-more-\n\nPage 4\n\nOperating expenses:\n\n"));
    ASSERT_EQ(release.statements.size(), 1U);
    EXPECT_EQ(factOf(release, "Research and development")->value, Decimal(1000, 3));
    EXPECT_TRUE(std::ranges::any_of(release.statements.front().items, [](const LineItem& item) {
        return item.label == "Operating expenses";
    }));
}

} // namespace ql::extraction
