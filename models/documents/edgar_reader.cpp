// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/edgar_reader.h"

#include "core/say.h"
#include "documents/ascii.h"
#include "documents/edgar_header.h"
#include "documents/edgar_pieces.h"
#include "documents/html_reader.h"
#include "documents/line_limit.h"
#include "documents/text_body.h"
#include "documents/text_encoding.h"

#include <algorithm>

namespace ql::documents {

namespace {

using Kind = EdgarPiece::Kind;

int countLines(std::string_view text) {
    return static_cast<int>(std::ranges::count(text, '\n'));
}

/// Fills a document from the pieces of a submission.
class Assembly {
  public:
    Assembly(Document& document, std::string_view source, const std::string& fileName,
             HtmlSources* sources)
      : m_document(document)
      , m_source(source)
      , m_fileName(fileName)
      , m_sources(sources) {}

    /// For submissions of plain text only: the file's text is the document's.
    Result<void> layOut(const EdgarPiece& piece, bool dashEscapes) {
        m_cursor.lineNumber += countLines(m_source.substr(m_counted, piece.body.begin - m_counted));
        m_counted = piece.body.begin;
        LineCursor inside = m_cursor;
        const bool fits = appendTextBody(m_document, piece.body, dashEscapes, inside);
        m_cursor.page = inside.page + 1;
        m_cursor.tables = inside.tables;
        if (!fits) return std::unexpected(tooManyLines(m_fileName));
        return {};
    }

    /// For submissions with web pages: what is read is written out behind what was before.
    Result<void> append(const EdgarPiece& piece, bool dashEscapes) {
        const std::string_view content =
            m_source.substr(piece.body.begin, piece.body.end - piece.body.begin);
        if (piece.kind == Kind::Html)
            return appendHtml(m_document, m_cursor, content, m_fileName, m_sources);
        ByteRange body;
        body.begin = static_cast<std::uint32_t>(m_document.text.size());
        m_document.text += content;
        if (m_sources != nullptr) {
            const auto size = static_cast<std::uint32_t>(content.size());
            trace(m_sources->trace, {body.begin, m_sources->characters, size});
            m_sources->characters += size;
        }
        body.end = static_cast<std::uint32_t>(m_document.text.size());
        if (!m_document.text.ends_with('\n')) m_document.text += '\n';
        if (!appendTextBody(m_document, body, dashEscapes, m_cursor))
            return std::unexpected(tooManyLines(m_fileName));
        ++m_cursor.page;
        return {};
    }

  private:
    Document& m_document;
    std::string_view m_source;
    const std::string& m_fileName;
    HtmlSources* m_sources;
    LineCursor m_cursor;
    std::size_t m_counted = 0; ///< source up to here is in the cursor's line number
};

} // namespace

bool looksLikeEdgar(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    const std::string_view start = trimmed(bytes.substr(0, 2048));
    return start.starts_with("-----BEGIN PRIVACY-ENHANCED MESSAGE-----") ||
           startsWithNoCase(start, "<sec-document>") || startsWithNoCase(start, "<sec-header>") ||
           startsWithNoCase(start, "<ims-document>") || startsWithNoCase(start, "<submission>") ||
           (startsWithNoCase(start, "<document>") && containsNoCase(start, "<type>"));
}

Result<Document> readEdgar(std::string_view bytes, const std::string& fileName) {
    return readEdgar(bytes, fileName, nullptr);
}

Result<Document> readEdgar(std::string_view bytes, const std::string& fileName,
                           HtmlSources* sources) {
    auto text = decodeText(bytes);
    if (!text)
        return std::unexpected(
            Error{ErrorCode::NotSupported, say("Errors", "is not a text, HTML or PDF file"),
                  fileName, say("Errors", "open the press release as the company published it")});
    const EdgarPieces split = splitSubmission(*text);
    const auto isRead = [](const EdgarPiece& piece) { return piece.kind != Kind::Skipped; };
    if (split.tooMany || std::ranges::none_of(split.pieces, isRead))
        return std::unexpected(Error{
            ErrorCode::Damaged,
            split.tooMany ? say("Errors", "has more documents than an EDGAR submission can hold")
                          : say("Errors", "is an EDGAR submission without a readable document"),
            fileName, say("Errors", "download the whole submission again")});
    Document document;
    document.format = Format::EdgarSubmission;
    document.filing = parseEdgarHeader(split.header);
    const bool pages = std::ranges::any_of(
        split.pieces, [](const EdgarPiece& piece) { return piece.kind == Kind::Html; });
    if (!pages) document.text = *text;
    Assembly assembly(document, *text, fileName, sources);
    for (const EdgarPiece& piece : split.pieces) {
        const std::size_t first = document.lines.size();
        if (isRead(piece)) {
            const auto done = pages ? assembly.append(piece, split.dashEscapes)
                                    : assembly.layOut(piece, split.dashEscapes);
            if (!done) return std::unexpected(done.error());
        }
        document.parts.push_back({piece.type, piece.description, first, document.lines.size()});
    }
    return document;
}

} // namespace ql::documents
