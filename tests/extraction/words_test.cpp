// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Words, FoldingLowersLettersAndMakesTypographyPlain) {
    EXPECT_EQ(folded("Stockholders\u2019 EQUITY"), "stockholders' equity");
    EXPECT_EQ(folded("\u201cNon\u2011GAAP\u201d"), "\"non-gaap\"");
    EXPECT_EQ(folded("5\u00a0\u2013\u00a06 \u2014 \u22127"), "5 - 6 - -7");
    EXPECT_EQ(folded("\u00dcbertrag"), "\u00dcbertrag");
}

TEST(Words, CollapsingLeavesSingleSpacesAndNoneAtTheEnds) {
    EXPECT_EQ(collapsed("  a \t b\r\nc\f "), "a b c");
    EXPECT_EQ(collapsed("a\u00a0\u00a0b"), "a b");
    EXPECT_EQ(collapsed(" \u00a0 "), "");
}

TEST(Words, TrimmingTouchesTheEndsOnly) {
    EXPECT_EQ(trimmed("\t a  b \n"), "a  b");
    EXPECT_EQ(trimmed(" \n "), "");
}

TEST(Words, WordsKeepWhatJoinsThemInside) {
    EXPECT_THAT(wordsOf("Non-GAAP R&D: U.S. and company's"),
                ElementsAre("non-gaap", "r&d", "u.s", "and", "company's"));
    EXPECT_THAT(wordsOf("(Loss) - net, 2006"), ElementsAre("loss", "net", "2006"));
    EXPECT_THAT(wordsOf(" -- & "), IsEmpty());
}

TEST(Words, APhraseIsFoundAsWholeWordsOnly) {
    EXPECT_TRUE(hasPhrase("total net revenue", "net revenue"));
    EXPECT_TRUE(hasPhrase("(net revenue)", "net revenue"));
    EXPECT_FALSE(hasPhrase("net revenues", "net revenue"));
    EXPECT_FALSE(hasPhrase("cabinet revenue", "net revenue"));
    EXPECT_FALSE(hasPhrase("exchange", "change"));
    EXPECT_FALSE(hasPhrase("", "change"));
}

TEST(Words, APhraseIsFoundBehindAPlaceWhereItIsOnlyPartOfAWord) {
    EXPECT_TRUE(hasPhrase("exchange rate change", "change"));
}

TEST(Words, SignsAtAPhrasesEndNeedNoBoundary) {
    EXPECT_TRUE(hasPhrase("in$millions", "$millions"));
    EXPECT_TRUE(hasPhrase("5%change", "%"));
}

TEST(Words, ASetOfPhrasesIsFoundAsWholeWordsOnly) {
    static constexpr KeyedPhrase phrases[] = {"will", "as adjusted", "on a non-gaap basis"};
    static constexpr PhraseSet set(phrases);
    EXPECT_TRUE(set.standsIn("it will grow"));
    EXPECT_TRUE(set.standsIn("net income, as adjusted"));
    EXPECT_TRUE(set.standsIn("(on a non-gaap basis)"));
    EXPECT_FALSE(set.standsIn("goodwill, willing"));
    EXPECT_FALSE(set.standsIn("as adjustedly"));
    EXPECT_FALSE(set.standsIn("w"));
    EXPECT_FALSE(set.standsIn(""));
}

TEST(Words, LettersAreFoundInFoldedTextWhereverTheyStand) {
    const std::string_view text = "Weighted Shares Outstanding, UNAUDITED";
    EXPECT_TRUE(holdsFolded(text, "weighted"));
    EXPECT_TRUE(holdsFolded(text, "outstanding"));
    EXPECT_TRUE(holdsFolded(text, "unaudited"));
    EXPECT_TRUE(holdsFolded("Cash", "cash"));
    EXPECT_TRUE(holdsFolded("a Month", "month"));
    EXPECT_FALSE(holdsFolded(text, "unaudited."));
    EXPECT_FALSE(holdsFolded("cas", "cash"));
}

TEST(Words, CollapsingJoinsWhiteSpaceOfSeveralKinds) {
    for (const std::string_view head : {"a", "ab", "abc", "abcdefg", "one two three"})
        for (const std::string_view gap :
             {"  ", " \t", "\t ", " \n", "\r\n", " \xc2\xa0", "\xc2\xa0 "})
            for (const std::string_view tail : {"b", "b c", "!", "longer words behind", ""}) {
                const std::string text =
                    std::string(head) + std::string(gap) + std::string(tail) + std::string(gap);
                const std::string joined =
                    tail.empty() ? std::string(head) : std::string(head) + " " + std::string(tail);
                EXPECT_EQ(collapsed("x  y " + text), "x y " + joined);
            }
}

TEST(Words, CollapsingKeepsEveryWordHoweverLong) {
    EXPECT_EQ(collapsed("  Interest             income,  net\t of\r\n  amortization\xc2\xa0 x "),
              "Interest income, net of amortization x");
    EXPECT_EQ(collapsed("abcdefgh  abcdefghi  Caf\xc3\xa9s\xe2\x80\x94open  \xc2\xa9 2006"),
              "abcdefgh abcdefghi Caf\xc3\xa9s\xe2\x80\x94open \xc2\xa9 2006");
}

TEST(Words, AnyOfSeveralPhrasesSuffices) {
    EXPECT_TRUE(hasAnyPhrase("q/q growth", {"y/y", "q/q"}));
    EXPECT_FALSE(hasAnyPhrase("quarter", {"y/y", "q/q"}));
}

} // namespace
} // namespace ql::extraction
