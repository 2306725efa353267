// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_encoding.h"
#include "reading.h"

#include <gmock/gmock.h>

#include <memory_resource>

namespace ql::documents::test {

using ::testing::ElementsAre;

TEST(TextEncoding, FindsTheEncodingFromTheBytes) {
    const std::string dash = "2003 \xe2\x80\x93 2004";
    EXPECT_EQ(decodeText(dash), dash);
    EXPECT_EQ(decodeText("2003 \x96 2004"), dash) << "windows-1252";
    EXPECT_EQ(decodeText("caf\xe9"), "caf\xc3\xa9") << "Latin-1";
    EXPECT_EQ(decodeText(std::string("\xff\xfe"
                                     "5\0\xac\x20",
                                     6)),
              "5\xe2\x82\xac")
        << "UTF-16 LE";
    EXPECT_EQ(decodeText(std::string("\xfe\xff"
                                     "\0"
                                     "5\x20\xac",
                                     6)),
              "5\xe2\x82\xac")
        << "UTF-16 BE";
    EXPECT_EQ(decodeText(std::string("5\0006\0\n\0", 6)), "56\n") << "UTF-16 LE without its mark";
    EXPECT_EQ(decodeText(std::string("\0005\0006\0\n", 6)), "56\n") << "UTF-16 BE without its mark";
}

TEST(TextEncoding, RefusesWhatIsNoText) {
    EXPECT_FALSE(decodeText(std::string("\x7f"
                                        "ELF\0\0\0\1\2\3",
                                        10)));
    std::string controls;
    for (int i = 0; i < 100; ++i)
        controls += "\x01\x02 x";
    EXPECT_FALSE(decodeText(controls));
}

TEST(TextReader, IsByteForByteTheFile) {
    const std::string file = "Results\r\n\r\n  Sales\t100\n";
    const Document document = mustRead(file);
    EXPECT_EQ(document.text, file);
    EXPECT_EQ(document.format, Format::PlainText);
    const Line& sales = lineWith(document, "Sales");
    EXPECT_THAT(places(sales), ElementsAre("2-7", "8-11"));
    EXPECT_FLOAT_EQ(sales.top, 2);
    EXPECT_FLOAT_EQ(sales.indent, 2);
}

/// Room that grows by leaps would be half empty, and hostile texts hold a word a byte or two.
TEST(TextReader, WordsShareOneRoomInAShortTextAndStandByThemselvesInALongOne) {
    const std::string line = "Sales of the quarter" + std::string(60, ' ') + "1 2 3\n";
    std::string file;
    for (int i = 0; i < 100; ++i)
        file += line;
    const auto* own = std::pmr::get_default_resource();
    Document document = mustRead(file);
    EXPECT_NE(document.lines.at(0).runs.get_allocator().resource(), own);
    while (file.size() <= 512 * 1024)
        file += line;
    document = mustRead(file);
    EXPECT_EQ(document.lines.at(0).runs.get_allocator().resource(), own);
    EXPECT_THAT(words(document, document.lines.at(0)),
                ElementsAre("Sales", "of", "the", "quarter", "1", "2", "3"));
}

TEST(TextReader, CountsColumnsInCharacters) {
    const Document document = mustRead("Caf\xc3\xa9  5\n\xc2\xa0 x\n");
    EXPECT_THAT(places(document.lines.at(0)), ElementsAre("0-4", "6-7"));
    EXPECT_THAT(places(document.lines.at(1)), ElementsAre("2-3"));
}

TEST(TextReader, AByteOrderMarkIsNoText) {
    const Document document = mustRead("\xef\xbb\xbfSales  5\n");
    EXPECT_THAT(words(document, document.lines.at(0)), ElementsAre("Sales", "5"));
    EXPECT_THAT(places(document.lines.at(0)), ElementsAre("0-5", "7-8"));
}

TEST(TextReader, KnowsTheTagsOfTablesOutsideASubmissionToo) {
    const Document document = mustRead("<TABLE>\n<S>    <C>\nSales    5\n</TABLE>\n<PAGE>\nend\n");
    EXPECT_THAT(lines(document), ElementsAre("Sales    5", "end"));
    EXPECT_EQ(lineWith(document, "Sales").table, 0);
    EXPECT_EQ(lineWith(document, "end").page, 1);
}

TEST(TextReader, ATagBegunWithinAnotherLeavesNoWordWithoutText) {
    const Document document = mustRead("<PAGE <F1><F1>");
    for (const Line& line : document.lines)
        for (const auto& run : line.runs)
            EXPECT_LT(run.range.begin, run.range.end);
}

TEST(TextReader, CutsLinesLongerThanAnyThatIsPrinted) {
    std::string words;
    while (words.size() < 100'000)
        words += "word ";
    const Document document = mustRead(words + "\nnext\n");
    EXPECT_GT(document.lines.size(), 6u);
    for (const Line& line : document.lines)
        for (const auto& run : line.runs)
            EXPECT_LE(run.range.end - run.range.begin, 4u);
    EXPECT_EQ(document.textOf(document.lines.back()), "next");
    EXPECT_EQ(mustRead(std::string(100'000, 'x')).text.size(), 100'000u);
}

TEST(TextReader, AFormFeedTurnsThePage) {
    const Document document = mustRead("one\n\ftwo\n");
    EXPECT_EQ(lineWith(document, "two").page, 1);
}

} // namespace ql::documents::test
