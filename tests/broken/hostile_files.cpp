// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_shapes.h"

#include "documents/archive_fixture.h"
#include "documents/pdf_fixture.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace ql::test {

namespace {

using documents::test::makePdf;
using documents::test::PdfPage;

/// Content of a page: words at places, so many that a page is `size` bytes long.
PdfPage pageOf(const char* word, std::size_t size, int step) {
    PdfPage page;
    page.drawing = "BT /F1 6 Tf ";
    int at = 0;
    while (page.drawing.size() < size) {
        const int x = at * step % 600;
        const int y = 780 - at * step / 600 * 7 % 770;
        page.drawing +=
            "1 0 0 1 " + std::to_string(x) + ' ' + std::to_string(y) + " Tm (" + word + ") Tj\n";
        ++at;
    }
    page.drawing += "ET\n";
    return page;
}

std::string pages(const char* word, std::size_t size, std::size_t pageSize) {
    std::vector<PdfPage> all;
    for (std::size_t made = 0; made < size; made += pageSize)
        all.push_back(pageOf(word, pageSize, 20));
    return makePdf(all);
}

std::string tinyWords(std::size_t size) {
    PdfPage page;
    page.drawing = "BT /F1 1 Tf 1 0 0 1 10 780 Tm (";
    page.drawing += repeated("1 ", size) + ") Tj ET\n";
    return makePdf({page});
}

std::string manyFiles(std::size_t size) {
    std::vector<std::pair<std::string, std::string>> files;
    for (std::size_t i = 0; i < size / 120; ++i)
        files.emplace_back(std::to_string(i) + ".txt", "a 1,234");
    return documents::test::zip(files);
}

/// The directory says of its file that it unpacks to nearly four gigabytes.
std::string falseSizes(std::size_t size) {
    std::string archive =
        documents::test::zip({{"a.txt", repeated("Revenue  1,234\n", size)}}, false);
    const std::size_t entry = archive.rfind("PK\x01\x02");
    return archive.replace(entry + 24, 4, "\xff\xff\xff\xff");
}

const HostileShape shapes[] = {
    {"PDF of small pages", [](std::size_t n) { return pages("1", n, 600); }},
    {"PDF of pages of figures", [](std::size_t n) { return pages("1,234", n, 20000); }},
    {"PDF of full pages", [](std::size_t n) { return pages("1", n, 200000); }},
    {"PDF of one line", tinyWords},
    {"PDF of words over each other",
     [](std::size_t n) {
         return makePdf(std::vector<PdfPage>(n / 20000 + 1, pageOf("1", 20000, 0)));
     }},
    {"PDF of empty pages",
     [](std::size_t n) { return makePdf(std::vector<PdfPage>(n / 150 + 1, PdfPage())); }},
    {"zip of many files", manyFiles},
    {"zip that claims gigabytes", falseSizes},
    {"packed figures",
     [](std::size_t n) {
         std::string text;
         for (std::size_t i = 1; text.size() < n * 5; ++i)
             text += "Item " + std::to_string(i * 2654435761U % 100000) + "     " +
                     std::to_string(i * 40503U % 99991) + "   1,234\n";
         return documents::test::gzip(text);
     },
     12},
    {"packed spaces",
     [](std::size_t n) {
         constexpr std::size_t most = 256u << 20; // that is made to be packed
         return documents::test::gzip(std::string(std::min(n * 900, most), ' '));
     }},
};

} // namespace

std::span<const HostileShape> hostileFiles() {
    return shapes;
}

} // namespace ql::test
