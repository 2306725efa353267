// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_shapes.h"

#include "documents/pdf_file.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>

namespace ql::test {

namespace {

/// Figures that are the same on every run.
class Dice {
  public:
    int below(int limit) {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(limit));
    }

  private:
    std::uint64_t m_state = 1;
};

constexpr std::size_t most = 256u << 20; ///< that is made to be packed

std::string number(int value) {
    return std::to_string(value);
}

/// A drawing of `size` bytes; `step` gives what shows the word of a number.
std::string drawing(std::size_t size, const std::function<std::string(int)>& step,
                    const std::string& head = {}) {
    std::string text = "BT /F1 6 Tf " + head;
    for (int i = 0; text.size() < size; ++i)
        text += step(i);
    return text + "ET\n";
}

std::string at(int x, int y, const std::string& word) {
    return "1 0 0 1 " + number(x) + ' ' + number(y) + " Tm (" + word + ") Tj\n";
}

std::string inRows(int i) {
    return at(i * 20 % 600, 780 - i * 20 / 600 * 7 % 770, "1,234");
}

/// Pages of 20,000 bytes each.
std::string pagesOf(std::size_t size, const std::function<std::string(int)>& step,
                    const std::string& head = {},
                    const std::string& entries = "/MediaBox [0 0 612 792]") {
    constexpr std::size_t pageSize = 20'000;
    PdfFile file;
    while (file.size() < size)
        file.page(reference(file.stream(drawing(std::min(pageSize, size), step, head))), {},
                  entries);
    return file.done();
}

std::string onePage(std::size_t size, const std::function<std::string(int)>& step) {
    PdfFile file;
    file.page(reference(file.stream(drawing(size, step))));
    return file.done();
}

std::string randomLetters(std::size_t size, std::size_t pageSize) {
    PdfFile file;
    Dice dice;
    while (file.size() < size)
        file.page(reference(file.stream(drawing(pageSize, [&](int) {
            return at(dice.below(612), dice.below(792), std::string(1, char('a' + dice.below(26))));
        }))));
    return file.done();
}

std::string turnedWords(std::size_t size) {
    Dice dice;
    return pagesOf(size, [&](int i) {
        const std::string cosine = "0." + number(10 + dice.below(89));
        const std::string sine = "0." + number(10 + dice.below(89));
        return cosine + ' ' + sine + " -" + sine + ' ' + cosine + ' ' + number(i * 20 % 600) + ' ' +
               number(dice.below(792)) + " Tm (1,234) Tj\n";
    });
}

std::string manyFonts(std::size_t size) {
    PdfFile file;
    std::string names;
    std::string shown = "BT ";
    for (int i = 0; file.size() < size; ++i) {
        const int font = file.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding"
                                     " << /Differences [65 /A" +
                                     number(i) + " /B" + number(i) + "] >> >>");
        names += "/G" + number(i) + ' ' + reference(font) + ' ';
        shown += "/G" + number(i) + " 6 Tf 0 -7 Td (A) Tj ";
    }
    file.page(reference(file.stream(shown + "ET")), "/Font << " + names + ">>");
    return file.done();
}

/// A small drawing on as many pages as there is room for.
std::string pagesOfOneDrawing(std::size_t size) {
    PdfFile file;
    const int shared = file.stream(drawing(size / 2, inRows));
    while (file.size() < size)
        file.page(reference(shared));
    return file.done();
}

/// One page that shows the same stream again and again.
std::string repeatedStream(std::size_t size) {
    PdfFile file;
    const int shared = file.stream(drawing(size / 2, inRows));
    std::string contents = "[";
    while (contents.size() < size / 2)
        contents += reference(shared) + ' ';
    file.page(contents + "]");
    return file.done();
}

/// Each form shows the next one ten times, nine deep: a thousand million words.
std::string nestedForms(std::size_t size) {
    PdfFile file;
    int inner =
        file.stream(drawing(size, inRows), "/Type /XObject /Subtype /Form /BBox [0 0 612 792] "
                                           "/Resources << /Font << /F1 3 0 R >> >>");
    for (int depth = 0; depth < 8; ++depth)
        inner = file.stream(repeated("/X Do ", 60),
                            "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources "
                            "<< /XObject << /X " +
                                reference(inner) + " >> >>");
    file.page(reference(file.stream(repeated("/X Do ", 60))),
              "/XObject << /X " + reference(inner) + " >>");
    return file.done();
}

