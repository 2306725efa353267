// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/marks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Marks, NumbersLettersRomanAndStarsAreMarks) {
    std::string text = "administrative (b)";
    EXPECT_THAT(takeMarksInPlace(text), ElementsAre("b"));
    text = "Product revenue (1)(2)";
    EXPECT_THAT(takeMarksInPlace(text), ElementsAre("1", "2"));
    text = "EBITDA (ii)";
    EXPECT_THAT(takeMarksInPlace(text), ElementsAre("ii"));
    text = "Domestic stores *";
    EXPECT_THAT(takeMarksInPlace(text), ElementsAre("*"));
    text = "Domestic stores**";
    EXPECT_THAT(takeMarksInPlace(text), ElementsAre("**"));
    text = "Domestic stores (*)";
    EXPECT_THAT(takeMarksInPlace(text), ElementsAre("*"));
}

TEST(Marks, ReferencesToNotesAreMarks) {
    for (const char* note : {"(note 3)", "(Note 3)", "(See Note 2)", "(see note 2)", "(Notes 1)"}) {
        std::string text = std::string("Special charges ") + note;
        EXPECT_EQ(takeMarksInPlace(text).size(), 1U) << note;
        EXPECT_EQ(text.find("ote"), std::string::npos) << note;
    }
}

TEST(Marks, TakenBytesBecomeSpacesSoThatPlacesHold) {
    std::string text = "Sales (a) net";
    takeMarksInPlace(text);
    EXPECT_EQ(text, "Sales     net");
}

TEST(Marks, BracketsThatBelongToANameStay) {
    for (const char* name :
         {"401(k) expense", "SLMS(TM) products", "Net income (loss)", "Income (loss) before taxes",
          "Property (net)", "Other (income) expense", "Revenue (including related parties)",
          "Stores (at period end)", "Net cash (used in) operations", "Balance (2006)",
          "403(b) plan"}) {
        std::string text = name;
        EXPECT_THAT(takeMarksInPlace(text), IsEmpty()) << name;
        EXPECT_EQ(text, name);
    }
}

TEST(Marks, BracketsThatNeverCloseStay) {
    std::string text = "Net income (loss";
    EXPECT_THAT(takeMarksInPlace(text), IsEmpty());
    EXPECT_EQ(text, "Net income (loss");
}

TEST(Marks, ANoteOpensWithItsMark) {
    const auto letter = noteOpening("(a) 2006 includes a charge of $1.2 million.");
    ASSERT_TRUE(letter);
    EXPECT_EQ(letter->mark, "a");
    EXPECT_EQ(letter->textBegin, 4U);
    const auto number = noteOpening("  (12)   Reflects the merger.");
    ASSERT_TRUE(number);
    EXPECT_EQ(number->mark, "12");
    EXPECT_EQ(number->textBegin, 9U);
    const auto star = noteOpening("** Domestic segment only");
    ASSERT_TRUE(star);
    EXPECT_EQ(star->mark, "**");
    EXPECT_EQ(star->textBegin, 3U);
}

TEST(Marks, OtherLinesOpenNoNote) {
    for (const char* line : {"", "(unaudited)", "(In thousands)", "(a)", "*", "Net revenue (a)",
                             "(1,234)", "(a", "**** stars"})
        EXPECT_FALSE(noteOpening(line)) << line;
}

} // namespace
} // namespace ql::extraction
