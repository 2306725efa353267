// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/paragraphs.h"

#include "scanned_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ql::extraction {
namespace {

using testing::ElementsAre;

std::vector<Paragraph> read(const ScannedText& scanned) {
    return paragraphsOf(scanned.scan, 0, scanned.scan.lines.size(),
                        outsideStatements(scanned.scan, Release{}));
}

std::vector<std::string> textsOf(std::string_view text) {
    const ScannedText scanned(text);
    std::vector<std::string> texts;
    for (const Paragraph& paragraph : read(scanned))
        texts.push_back(paragraph.text);
    return texts;
}

TEST(Paragraphs, AnIndentOpensANewOneWithoutABlankLine) {
    EXPECT_THAT(textsOf("    Revenue for the second quarter of 2006 was $54.2 million and\n"
                        "went on over this line, which is about as long as its neighbours.\n"
                        "    Net loss was $13.1 million for the second quarter of the year\n"
                        "2006.\n"),
                ElementsAre("Revenue for the second quarter of 2006 was $54.2 million and went on "
                            "over this line, which is about as long as its neighbours.",
                            "Net loss was $13.1 million for the second quarter of the year 2006."));
}

TEST(Paragraphs, ABulletHoldsItsIndentedLines) {
    EXPECT_THAT(
        textsOf("    --  Revenues of $22.2 million for the quarter ended\n"
                "        September 30, 2003.\n"
                "    --  Loss per share was $0.12\n"),
        ElementsAre("-- Revenues of $22.2 million for the quarter ended September 30, 2003.",
                    "-- Loss per share was $0.12"));
}

TEST(Paragraphs, BlankLinesPartThemUnlessEveryLineIsSpaced) {
    EXPECT_THAT(textsOf("First paragraph here.\n\nSecond paragraph here.\n"),
                ElementsAre("First paragraph here.", "Second paragraph here."));
    EXPECT_THAT(textsOf("     Net revenues for the first quarter were eleven million dollars\n\n"
                        "and this double-spaced sentence goes on over several long lines of the\n\n"
                        "release until it comes to its end at last, as sentences always will.\n\n\n"
                        "     A second paragraph follows behind two blank lines and an indent.\n"),
                testing::SizeIs(2));
}

TEST(Paragraphs, EveryByteKnowsItsPlaceInTheFile) {
    const std::string text = "    Revenue was   $54.2\nmillion.\n";
    const ScannedText scanned(text);
    const auto paragraphs = read(scanned);
    ASSERT_EQ(paragraphs.size(), 1U);
    const std::size_t at = paragraphs[0].text.find("$54.2 million");
    ASSERT_NE(at, std::string::npos);
    const ByteRange range = paragraphs[0].rangeOf(at, at + 13);
    EXPECT_EQ(text.substr(range.begin, range.end - range.begin), "$54.2\nmillion");
}

TEST(Paragraphs, PageNumbersAreLeftOut) {
    EXPECT_THAT(textsOf("The company's results were good.\n\n-2-\n\n(more)\n\nPage 3\n"),
                ElementsAre("The company's results were good."));
}

} // namespace
} // namespace ql::extraction
