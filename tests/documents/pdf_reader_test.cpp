// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_fixture.h"
#include "reading.h"

#include <gmock/gmock.h>

namespace ql::documents::test {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

PdfText figure(double right, double y, const std::string& text) {
    return {right, y, text, 10, 0, true};
}

/// Enough prose for the text layer to be judged.
const std::string prose = "The company reported results for the quarter and the nine months ended";

} // namespace

TEST(PdfReader, PutsWordsOnLinesByTheirBaselines) {
    const Document document = mustRead(makePdf({{{{72, 700, "Net sales"},
                                                  figure(400, 700.4, "1,234"),
                                                  figure(500, 699.7, "567"),
                                                  {72, 688, "Cost of sales"},
                                                  figure(400, 688, "1,000")}}}));
    EXPECT_EQ(document.format, Format::Pdf);
    ASSERT_EQ(document.lines.size(), 2u);
    EXPECT_THAT(words(document, document.lines[0]), ElementsAre("Net", "sales", "1,234", "567"));
    EXPECT_THAT(words(document, document.lines[1]), ElementsAre("Cost", "of", "sales", "1,000"));
    EXPECT_NEAR(static_cast<double>(document.lines[0].runs[2].right), 400, 1);
    EXPECT_NEAR(static_cast<double>(document.lines[1].runs[3].right), 400, 1);
    EXPECT_LT(document.lines[0].top, document.lines[1].top);
}

TEST(PdfReader, KeepsStaggeredHeadingsOnLinesOfTheirOwn) {
    const Document document =
        mustRead(makePdf({{{{300, 700, "March 31,"}, {400, 694, "2009"}, {300, 688, "2008"}}}}));
    EXPECT_THAT(lines(document).size(), 3u);
}

TEST(PdfReader, KeepsDatesBesideALowerLabelOnALineOfTheirOwn) {
    const Document document = mustRead(makePdf({{{{72, 702, "except per share"},
                                                  {72, 690, "data)"},
                                                  {300, 684, "2009"},
                                                  {400, 684, "31, 2009"}}}}));
    EXPECT_THAT(lines(document).size(), 3u);
}

TEST(PdfReader, ALabelAtTheFootOfItsCellStandsBesideItsFigures) {
    // Rows are 12 apart; one is higher, its label 8 below its figures.
    const Document document = mustRead(makePdf({{{{72, 700, "Net sales"},
                                                  figure(400, 700, "1,234"),
                                                  figure(400, 688, "567"),
                                                  {72, 680, "Cost of sales"},
                                                  {72, 668, "Gross profit"},
                                                  figure(400, 668, "667")}}}));
    ASSERT_EQ(document.lines.size(), 3u);
    EXPECT_THAT(words(document, document.lines[1]), ElementsAre("Cost", "of", "sales", "567"));
    // A heading a whole row below is none.
    const Document apart = mustRead(makePdf({{{{72, 700, "Net sales"},
                                               figure(400, 700, "1,234"),
                                               figure(400, 688, "567"),
                                               {72, 676, "Operating expenses"},
                                               {72, 664, "Selling"},
                                               figure(400, 664, "667")}}}));
    EXPECT_EQ(apart.lines.size(), 4u);
}

TEST(PdfReader, MarksWordsThatTheEdgeOfTheSheetCutsOff) {
    const Document document =
        mustRead(makePdf({{{{72, 700, "Net sales"}, {500, 700, "7,345"}, {600, 700, "29,288"}}}}));
    ASSERT_EQ(document.lines.size(), 1u);
    const auto found = words(document, document.lines[0]);
    ASSERT_EQ(found.size(), 4u);
    EXPECT_EQ(found[2], "7,345");
    EXPECT_EQ(found[3], "29,\u2026");
}

TEST(PdfReader, PutsRaisedMarksOnTheLineTheyBelongTo) {
    const Document document = mustRead(
        makePdf({{{{72, 700, "EBITDA"}, {110, 704, "(1)", 6}, figure(400, 700, "1,234")}}}));
    ASSERT_EQ(document.lines.size(), 1u);
    EXPECT_THAT(words(document, document.lines[0]), ElementsAre("EBITDA", "(1)", "1,234"));
}

TEST(PdfReader, PutsRaisedNumbersInBrackets) {
    const Document document = mustRead(makePdf({{{{72, 700, "EBITDA"},
                                                  {108, 704, "1,2", 6},
                                                  figure(400, 700, "1,234"),
                                                  {400.5, 704, "3", 6},
                                                  {72, 650, "a", 6},
                                                  {76, 647, "Before the closing"},
                                                  {72, 600, "the 4"},
                                                  {95.5, 604, "th", 6},
                                                  {108, 600, "quarter"}}}}));
    ASSERT_EQ(document.lines.size(), 3u);
    EXPECT_THAT(words(document, document.lines[0]), ElementsAre("EBITDA", "(1,2)", "1,234", "(3)"));
    EXPECT_THAT(words(document, document.lines[1]), ElementsAre("(a)", "Before", "the", "closing"));
    EXPECT_THAT(words(document, document.lines[2]), ElementsAre("the", "4", "th", "quarter"));
}

