// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/publication.h"

#include "documents/archive_reader.h"
#include "documents/display_page.h"
#include "documents/edgar_pieces.h"
#include "documents/edgar_reader.h"
#include "documents/html_reader.h"
#include "documents/reader.h"
#include "documents/sgml_wrapper.h"
#include "documents/text_encoding.h"

#include <algorithm>

namespace ql::documents {

namespace {

/// Where in the pages the figures stand.
std::vector<DisplayMark> marksOf(const HtmlTrace& trace, std::span<const ByteRange> figures) {
    std::vector<DisplayMark> marks;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        HtmlTrace pieces;
        traceCopy(pieces, 0, trace, figures[i].begin, figures[i].end);
        for (const HtmlOrigin& piece : pieces)
            marks.push_back(
                {piece.source, piece.source + piece.size, static_cast<std::uint32_t>(i)});
    }
    std::ranges::stable_sort(marks, {}, &DisplayMark::begin);
    // Two figures may be read from one number; it is marked once.
    std::uint32_t end = 0;
    std::erase_if(marks, [&](const DisplayMark& mark) {
        if (mark.begin < end) return true;
        end = mark.end;
        return false;
    });
    return marks;
}

/// A second reading, with the places kept. The first was good, so this one is.
void publishPage(Publication& publication, std::string_view bytes,
                 std::span<const ByteRange> figures) {
    HtmlSources sources;
    const auto read = readHtml(bytes, {}, &sources);
    const auto text = decodeText(bytes);
    if (!read || !text) return;
    DisplayPage page(marksOf(sources.trace, figures));
    page.addHtml(unwrap(*text).body);
    publication.page = page.take();
}

void publishSubmission(Publication& publication, std::string_view bytes,
                       std::span<const ByteRange> figures) {
    const auto text = decodeText(bytes);
    if (!text) return;
    const EdgarPieces split = splitSubmission(*text);
    const auto isPage = [](const EdgarPiece& piece) {
        return piece.kind == EdgarPiece::Kind::Html;
    };
    if (std::ranges::none_of(split.pieces, isPage)) return;
    HtmlSources sources;
    if (!readEdgar(bytes, {}, &sources)) return;
    DisplayPage page(marksOf(sources.trace, figures));
    for (const EdgarPiece& piece : split.pieces) {
        const std::string_view content =
            std::string_view(*text).substr(piece.body.begin, piece.body.end - piece.body.begin);
        if (isPage(piece))
            page.addHtml(content);
        else if (piece.kind == EdgarPiece::Kind::Text)
            page.addText(content);
    }
    publication.page = page.take();
}

} // namespace

Result<Publication> publish(std::string_view bytes, const std::string& fileName,
                            std::span<const ByteRange> figures) {
    Publication publication;
    std::string unpacked;
    if (looksLikeArchive(bytes)) {
        auto inside = openArchive(bytes, fileName);
        if (!inside) return std::unexpected(inside.error());
        publication.document = std::move(inside->document);
        unpacked = std::move(inside->bytes);
        bytes = unpacked;
    } else {
        auto document = read(bytes, fileName);
        if (!document) return std::unexpected(document.error());
        publication.document = std::move(*document);
    }
    if (publication.document.format == Format::Pdf)
        publication.pdf = bytes;
    else if (publication.document.format == Format::Html)
        publishPage(publication, bytes, figures);
    else if (publication.document.format == Format::EdgarSubmission)
        publishSubmission(publication, bytes, figures);
    return publication;
}

} // namespace ql::documents
