// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_fixture.h"

#include <array>
#include <cstdio>

namespace ql::documents::test {

namespace {

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

/// Helvetica's digits, comma, point, brackets, dollar.
double widthOf(const std::string& text, double size) {
    double width = 0;
    for (const char c : text) {
        if (c == '(' || c == ')')
            width += 0.333;
        else if (c == ',' || c == '.' || c == ' ')
            width += 0.278;
        else
            width += 0.556;
    }
    return width * size;
}

std::string contentOf(const PdfPage& page) {
    static constexpr std::array<const char*, 4> turns = {"1 0 0 1", "0 1 -1 0", "-1 0 0 -1",
                                                         "0 -1 1 0"};
    std::string content = page.drawing;
    for (const PdfText& text : page.texts) {
        std::array<char, 160> buffer = {};
        const double x = text.rightAligned ? text.x - widthOf(text.text, text.size) : text.x;
        std::snprintf(buffer.data(), buffer.size(), "BT /F1 %.2f Tf %s %.2f %.2f Tm (", text.size,
                      turns[static_cast<std::size_t>(text.quarterTurns) % 4], x, text.y);
        content += buffer.data() + escaped(text.text) + ") Tj ET\n";
    }
    return content;
}

} // namespace

std::string makePdf(const std::vector<PdfPage>& pages, bool locked) {
    std::string pdf = "%PDF-1.4\n";
    std::vector<std::size_t> offsets;
    const auto object = [&](const std::string& body) {
        offsets.push_back(pdf.size());
        pdf += std::to_string(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    object("<< /Type /Catalog /Pages 2 0 R >>");
    std::string kids;
    for (std::size_t i = 0; i < pages.size(); ++i)
        kids += std::to_string(4 + 2 * i) + " 0 R ";
    object("<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    for (const PdfPage& page : pages) {
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate " +
               std::to_string(page.rotate) + " /Resources << /Font << /F1 3 0 R >> >> /Contents " +
               std::to_string(offsets.size() + 2) + " 0 R >>");
        const std::string content = contentOf(page);
        object("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content +
               "\nendstream");
    }
    std::string trailer = "<< /Root 1 0 R /Size ";
    if (locked) {
        const std::string key(32, 'K');
        object("<< /Filter /Standard /V 1 /R 2 /P -4 /O (" + key + ") /U (" + key + ") >>");
    }
    trailer += std::to_string(offsets.size() + 1);
    if (locked)
        trailer +=
            " /Encrypt " + std::to_string(offsets.size()) +
            " 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]";
    const std::size_t table = pdf.size();
    pdf += "xref\n0 " + std::to_string(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets) {
        std::array<char, 32> entry = {};
        std::snprintf(entry.data(), entry.size(), "%010zu 00000 n \n", offset);
        pdf += entry.data();
    }
    pdf += "trailer\n" + trailer + " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    return pdf;
}

} // namespace ql::documents::test