TEST(PdfReader, CutsFiguresThatTouch) {
    const Document document = mustRead(makePdf({{{{72, 700, "Average shares"},
                                                  {300, 700, "59,375,61860,321,028"},
                                                  {72, 680, "Account 59375618,321"}}}}));
    EXPECT_THAT(words(document, document.lines.at(0)),
                ElementsAre("Average", "shares", "59,375,618", "60,321,028"));
    EXPECT_THAT(words(document, document.lines.at(1)), ElementsAre("Account", "59375618,321"));
}

TEST(PdfReader, SetsTheLettersOfAWatermarkAside) {
    PdfPage page;
    for (int i = 0; i < 30; ++i) {
        page.texts.push_back({72, 700.0 - 14 * i, "Net sales"});
        page.texts.push_back(figure(400, 700.0 - 14 * i, "1,234"));
    }
    for (int i = 0; i < 5; ++i)
        page.texts.push_back({150.0 + 46 * i, 300.0 + 60 * i, std::string(1, "DRAFT"[i]), 64});
    const Document document = mustRead(makePdf({page}));
    ASSERT_EQ(document.lines.size(), 35u);
    for (std::size_t i = 0; i < 30; ++i)
        EXPECT_THAT(words(document, document.lines[i]), ElementsAre("Net", "sales", "1,234"));
}

TEST(PdfReader, CountsPagesAndGivesEachRunItsBox) {
    const Document document =
        mustRead(makePdf({{{{72, 700, "First page"}}}, {}, {{{72, 700, "Third page"}}}}));
    ASSERT_EQ(document.lines.size(), 2u);
    EXPECT_EQ(document.lines[0].page, 0);
    EXPECT_EQ(document.lines[1].page, 2);
    ASSERT_EQ(document.boxes.size(), 4u);
    EXPECT_EQ(document.boxes[3].page, 2);
    EXPECT_EQ(document.textOf(document.boxes[3].range), "page");
    EXPECT_NEAR(static_cast<double>(document.boxes[2].left), 72, 1);
    EXPECT_NEAR(static_cast<double>(document.boxes[2].bottom), 94, 4);
}

TEST(PdfReader, TurnsPagesThatArePrintedSideways) {
    const Document document = mustRead(makePdf({{{{100, 100, "Sales", 10, 1},
                                                  {100, 300, "123", 10, 1},
                                                  {120, 100, "Cost", 10, 1},
                                                  {120, 300, "45", 10, 1}}}}));
    EXPECT_THAT(words(document, document.lines.at(0)), ElementsAre("Sales", "123"));
    EXPECT_THAT(words(document, document.lines.at(1)), ElementsAre("Cost", "45"));
    const Document turned =
        mustRead(makePdf({{{{100, 100, "Sales", 10, 1}, {100, 300, "123", 10, 1}}, 90}}));
    EXPECT_THAT(words(turned, turned.lines.at(0)), ElementsAre("Sales", "123"));
}

TEST(PdfReader, WritesTheTextOutAsThePageIsLaidOut) {
    const Document document = mustRead(makePdf({{{{72, 700, "Net sales of all products"},
                                                  figure(400, 700, "1,234"),
                                                  {72, 688, "Cost"},
                                                  figure(400, 688, "56")}}}));
    const auto text = lines(document);
    ASSERT_EQ(text.size(), 2u);
    EXPECT_EQ(text[0].size(), text[1].size()) << "right edges line up";
    EXPECT_THAT(text[0], HasSubstr("Net sales of all products  "));
}

TEST(PdfReader, TakesLigaturesApartAndDropsSoftHyphens) {
    // Ligatures stand in Helvetica's own encoding only under other codes: the soft hyphen does in
    // WinAnsi.
    const Document document = mustRead(makePdf({{{{72, 700, "re\xadsults"}}}}));
    EXPECT_THAT(lines(document), ElementsAre(::testing::AnyOf("results", "re-sults")));
}

TEST(PdfReader, RefusesPicturesOfPages) {
    const PdfPage scan{{}, 0, "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n"};
    const auto document = read(makePdf({scan, scan}), "scan.pdf");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::NotSupported);
    EXPECT_THAT(document.error().sentence(), HasSubstr("no text"));
}

TEST(PdfReader, RefusesATextLayerThatIsGarbage) {
    PdfPage page;
    for (int i = 0; i < 20; ++i) {
        std::string line;
        // Each letter three places on, as fonts without a map to characters give them.
        for (const char c : prose)
            line += c == ' ' ? ' ' : static_cast<char>(c + 3);
        page.texts.push_back({72, 700.0 - 14 * i, line});
    }
    const auto document = read(makePdf({page}), "codes.pdf");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::NotSupported);
    EXPECT_THAT(document.error().sentence(), HasSubstr("text layer"));
}

TEST(PdfReader, TakesPlainProseAsItIs) {
    PdfPage page;
    for (int i = 0; i < 20; ++i)
        page.texts.push_back({72, 700.0 - 14 * i, prose});
    EXPECT_EQ(mustRead(makePdf({page})).lines.size(), 20u);
}

TEST(PdfReader, RefusesALockedFile) {
    const auto document = read(makePdf({{{{72, 700, "Secret"}}}}, true), "locked.pdf");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::NotSupported);
    EXPECT_THAT(document.error().sentence(), HasSubstr("password"));
}

TEST(PdfReader, RefusesADamagedFile) {
    const auto document = read("%PDF-1.4\nnothing of the kind", "broken.pdf");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::Damaged);
}

} // namespace ql::documents::test