std::string formsOfThemselves(std::size_t size) {
    PdfFile file;
    const int form = file.next();
    file.stream(drawing(size, inRows) + "/X Do /X Do ",
                "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font "
                "<< /F1 3 0 R >> /XObject << /X " +
                    reference(form) + " >> >>");
    file.page(reference(file.stream("/X Do /X Do")), "/XObject << /X " + reference(form) + " >>");
    return file.done();
}

std::string sharedNotes(std::size_t size) {
    PdfFile file;
    const int look =
        file.stream(drawing(size / 2, inRows), "/Type /XObject /Subtype /Form /BBox [0 0 612 792] "
                                               "/Resources << /Font << /F1 3 0 R >> >>");
    std::string notes;
    while (file.size() + notes.size() < size)
        notes += reference(file.object("<< /Type /Annot /Subtype /Stamp /Rect [0 0 612 792] /F 4 "
                                       "/AP << /N " +
                                       reference(look) + " >> >>")) +
                 ' ';
    file.page(reference(file.stream("BT ET")), {},
              "/MediaBox [0 0 612 792] /Annots [" + notes + "]");
    return file.done();
}

std::string loopOfPages(std::size_t size) {
    std::string file = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    for (int i = 2; file.size() < size; ++i)
        file += number(i) + " 0 obj\n<< /Type /Pages /Count 100000 /Kids [2 0 R " + number(i) +
                " 0 R " + number(i + 1) + " 0 R] /Parent 2 0 R >>\nendobj\n";
    return file + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

std::string deepPages(std::size_t size) {
    std::string file = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    for (int i = 2; file.size() < size; ++i)
        file += number(i) + " 0 obj\n<< /Type /Pages /Count 1 /Kids [" + number(i + 1) +
                " 0 R] /Parent " + number(i - 1) + " 0 R >>\nendobj\n";
    return file + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

/// `content` is what the drawing of the only page unpacks to.
std::string packedDrawing(const std::string& content, int times = 1) {
    PdfFile file;
    file.page(reference(file.packed(content, {}, times)));
    return file.done();
}

std::string packedObjects(std::size_t size) {
    PdfFile file;
    std::string heads;
    std::string bodies;
    for (int i = 0; bodies.size() < std::min(size * 500, most); ++i) {
        heads += number(i + 10) + ' ' + number(static_cast<int>(bodies.size())) + ' ';
        bodies += "[0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]\n";
    }
    const int pack = file.packed(heads + bodies, "/Type /ObjStm /N 1000000 /First " +
                                                     number(static_cast<int>(heads.size())));
    file.page("[10 0 R 11 0 R]", "/Pack " + reference(pack));
    return file.done();
}

/// Fonts whose tables unpack to a thousand times their size.
std::string packedMaps(std::size_t size) {
    PdfFile file;
    std::string names;
    std::string shown = "BT ";
    const std::string ranges =
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n" +
        repeated("1 beginbfrange <0000> <ffff> <0041> endbfrange\n", 200'000);
    const int map = file.packed(ranges);
    for (int i = 0; file.size() + names.size() * 3 < size; ++i) {
        const int font = file.object(
            "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode " +
            reference(map) +
            " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
            " /Supplement 0 >> >>] >>");
        names += "/G" + number(i) + ' ' + reference(font) + ' ';
        shown += "/G" + number(i) + " 6 Tf 0 -7 Td <00410042> Tj ";
    }
    file.page(reference(file.stream(shown + "ET")), "/Font << " + names + ">>");
    return file.done();
}

std::string packedFont(std::size_t size) {
    PdfFile file;
    const int program = file.packed(std::string(std::min(size * 900, most), ' '), "/Length1 100");
    const int font =
        file.object("<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+A /FontDescriptor << /Type "
                    "/FontDescriptor /FontName /ABCDEF+A /Flags 4 /FontFile " +
                    reference(program) + " >> >>");
    file.page(reference(file.stream("BT /G 6 Tf 1 0 0 1 9 700 Tm (Revenue 1,234) Tj ET")),
              "/Font << /G " + reference(font) + " >>");
    return file.done();
}

/// Glyphs that are drawings of words themselves.
std::string drawnGlyphs(std::size_t size) {
    PdfFile file;
    const int glyph = file.stream("1000 0 d0 " + drawing(size / 2, inRows));
    const int font = file.object(
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.001 0 0 0.001 0 0] "
        "/FirstChar 65 /LastChar 65 /Widths [1000] /Encoding << /Differences [65 /A] >> "
        "/CharProcs << /A " +
        reference(glyph) + " >> /Resources << /Font << /F1 3 0 R >> >> >>");
    file.page(reference(file.stream(
                  "BT /G 6 Tf 1 0 0 1 9 700 Tm " +
                  repeated("0 -7 Td (AAAA) Tj ", std::min<std::size_t>(size / 2, 20'000)) + "ET")),
              "/Font << /G " + reference(font) + " >>");
    return file.done();
}

const HostileShape shapes[] = {
    {"PDF of letters at random", [](std::size_t n) { return randomLetters(n, 20'000); }},
    {"PDF of one page of random letters", [](std::size_t n) { return randomLetters(n, n); }},
    {"PDF of one page of figures", [](std::size_t n) { return onePage(n, inRows); }},
    {"PDF of one page of words over another",
     [](std::size_t n) { return onePage(n, [](int) { return at(9, 700, "1"); }); }},
    {"PDF of turned words", turnedWords},
    {"PDF of words nobody sees", [](std::size_t n) { return pagesOf(n, inRows, "3 Tr "); }},
    {"PDF of an enormous sheet",
     [](std::size_t n) {
         return pagesOf(
             n, [](int i) { return at(i * 9999, i * 7777, "1"); }, {},
             "/MediaBox [0 0 99999999 99999999]");
     }},
    {"PDF of many fonts", manyFonts},
    {"PDF of pages of one drawing", pagesOfOneDrawing},
    {"PDF of a drawing again and again", repeatedStream},
    {"PDF of forms in forms", nestedForms},
    {"PDF of forms of themselves", formsOfThemselves},
    {"PDF of stamps of one drawing", sharedNotes},
    {"PDF of pages in a ring", loopOfPages},
    {"PDF of pages under pages", deepPages},
    {"PDF of packed spaces",
     [](std::size_t n) { return packedDrawing(std::string(std::min(n * 900, most), ' ')); }},
    {"PDF of packed words",
     [](std::size_t n) { return packedDrawing("BT /F1 6 Tf " + repeated("(1) Tj ", std::min(n * 300, most))); }},
    {"PDF of packed spaces, packed",
     [](std::size_t n) { return packedDrawing(std::string(std::min(n * 9'000, most), ' '), 2); }},
    {"PDF of packed strokes",
     [](std::size_t n) { return packedDrawing(repeated("0 0 m 9 9 l ", std::min(n * 300, most))); }},
    {"PDF of packed objects", packedObjects},
    {"PDF of packed tables of letters", packedMaps},
    {"PDF of a packed font", packedFont},
    {"PDF of glyphs of words", drawnGlyphs},
    {"PDF of saved states", [](std::size_t n) { return onePage(n, [](int) { return "q "; }); }},
    {"PDF of strokes", [](std::size_t n) { return onePage(n, [](int) { return "9 9 l "; }); }},
    {"PDF of marked pieces",
     [](std::size_t n) { return onePage(n, [](int) { return "/P << /MCID 1 >> BDC "; }); }},
    {"PDF of nested lists", [](std::size_t n) { return onePage(n, [](int) { return "["; }); }},
    {"PDF of objects",
     [](std::size_t n) {
         PdfFile file;
         while (file.size() < n)
             file.object("null");
         file.page(reference(file.stream("BT /F1 6 Tf (1) Tj ET")));
         return file.done();
     }},
};

} // namespace

std::span<const HostileShape> hostilePdfs() {
    return shapes;
}

} // namespace ql::test
