// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_reader.h"

#include "core/say.h"
#include "documents/pdf_lines.h"
#include "documents/pdf_opening.h"
#include "documents/pdf_page_writer.h"
#include "documents/pdf_words.h"
#include "documents/text_quality.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <exception>
#include <memory>
#include <mutex>

namespace ql::documents {

namespace {

Error fault(ErrorCode code, std::string what, const std::string& fileName, std::string advice) {
    return {code, std::move(what), fileName, std::move(advice)};
}

Result<Document> readPages(const poppler::document& pdf, const std::string& fileName) {
    Document document;
    document.format = Format::Pdf;
    TextQuality quality;
    LineCursor cursor;
    for (int i = 0; i < pdf.pages(); ++i) {
        const std::unique_ptr<poppler::page> page(pdf.create_page(i));
        std::vector<PdfWord> found;
        if (page && !isBelievable(*page)) return std::unexpected(tooMuchToDraw(fileName));
        if (page) found = wordsOf(*page);
        for (const PdfWord& word : found)
            quality.add(word.text);
        writePage(document, linesOf(std::move(found)), cursor);
    }
    if (quality.isEmpty())
        return std::unexpected(fault(
            ErrorCode::NotSupported, say("Errors", "holds pictures of pages but no text"), fileName,
            say("Errors",
                "run a text recognition over it, or open the release as a web page or text")));
    if (quality.isGarbage())
        return std::unexpected(fault(
            ErrorCode::NotSupported,
            say("Errors", "has a text layer that does not say what is printed (its fonts hide "
                          "their characters)"),
            fileName,
            say("Errors",
                "run a text recognition over it, or open the release as a web page or text")));
    document.parts.push_back({{}, {}, 0, document.lines.size()});
    return document;
}

} // namespace

void silencePoppler() {
    static std::once_flag once;
    std::call_once(
        once, [] { poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr); });
}

bool looksLikePdf(std::string_view bytes) {
    // Mail programs and proxies put a few bytes before the mark.
    return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

Result<Document> readPdf(std::string_view bytes, const std::string& fileName) {
    // Poppler throws where memory runs out.
    try {
        const auto pdf = openPdf(bytes, fileName);
        if (!pdf) return std::unexpected(pdf.error());
        return readPages(**pdf, fileName);
    } catch (const std::exception&) {
        return std::unexpected(fault(ErrorCode::Damaged, say("Errors", "is a damaged PDF"),
                                     fileName, say("Errors", "download it again")));
    }
}

} // namespace ql::documents
