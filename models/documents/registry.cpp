// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/registry.h"

#include "core/say.h"
#include "documents/archive_reader.h"
#include "documents/edgar_reader.h"
#include "documents/html_reader.h"
#include "documents/pdf_reader.h"
#include "documents/reader.h"
#include "documents/sha256.h"
#include "documents/text_reader.h"

#include <array>

namespace ql::documents {

namespace {

/// A format: how to tell it by its first bytes, and its reader. The first that fits reads.
struct Reader {
    bool (*fits)(std::string_view bytes);
    Result<Document> (*read)(std::string_view bytes, const std::string& fileName);
};

bool always(std::string_view) {
    return true;
}

constexpr std::array readers = {
    Reader{looksLikePdf, readPdf},
    Reader{looksLikeEdgar, readEdgar},
    Reader{looksLikeHtml, readHtml},
    Reader{always, readText},
};

} // namespace

Result<Document> readUnpacked(std::string_view bytes, const std::string& fileName) {
    for (const Reader& reader : readers)
        if (reader.fits(bytes)) return reader.read(bytes, fileName);
    return std::unexpected(Error{ErrorCode::NotSupported,
                                 say("Errors", "has a format that is not known"), fileName,
                                 say("Errors", "open a text, HTML or PDF file")});
}

Result<Document> read(std::string_view bytes, const std::string& fileName) {
    if (bytes.empty())
        return std::unexpected(Error{ErrorCode::Empty, say("Errors", "is empty"), fileName,
                                     say("Errors", "choose the file that holds the release")});
    if (bytes.size() > maximumFileSize)
        return std::unexpected(
            Error{ErrorCode::TooLarge, say("Errors", "is larger than 64 MB"), fileName,
                  say("Errors", "a release is a few hundred kilobytes; choose another file")});
    auto document =
        looksLikeArchive(bytes) ? readArchive(bytes, fileName) : readUnpacked(bytes, fileName);
    if (document) {
        document->fileName = fileName;
        document->sha256 = sha256(bytes);
    }
    return document;
}

std::vector<FormatInfo> formats() {
    return {{Format::PlainText, "Plain text", "*.txt *.text *.asc"},
            {Format::EdgarSubmission, "EDGAR submission", "*.txt *.sgml"},
            {Format::Html, "Web page", "*.html *.htm"},
            {Format::Pdf, "PDF", "*.pdf"}};
}

} // namespace ql::documents
