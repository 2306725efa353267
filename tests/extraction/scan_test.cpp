// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/scan.h"

#include "extraction/scan/table.h"
#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The figures of one line as printed.
std::vector<std::string> figuresOf(const std::string& line) {
    const ScannedText text(line);
    return text.figures(0);
}

std::string wordsOfLine(const std::string& line) {
    const ScannedText text(line);
    return text.scan.words(text.line(0));
}

LineClass classOf(const std::string& line) {
    const ScannedText text(line);
    return text.line(0).kind;
}

TEST(Scan, WordsComeFirstAndFiguresBehindThem) {
    EXPECT_EQ(wordsOfLine("Net revenue        54,214     30,445"), "Net revenue");
    EXPECT_THAT(figuresOf("Net revenue        54,214     30,445"), ElementsAre("54,214", "30,445"));
}

TEST(Scan, AFigureWhoseEndIsLostStandsInItsPlaceAsWords) {
    const ScannedText text("Net revenue   $  54,214 $     29\u2026");
    EXPECT_THAT(text.figures(0), ElementsAre("$  54,214", "$     29\u2026"));
    EXPECT_FALSE(text.line(0).atoms[0].isText);
    EXPECT_TRUE(text.line(0).atoms[1].isText);
}

TEST(Scan, ASignApartBelongsToItsFigure) {
    EXPECT_THAT(figuresOf("Net revenue   $  54,214 $    30,445"),
                ElementsAre("$  54,214", "$    30,445"));
    EXPECT_THAT(figuresOf("Net loss      $ (1,894) $      (303)"),
                ElementsAre("$ (1,894)", "$      (303)"));
}

TEST(Scan, AClosingBracketOrPercentSignApartBelongsToTheFigureBeforeIt) {
    EXPECT_THAT(figuresOf("Cost of sales      (2,081,791 )     (988,410 )"),
                ElementsAre("(2,081,791 )", "(988,410 )"));
    EXPECT_THAT(figuresOf("Gross margin         19.9 %         22.1 %"),
                ElementsAre("19.9 %", "22.1 %"));
}

TEST(Scan, DashesAreFiguresToo) {
    EXPECT_THAT(figuresOf("Restructuring            -         --"), ElementsAre("-", "--"));
    EXPECT_THAT(figuresOf("Restructuring          - -     (640)"), ElementsAre("- -", "(640)"));
    EXPECT_THAT(figuresOf("Restructuring          $ -     $  --"), ElementsAre("$ -", "$  --"));
}

TEST(Scan, WordsForNoFigureStandInACell) {
    const ScannedText text("Net income        1,010       (120)       nm");
    ASSERT_EQ(text.line(0).atoms.size(), 3U);
    EXPECT_TRUE(text.line(0).atoms[2].isText);
    EXPECT_FALSE(text.line(0).atoms[1].isText);
}

TEST(Scan, NumbersInsideALabelAreWords) {
    EXPECT_EQ(wordsOfLine("Note 3 to the 2003 accounts        1,010"),
              "Note 3 to the 2003 accounts");
    EXPECT_THAT(figuresOf("401(k) match of 50 cents           1,010"), ElementsAre("1,010"));
}

TEST(Scan, ASentenceThatEndsInANumberHasNoFigures) {
    EXPECT_EQ(classOf("The company sold its plant at Gorge City for $12,400"), LineClass::Text);
    EXPECT_EQ(classOf("for the three months ended June 30, 2006"), LineClass::Text);
}

TEST(Scan, RulesOfDashesAndEqualsSignsAreRules) {
    EXPECT_EQ(classOf("          ---------- ----------"), LineClass::Rule);
    EXPECT_EQ(classOf("          ========== =========="), LineClass::Rule);
    EXPECT_EQ(classOf("          __________ __________"), LineClass::Rule);
    const ScannedText text("          ---------- ==========");
    ASSERT_EQ(text.line(0).strokes.size(), 2U);
    EXPECT_FALSE(text.line(0).strokes[0].isDouble);
    EXPECT_TRUE(text.line(0).strokes[1].isDouble);
    EXPECT_EQ(text.line(0).strokes[0].left, 10);
    EXPECT_EQ(text.line(0).strokes[0].right, 20);
}

TEST(Scan, BlankLinesAreBlank) {
    const ScannedText text("Net revenue      1\n\n   \nNet loss      2\n");
    EXPECT_EQ(text.line(1).kind, LineClass::Blank);
    EXPECT_EQ(text.line(2).kind, LineClass::Blank);
}

TEST(Scan, FiguresAlignOnTheirLastDigit) {
    const ScannedText text("Net revenue        54,214\n"
                           "Net loss           (1,894)\n"
                           "Gross margin         19.9%\n"
                           "Other                   --\n");
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(text.line(i).atoms[0].edge, 25) << i;
    EXPECT_EQ(text.line(3).atoms[0].edge, 26);
}

TEST(Scan, ALineOfYearsUnderAPeriodIsNoRow) {
    const ScannedText text("                       June 30,       June 30,\n"
                           "                         2006           2005\n");
    EXPECT_EQ(text.line(0).kind, LineClass::Text);
    EXPECT_EQ(text.line(1).kind, LineClass::Text);
}

TEST(Scan, ARowWhoseFiguresLookLikeYearsIsARow) {
    EXPECT_EQ(classOf("Accounts receivable      2,040      1,985"), LineClass::Figures);
    EXPECT_EQ(classOf("Accounts receivable      2040       1985"), LineClass::Figures);
}

TEST(Scan, WordsApartAreSeparatePhrases) {
    const ScannedText text("ASSETS             As of June 30,     As of March 31,");
    ASSERT_EQ(text.line(0).phrases.size(), 3U);
    EXPECT_EQ(text.scan.text(text.line(0).phrases[1].range), "As of June 30,");
}

TEST(Scan, LineAndColumnOfAFigureAreThoseOfTheFile) {
    const ScannedText text("First\nNet revenue     $  54,214\n");
    const Provenance where = text.scan.provenance(text.line(1).atoms[0].range);
    EXPECT_EQ(where.toString(), "2:17-2:25");
    EXPECT_EQ(where.printed, "$  54,214");
}

TEST(Scan, ColumnsAreCountedInCharactersNotBytes) {
    const ScannedText text("Umsatzerl\u00f6se     54,214\n");
    EXPECT_EQ(text.scan.provenance(text.line(0).atoms[0].range).firstColumn, 18);
}

TEST(Scan, DecimalCommasAreTakenWhereTheTextWritesThemThroughout) {
    EXPECT_EQ(ScannedText("1.234,50 and 2.345,60 and 7.891,20 and 9.999,10").scan.style,
              DecimalStyle::Comma);
    EXPECT_EQ(ScannedText("1,234.50 and 2,345.60 and 7,891.20 and 9,999.10").scan.style,
              DecimalStyle::Point);
    EXPECT_EQ(ScannedText("2.325,385 among 2,081,791 and 1,336,975").scan.style,
              DecimalStyle::Point);
}

TEST(Scan, AnEmptyTextHasNoFigures) {
    const ScannedText text("\n");
    for (const ScannedLine& line : text.scan.lines)
        EXPECT_THAT(line.atoms, IsEmpty());
}

} // namespace
} // namespace ql::extraction
