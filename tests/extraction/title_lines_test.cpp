// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/title_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

std::string title(std::vector<std::string> lines) {
    RawTable table;
    table.titleLines = std::move(lines);
    table.rows.emplace_back();
    return titleOf(table);
}

TEST(TitleLines, AHeadingNamesATableRatherThanTheSentenceBelowIt) {
    EXPECT_EQ(title({"Tidewater Looms, Inc.", "Adjusted EBITDA Reconciliation",
                     "(In millions, unaudited)",
                     "The following table presents a reconciliation of Adjusted EBITDA to Net "
                     "income:"}),
              "Adjusted EBITDA Reconciliation");
}

TEST(TitleLines, WithoutAHeadingTheSentenceThatAnnouncesItIsBetterThanNothing) {
    EXPECT_EQ(title({"Tidewater Looms, Inc.",
                     "The following table presents a reconciliation of EBITDA to net income:"}),
              "The following table presents a reconciliation of EBITDA to net income:");
}

TEST(TitleLines, TheEndOfAParagraphIsNoTitle) {
    EXPECT_EQ(title({"EBITDA margin is calculated by dividing EBITDA by revenue."}), "");
    EXPECT_EQ(title({"the effect of the errors on the income statement for the three months ended",
                     "December 31, 2005 is as follows:"}),
              "");
    EXPECT_EQ(title({"Statements of Income of Tidewater Looms, Inc."}),
              "Statements of Income of Tidewater Looms, Inc.");
}

TEST(TitleLines, ATitleMayGoOnOnTheNextLine) {
    std::vector<std::string> lines = {
        "Reconciliation of Net Income In Accordance With GAAP to Pro Forma", "Net Income (Loss)"};
    joinBrokenTitles(lines);
    EXPECT_THAT(lines, ElementsAre("Reconciliation of Net Income In Accordance With GAAP to Pro "
                                   "Forma Net Income (Loss)"));
    lines = {"Statements of Operations for the Period from", "April 1 to June 30, 2006"};
    joinBrokenTitles(lines);
    EXPECT_EQ(lines.size(), 2U);
    lines = {"Summary of Results and Reconciliation of Sales to", "(in thousands)"};
    joinBrokenTitles(lines);
    EXPECT_EQ(lines.size(), 2U);
}

} // namespace
} // namespace ql::extraction
