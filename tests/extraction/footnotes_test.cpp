// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/particulars/footnotes.h"

#include "documents/reader.h"
#include "extraction/extract.h"
#include "support/read_release.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace ql::extraction {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> marksOf(const Release& release, std::string_view label) {
    for (const LineItem& item : release.statements.front().items)
        if (item.label == label) return item.marks;
    return {"no such line"};
}

} // namespace

TEST(Footnotes, EdgarsTagsAreMarksOfTheirRowsAndOpenTheirNotes) {
    const auto read = testsupport::readRelease(std::filesystem::path(QL_SOURCE_DIR) /
                                               "tests/extraction/cases/edgar-note-tags.txt");
    ASSERT_TRUE(read) << read.error().sentence();
    const Release& release = read->release;
    ASSERT_EQ(release.statements.size(), 1U);
    EXPECT_THAT(marksOf(release, "Net sales"), IsEmpty());
    EXPECT_THAT(marksOf(release, "Cost of sales"), ElementsAre("F1"));
    EXPECT_THAT(marksOf(release, "Selling and administrative"), ElementsAre("F2"));
    EXPECT_THAT(marksOf(release, "Plant closing"), ElementsAre("F2"));
    ASSERT_EQ(release.footnotes.size(), 2U);
    EXPECT_EQ(release.footnotes[0].mark, "F1");
    EXPECT_EQ(release.footnotes[0].statement, 0);
    EXPECT_EQ(release.footnotes[0].text,
              "Includes depreciation of tooling, which the company charged to administration until "
              "June.");
    EXPECT_EQ(release.footnotes[1].mark, "F2");
    EXPECT_EQ(release.footnotes[1].text, "Severance at the candle works.");
}

TEST(Footnotes, ABareNumberInACellOpensItsNoteAndHeadsNoColumn) {
    const auto read = testsupport::readRelease(std::filesystem::path(QL_SOURCE_DIR) /
                                               "tests/extraction/cases/notes-in-cells.html");
    ASSERT_TRUE(read) << read.error().sentence();
    const Release& release = read->release;
    ASSERT_EQ(release.footnotes.size(), 2U);
    EXPECT_EQ(release.footnotes[0].mark, "1");
    EXPECT_EQ(release.footnotes[0].statement, 0);
    EXPECT_EQ(release.footnotes[0].text,
              "Amortization of patents bought with the mills at Marsh End");
    EXPECT_EQ(release.footnotes[1].text, "Represents severance and removal costs of closed mills");
    ASSERT_EQ(release.statements.size(), 3U);
    EXPECT_EQ(release.statements[1].columns[0].heading, "Three Months Ended July 2, 2023");
}

TEST(Footnotes, AParagraphThatEndsInTheMiddleOfItsSentenceGoesOnInTheNext) {
    const auto document = documents::read(
        "<html><body><p>Statements of Income</p><p>(In thousands)</p><table><tr><td></td><td>"
        "Three Months Ended June 30, 2006</td><td>Three Months Ended June 30, 2005</td></tr><tr>"
        "<td>Net sales (1)</td><td>9,150</td><td>8,420</td></tr><tr><td>Cost of sales</td>"
        "<td>5,490</td><td>5,220</td></tr></table><p>(1) Net sales are stated before returns of "
        "the period</p><p>presented. They include freight.</p><p>The company makes looms.</p>"
        "</body></html>",
        "release.html");
    ASSERT_TRUE(document);
    const auto release = extract(*document);
    ASSERT_TRUE(release);
    ASSERT_EQ(release->footnotes.size(), 1U);
    EXPECT_EQ(release->footnotes[0].text,
              "Net sales are stated before returns of the period presented. They include freight.");
}

} // namespace ql::extraction
