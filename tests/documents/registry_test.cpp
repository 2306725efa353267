// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/line_limit.h"
#include "pdf_fixture.h"
#include "reading.h"

namespace ql::documents::test {

TEST(Registry, TellsFormatsByContentNeverByName) {
    EXPECT_EQ(mustRead("Sales  5\n", "release.pdf").format, Format::PlainText);
    EXPECT_EQ(mustRead(makePdf({{{{72, 700, "Sales"}}}}), "release.txt").format, Format::Pdf);
    EXPECT_EQ(mustRead("\n\n <HTML><P>Sales</P></HTML>", "release.txt").format, Format::Html);
    EXPECT_EQ(
        mustRead("<SEC-DOCUMENT>1\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nSales\n</TEXT>\n", "x.html")
            .format,
        Format::EdgarSubmission);
}

TEST(Registry, RefusesEmptyLargeAndBinaryFiles) {
    EXPECT_EQ(read("", "x").error().code, ErrorCode::Empty);
    EXPECT_EQ(read(std::string(maximumFileSize + 1, 'x'), "x").error().code, ErrorCode::TooLarge);
    EXPECT_EQ(read(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "x").error().code,
              ErrorCode::NotSupported);
}

TEST(Registry, RefusesFilesMadeToFillMemory) {
    const auto codeOf = [](const std::string& bytes) {
        const auto document = read(bytes, "x");
        return document ? ErrorCode::Usage : document.error().code;
    };
    std::string lines, paragraphs, deep, tables;
    for (int i = 0; i < 300'000; ++i) {
        lines += "1\n";
        paragraphs += "<p>1";
    }
    for (int i = 0; i < 2'000; ++i) {
        deep += "<div><b>";
        tables += "<table><tr><td>";
    }
    EXPECT_EQ(codeOf(lines), ErrorCode::TooLarge);
    EXPECT_EQ(codeOf("<html>" + paragraphs), ErrorCode::TooLarge);
    EXPECT_EQ(codeOf("<html>" + deep), ErrorCode::Damaged);
    EXPECT_EQ(codeOf("<html>" + tables), ErrorCode::Damaged);
}

TEST(Registry, EveryFormatHasANameAndPatterns) {
    for (const FormatInfo& format : formats()) {
        EXPECT_FALSE(format.name.empty());
        EXPECT_NE(format.patterns.find("*."), std::string_view::npos);
    }
}

} // namespace ql::documents::test
