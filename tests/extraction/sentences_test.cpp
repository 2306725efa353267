// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/sentences.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

std::vector<std::string> cut(std::string_view text) {
    std::vector<std::string> sentences;
    for (const Sentence& sentence : sentencesOf(text))
        sentences.emplace_back(text.substr(sentence.begin, sentence.end - sentence.begin));
    return sentences;
}

TEST(Sentences, EndAtAStopBeforeACapital) {
    EXPECT_THAT(cut("Revenue was $5.4 million. Net loss was $1.2 million."),
                ElementsAre("Revenue was $5.4 million.", "Net loss was $1.2 million."));
}

TEST(Sentences, AbbreviationsAndInitialsEndNone) {
    EXPECT_THAT(cut("Mr. J. Aldrin of Duluth, Minn. spoke on Sept. 30 at 5 p.m. Eastern Time."),
                testing::SizeIs(1));
    EXPECT_THAT(cut("Northfield Optical, Inc. Reports were filed."), testing::SizeIs(1));
}

TEST(Sentences, ALegalFormEndsOneBeforeAnArticle) {
    EXPECT_THAT(
        cut("It was sold to Northfield Optical, Inc. The price was $3 million."),
        ElementsAre("It was sold to Northfield Optical, Inc.", "The price was $3 million."));
}

TEST(Sentences, SomebodysWordsAreMarkedAndATermInQuotesIsNot) {
    const std::string text = "Loss under accounting principles (\"GAAP\") was $3 million. \"We had "
                             "revenue of $9 million, which is the best quarter ever,\" said Mr. "
                             "Aldrin. Cash was $2 million.";
    const auto sentences = sentencesOf(text);
    ASSERT_EQ(sentences.size(), 3U);
    EXPECT_FALSE(sentences[0].quoted);
    EXPECT_TRUE(sentences[1].quoted);
    EXPECT_FALSE(sentences[2].quoted);
}

TEST(Sentences, AQuotationOfSeveralSentencesIsQuotedThroughout) {
    const auto sentences = sentencesOf("\u201cThis was a very good quarter for all of us. Revenue "
                                       "was $9 million.\u201d Cash was $2 million.");
    ASSERT_EQ(sentences.size(), 3U);
    EXPECT_TRUE(sentences[0].quoted);
    EXPECT_TRUE(sentences[1].quoted);
    EXPECT_FALSE(sentences[2].quoted);
}

} // namespace
} // namespace ql::extraction
