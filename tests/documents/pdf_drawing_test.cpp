// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_drawing.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::documents {
namespace {

PdfDrawing counted(const std::string& drawing) {
    PdfDrawingCounter whole;
    EXPECT_TRUE(whole.take(drawing));
    PdfDrawingCounter letterwise;
    for (const char& letter : drawing)
        letterwise.take(std::string_view(&letter, 1));
    const PdfDrawing result = whole.result();
    const PdfDrawing same = letterwise.result();
    EXPECT_EQ(result.words, same.words) << drawing;
    EXPECT_EQ(result.letters, same.letters) << drawing;
    EXPECT_EQ(result.longestPath, same.longestPath) << drawing;
    return result;
}

TEST(PdfDrawing, WordsAreWhatBlanksMovesAndCommandsSetApart) {
    EXPECT_EQ(counted("(two words) Tj").words, 2U);
    EXPECT_EQ(counted("[(Re) -10 (venue)] TJ").words, 1U);
    EXPECT_EQ(counted("[(Total) -300 (assets)] TJ").words, 2U);
    EXPECT_EQ(counted("(one) Tj 9 0 Td (two) Tj").words, 2U);
    EXPECT_EQ(counted("(a \\) b (c) d) Tj").words, 5U);
    EXPECT_EQ(counted("(a\\040b % c) Tj % (a comment)\n(d) Tj").letters, 5U);
}

TEST(PdfDrawing, WordsOfCodesAreEstimated) {
    EXPECT_EQ(counted("<00480065006c006c> Tj").words, 1U);
    EXPECT_EQ(counted("<00480065006c006c> Tj").letters, 4U);
    EXPECT_EQ(counted("/P << /MCID 3 >> BDC EMC").letters, 0U);
}

/// What a hundred texts count, each placed by a number of its own where "#" stands.
std::size_t wordsPlaced(const std::string& before, const std::string& move,
                        const std::string& after) {
    std::string drawing = "/F1 10 Tf ";
    for (int i = 0; i < 100; ++i) {
        std::string place = before + move + after;
        if (const auto at = place.find('#'); at != std::string::npos)
            place.replace(at, 1, std::to_string(40 + i * 6));
        drawing += place;
    }
    return counted(drawing).words;
}

TEST(PdfDrawing, LettersPlacedOneByOneInALineCountAsAFifthOfAWord) {
    EXPECT_LE(wordsPlaced("BT ", "1 0 0 1 # 700 Tm (a)", " Tj ET\n"), 22U);
    EXPECT_LE(wordsPlaced("BT ", "# 700 Td (a)", " Tj T* ET\n"), 22U);
    EXPECT_LE(wordsPlaced("", "6.1 0 Td (a)", " Tj\n"), 21U);
    EXPECT_LE(wordsPlaced("BT ", "0 1 -1 0 50 # Tm (a)", " Tj ET\n"), 22U);
}

TEST(PdfDrawing, LettersFarFromEachOtherAreWords) {
    EXPECT_EQ(wordsPlaced("", "14 0 Td (a)", " Tj\n"), 100U);
    EXPECT_EQ(wordsPlaced("", "0 -6 Td (a)", " Tj\n"), 100U);
    EXPECT_EQ(wordsPlaced("", "-6 0 Td (a)", " Tj\n"), 100U);
    EXPECT_EQ(wordsPlaced("", "6 0 Td (text)", " Tj\n"), 100U);
    EXPECT_EQ(wordsPlaced("q ", "1 0 0 1 # 0 cm BT (a)", " Tj ET Q\n"), 100U);
    EXPECT_EQ(wordsPlaced("/F1 0 Tf ", "6 0 Td (a)", " Tj\n"), 100U);
}

TEST(PdfDrawing, BytesOfAPictureAreNoCommands) {
    EXPECT_EQ(counted("BI /W 9 ID (((( q q q (\nEI Q (a b) Tj").words, 2U);
    EXPECT_EQ(counted("BI /W 9 ID q q q q\nEI Q").deepest, 0U);
}

TEST(PdfDrawing, SavedStatesAndOutlinesAreMeasured) {
    EXPECT_EQ(counted("q q Q q q Q Q Q").deepest, 3U);
    EXPECT_EQ(counted("0 0 m 9 9 l 9 0 l S 0 0 m 9 9 l S").longestPath, 22U);
}

TEST(PdfDrawing, WhatIsDrawnByNameIsCounted) {
    const PdfDrawing drawing = counted("/A Do /B Do /A Do /G gs");
    ASSERT_EQ(drawing.uses.size(), 2U);
    EXPECT_EQ(drawing.uses[0].second, 2U);
    EXPECT_EQ(drawing.uses[1].second, 1U);
    EXPECT_EQ(drawing.softMasks, 1U);
}

} // namespace
} // namespace ql::documents
