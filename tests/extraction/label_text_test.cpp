// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/label_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string clean(std::string_view text) {
    std::vector<std::string> marks;
    return cleanLabel(std::string(text), marks);
}

TEST(LabelText, LinesAreJoinedWithASpace) {
    EXPECT_EQ(joinLabel("Weighted average shares", "outstanding"),
              "Weighted average shares outstanding");
    EXPECT_EQ(joinLabel("", "Net revenue"), "Net revenue");
    EXPECT_EQ(joinLabel("Net revenue", ""), "Net revenue");
}

TEST(LabelText, AWordDividedByAHyphenIsOneWord) {
    EXPECT_EQ(joinLabel("Gain on long-", "term debt"), "Gain on long-term debt");
    EXPECT_EQ(joinLabel("Income -", "continuing operations"), "Income - continuing operations");
    EXPECT_EQ(joinLabel("Sales and/", "or rentals"), "Sales and/or rentals");
}

TEST(LabelText, ALabelCannotEndInTheMiddleOfAPhrase) {
    for (const char* text : {"Property, plant and equipment,", "Net cash provided by",
                             "Income before taxes and", "Amortization of", "Other income (expense",
                             "Weighted average shares used in the", "Sales &", "Gain on long-"})
        EXPECT_TRUE(endsOpen(text)) << text;
}

TEST(LabelText, AWholePhraseMayBeALabel) {
    for (const char* text : {"", "Net revenue", "Total assets", "Income (loss)", "Other",
                             "Operating expenses:", "Accounts receivable, net of allowance"})
        EXPECT_FALSE(endsOpen(text)) << text;
}

TEST(LabelText, DottedLeadersAreDropped) {
    EXPECT_EQ(clean("Net sales ............"), "Net sales");
    EXPECT_EQ(clean("Net sales. . . . . . ."), "Net sales");
    EXPECT_EQ(clean("Net sales.........."), "Net sales");
}

TEST(LabelText, AFullStopThatBelongsToTheLabelStays) {
    EXPECT_EQ(clean("Northfield Optical, Inc."), "Northfield Optical, Inc.");
    EXPECT_EQ(clean("U.S."), "U.S.");
}

TEST(LabelText, AClosingColonIsDropped) {
    EXPECT_EQ(clean("Operating expenses:"), "Operating expenses");
    EXPECT_EQ(clean("Earnings per share :"), "Earnings per share");
    EXPECT_EQ(clean("Ratio 2:1"), "Ratio 2:1");
}

TEST(LabelText, SpacesAreCollapsed) {
    EXPECT_EQ(clean("  Cost   of\trevenue  "), "Cost of revenue");
    EXPECT_EQ(clean("Cost\u00a0of\u00a0revenue"), "Cost of revenue");
}

TEST(LabelText, MarksAreTakenOutAndKept) {
    std::vector<std::string> marks;
    EXPECT_EQ(cleanLabel("General and administrative (b)(c)", marks), "General and administrative");
    EXPECT_THAT(marks, ElementsAre("b", "c"));
    marks.clear();
    EXPECT_EQ(cleanLabel("401(k) match (1) and other *:", marks), "401(k) match and other");
    EXPECT_THAT(marks, ElementsAre("1", "*"));
}

TEST(LabelText, ALineOfLeadersOnlyHasNoLabel) {
    std::vector<std::string> marks;
    EXPECT_EQ(cleanLabel(".........", marks), "");
    EXPECT_EQ(cleanLabel("   ", marks), "");
    EXPECT_THAT(marks, IsEmpty());
}

TEST(LabelText, EquivalentsGoOnWithTheLineAbove) {
    EXPECT_TRUE(opensWithLink("EQUIVALENTS, BEGINNING OF PERIOD"));
    EXPECT_TRUE(opensWithLink("Equivalents at end of year"));
    EXPECT_FALSE(opensWithLink("Equivalent units"));
}

TEST(LabelText, AnAbbreviationKeepsItsDotBeforeLeaders) {
    EXPECT_EQ(clean("Investment in Harwick Optical, Inc. ......."),
              "Investment in Harwick Optical, Inc.");
    EXPECT_EQ(clean("Advances to Harwick Ltd. . . . . ."), "Advances to Harwick Ltd.");
    EXPECT_EQ(clean("Total sales. . . . ."), "Total sales");
}

TEST(LabelText, ASlashThatStandsApartStaysSo) {
    EXPECT_EQ(joinLabel("Proceeds from call /", "maturity"), "Proceeds from call / maturity");
    EXPECT_EQ(joinLabel("Income/", "loss"), "Income/loss");
}

} // namespace
} // namespace ql::extraction
