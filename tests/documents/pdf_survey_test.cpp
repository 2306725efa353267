// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_survey.h"

#include "documents/pdf_reader.h"
#include "pdf_file.h"

#include <gtest/gtest.h>

#include <string>

namespace ql::documents {
namespace {

using ql::test::PdfFile;
using ql::test::reference;

const std::string formEntries = "/Type /XObject /Subtype /Form /BBox [0 0 612 792] ";

std::string many(const std::string& piece, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += piece;
    return all;
}

std::string words(int count) {
    return "BT /F1 6 Tf " + many("1 0 0 1 9 9 Tm (1) Tj ", count) + "ET ";
}

PdfBurden burdenOfPage(const std::string& drawing) {
    PdfFile file;
    file.page(reference(file.packed(drawing)));
    return burdenOf(file.done());
}

TEST(PdfSurvey, APageOfMoreWordsThanOneCanHoldIsTold) {
    EXPECT_EQ(burdenOfPage(words(3000)), PdfBurden::None);
    EXPECT_EQ(burdenOfPage(words(9000)), PdfBurden::Words);
    EXPECT_EQ(burdenOfPage("(" + std::string(200'000, 'a') + ") Tj"), PdfBurden::Words);
}

TEST(PdfSurvey, WordsOfAPageCountHoweverTheyCome) {
    PdfFile file;
    const std::string third = reference(file.stream(words(3000))) + ' ';
    file.page("[" + third + third + third + "]");
    EXPECT_EQ(burdenOf(file.done()), PdfBurden::Words);

    PdfFile forms;
    const int form = forms.stream(words(3000), formEntries);
    forms.page(reference(forms.stream("/X Do /X Do /X Do")),
               "/XObject << /X " + reference(form) + " >>");
    EXPECT_EQ(burdenOf(forms.done()), PdfBurden::Words);

    PdfFile notes;
    const int look = notes.stream(words(3000), formEntries);
    const int note = notes.object("<< /Subtype /Stamp /AP << /N " + reference(look) + " >> >>");
    notes.page(reference(notes.stream("q Q")), {},
               "/Annots [" + many(reference(note) + ' ', 3) + "]");
    EXPECT_EQ(burdenOf(notes.done()), PdfBurden::Words);
}

TEST(PdfSurvey, PagesOfFewWordsMayBeMany) {
    PdfFile file;
    for (int i = 0; i < 50; ++i)
        file.page(reference(file.stream(words(600))));
    EXPECT_EQ(burdenOf(file.done()), PdfBurden::None);
}

TEST(PdfSurvey, FormsInFormsAreMultiplied) {
    PdfFile file;
    int form = file.stream(many("0 0 m 9 9 l S ", 10), formEntries);
    for (int depth = 0; depth < 8; ++depth)
        form = file.stream(many("/X Do ", 20), formEntries + "/Resources << /XObject << /X " +
                                                   reference(form) + " >> >>");
    file.page(reference(file.stream("/X Do")), "/XObject << /X " + reference(form) + " >>");
    EXPECT_EQ(burdenOf(file.done()), PdfBurden::Drawing);
}

TEST(PdfSurvey, AFormOfItselfIsDrawnOnce) {
    PdfFile file;
    const int form = file.next();
    file.stream("(1) Tj /X Do",
                formEntries + "/Resources << /XObject << /X " + reference(form) + " >> >>");
    file.page(reference(file.stream("/X Do")), "/XObject << /X " + reference(form) + " >>");
    EXPECT_EQ(burdenOf(file.done()), PdfBurden::None);
}

TEST(PdfSurvey, PagesThatStandInTheTreeManyTimesAreMultiplied) {
    PdfFile file;
    const std::string one =
        reference(file.object("<< /Type /Page /Contents " + reference(file.next() + 1) + " >>"));
    file.stream(many("0 0 m 9 9 l S ", 5000));
    file.object("<< /Type /Pages /Kids [" + many(one + ' ', 500) + "] >>");
    EXPECT_EQ(burdenOf(file.done()), PdfBurden::Drawing);
}

TEST(PdfSurvey, ATreeOfMoreNodesThanPagesIsTold) {
    PdfFile file;
    for (int i = 0; i < 3000; ++i)
        file.object("<< /Type /Pages /Count 1 /Kids [" + reference(file.next() + 1) + "] >>");
    EXPECT_EQ(burdenOf(file.done()), PdfBurden::Pages);
}

TEST(PdfSurvey, BombsAreNotUnpacked) {
    EXPECT_EQ(burdenOfPage(std::string(32u << 20, ' ')), PdfBurden::Unpacked);

    PdfFile twice;
    twice.page(reference(twice.packed("q Q", {}, 2)));
    EXPECT_EQ(burdenOf(twice.done()), PdfBurden::Unpacked);

    PdfFile objects;
    objects.packed(std::string(8u << 20, ' '), "/Type /ObjStm /N 1 /First 5");
    EXPECT_EQ(burdenOf(objects.done()), PdfBurden::Unpacked);

    PdfFile font;
    const int program = font.packed(std::string(8u << 20, ' '), "/Length1 100");
    const int name = font.object("<< /Type /Font /Subtype /Type1 /FontDescriptor << /FontFile " +
                                 reference(program) + " >> >>");
    font.page(reference(font.stream("q Q")), "/Font << /F1 " + reference(name) + " >>");
    EXPECT_EQ(burdenOf(font.done()), PdfBurden::Unpacked);
}

TEST(PdfSurvey, TablesOfMoreObjectsThanTheFileCanHoldAreTold) {
    EXPECT_EQ(burdenOf("%PDF-1.4\nxref\n0 9000000\n"), PdfBurden::Objects);
    EXPECT_EQ(burdenOf("%PDF-1.4\n9000000 0 obj\nnull endobj"), PdfBurden::Objects);
}

TEST(PdfSurvey, TablesOfLettersThatStandForMillionsAreTold) {
    PdfFile file;
    const int map = file.packed(many("1 beginbfrange <0000> <ffff> <0041> endbfrange\n", 20'000));
    const int font = file.object("<< /Type /Font /ToUnicode " + reference(map) + " >>");
    file.page(reference(file.stream("q Q")), "/Font << /F1 " + reference(font) + " >>");
    EXPECT_EQ(burdenOf(file.done()), PdfBurden::Drawing);
}

TEST(PdfSurvey, StatesSavedWithoutEndAndOutlinesWithoutEndAreTold) {
    EXPECT_EQ(burdenOfPage(many("q ", 5000)), PdfBurden::Drawing);
    EXPECT_EQ(burdenOfPage(many("0 0 m 9 9 l ", 50'000)), PdfBurden::Drawing);
    EXPECT_EQ(burdenOfPage(many("[", 200'000)), PdfBurden::Drawing);
    EXPECT_EQ(burdenOfPage(many("[0 0 0 0 0 0 0] 0 d ", 50'000)), PdfBurden::None);
    EXPECT_EQ(burdenOfPage(many("0 0 m 9 9 l S ", 50'000)), PdfBurden::None);
}

// Poppler takes minutes to lay them out.
TEST(PdfReader, APageOfMoreWordsThanOneCanHoldIsRefused) {
    PdfFile file;
    file.page(reference(file.packed(words(9000))));
    const auto document = readPdf(file.done(), "heavy.pdf");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::TooLarge);
    EXPECT_NE(document.error().sentence().find("more words on a page"), std::string::npos);
}

TEST(PdfReader, ASheetOfNoSizeThatExistsIsRefused) {
    PdfFile file;
    file.page(reference(file.stream(words(9))), {}, "/MediaBox [0 0 99999999 99999999]");
    const auto document = readPdf(file.done(), "sheet.pdf");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace ql::documents
