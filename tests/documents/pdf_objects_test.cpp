// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_objects.h"

#include "documents/pdf_syntax.h"
#include "pdf_file.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::documents {
namespace {

TEST(PdfSyntax, ValuesStandBehindTheirKeys) {
    const std::string dictionary = "<< /Parents 9 /Parent 2 0 R /Kids [3 0 R\n4 0 R] /Type/Page "
                                   "/R << /A << /B (>>) >> >> /Size 12 >>";
    EXPECT_EQ(valueOf(dictionary, "/Parent"), "2 0 R");
    EXPECT_EQ(valueOf(dictionary, "/Kids"), "[3 0 R\n4 0 R]");
    EXPECT_EQ(valueOf(dictionary, "/Type"), "/Page");
    EXPECT_EQ(valueOf(dictionary, "/R"), "<< /A << /B (>>) >> >>");
    EXPECT_EQ(valueOf(dictionary, "/Size"), "12");
    EXPECT_EQ(valueOf(dictionary, "/None"), "");
    EXPECT_EQ(referencesIn("[3 0 R 12 14 0 R 0 R]"), (std::vector<int>{3, 14}));
    EXPECT_EQ(namedReferences("<< /F1 3 0 R /F2 << >> /F3 4 0 R >>").size(), 2U);
}

TEST(PdfObjects, AreFoundByTheirHeads) {
    const PdfObjects objects("%PDF-1.4\n1 0 obj << /A 2 0 R >> endobj\n"
                             "2 0 obj\n<< /Length 10 >>\nstream\nan endobj!\nendstream endobj "
                             "1 0 obj [] endobj");
    ASSERT_EQ(objects.all().size(), 3U);
    ASSERT_EQ(objects.withNumber(1).size(), 2U);
    EXPECT_EQ(objects.withNumber(2).front().packed, "an endobj!");
    EXPECT_TRUE(objects.withNumber(3).empty());
    EXPECT_EQ(objects.highestNumber(), 2U);
}

TEST(PdfObjects, ThosePackedIntoAStreamAreFoundToo) {
    ql::test::PdfFile file;
    file.packed("11 0 12 3 [] << /A 1 >>", "/Type /ObjStm /N 2 /First 10");
    const std::string bytes = file.done();
    const PdfObjects objects(bytes);
    ASSERT_EQ(objects.withNumber(11).size(), 1U);
    ASSERT_EQ(objects.withNumber(12).size(), 1U);
    EXPECT_EQ(valueOf(objects.withNumber(12).front().text, "/A"), "1");
    EXPECT_EQ(objects.highestNumber(), 12U);
}

TEST(PdfObjects, TablesTellHowMuchRoomTheyTake) {
    EXPECT_EQ(PdfObjects("xref\n0 2\n").highestNumber(), 2U);
    EXPECT_EQ(PdfObjects("xref\n5 700000\n").highestNumber(), 700'005U);
    EXPECT_EQ(PdfObjects("trailer << /Size 80000 >>").highestNumber(), 80'000U);
    EXPECT_EQ(PdfObjects("startxref\n116000\n%%EOF").highestNumber(), 0U);
    EXPECT_EQ(PdfObjects("9 0 obj << /Type /XRef /Index [0 600] >> stream\n").highestNumber(),
              600U);
}

} // namespace
} // namespace ql::documents
