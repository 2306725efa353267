// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_opening.h"

#include "core/say.h"
#include "documents/pdf_reader.h"
#include "documents/pdf_survey.h"

#include <poppler-document.h>
#include <poppler-page.h>

#include <cmath>
#include <optional>

namespace ql::documents {

namespace {

/// Poppler builds its tables of characters with the first document that is open and drops them with
/// the last, so one without pages stays open: a release of a few pages takes a tenth less.
void keepTables() {
    static constexpr std::string_view empty =
        "%PDF-1.4\n"
        "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
        "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n"
        "trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n100\n%%EOF\n";
    static const std::unique_ptr<poppler::document> kept(
        poppler::document::load_from_raw_data(empty.data(), static_cast<int>(empty.size())));
}

Error tooLarge(std::string what, const std::string& fileName) {
    return {ErrorCode::TooLarge, std::move(what), fileName,
            say("Errors", "save the pages of the release alone")};
}

Error tooManyPages(const std::string& fileName) {
    return tooLarge(say("Errors", "has more pages than a release can have"), fileName);
}

std::optional<Error> faultOf(PdfBurden burden, const std::string& fileName) {
    switch (burden) {
    case PdfBurden::None:
        break;
    case PdfBurden::Unpacked:
        return tooLarge(say("Errors", "unpacks to far more than a release holds"), fileName);
    case PdfBurden::Pages:
        return tooManyPages(fileName);
    case PdfBurden::Words:
        return tooLarge(say("Errors", "has more words on a page than one can hold"), fileName);
    case PdfBurden::Objects:
        return tooLarge(say("Errors", "claims to hold more parts than fit into it"), fileName);
    case PdfBurden::Drawing:
        return tooMuchToDraw(fileName);
    }
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<poppler::document>> openPdf(std::string_view bytes,
                                                   const std::string& fileName) {
    silencePoppler();
    if (auto fault = faultOf(burdenOf(bytes), fileName)) return std::unexpected(std::move(*fault));
    keepTables();
    std::unique_ptr<poppler::document> pdf(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!pdf)
        return std::unexpected(Error{ErrorCode::Damaged, say("Errors", "is a damaged PDF"),
                                     fileName, say("Errors", "download it again")});
    if (pdf->is_locked())
        return std::unexpected(Error{ErrorCode::NotSupported,
                                     say("Errors", "is locked with a password"), fileName,
                                     say("Errors", "save it without the password first")});
    if (pdf->pages() > mostPdfPages) return std::unexpected(tooManyPages(fileName));
    return pdf;
}

bool isBelievable(const poppler::page& page) {
    constexpr double longestSheet = 20'000; // points
    const auto fits = [](double length) { return std::isfinite(length) && length < longestSheet; };
    const poppler::rectf sheet = page.page_rect(poppler::media_box);
    const poppler::rectf shown = page.page_rect(poppler::crop_box);
    return fits(sheet.width()) && fits(sheet.height()) && fits(shown.width()) &&
           fits(shown.height());
}

Error tooMuchToDraw(const std::string& fileName) {
    return tooLarge(say("Errors", "draws its pages from far more pieces than a release does"),
                    fileName);
}

} // namespace ql::documents
