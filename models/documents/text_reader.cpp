// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_reader.h"

#include "core/say.h"
#include "documents/line_limit.h"
#include "documents/text_body.h"
#include "documents/text_encoding.h"

namespace ql::documents {

Result<Document> readText(std::string_view bytes, const std::string& fileName) {
    auto text = decodeText(bytes);
    if (!text)
        return std::unexpected(
            Error{ErrorCode::NotSupported, say("Errors", "is not a text, HTML or PDF file"),
                  fileName, say("Errors", "open the press release as the company published it")});
    Document document;
    document.format = Format::PlainText;
    document.text = std::move(*text);
    // A byte order mark is no text.
    const std::uint32_t begin = document.text.starts_with("\xef\xbb\xbf") ? 3 : 0;
    const ByteRange body{begin, static_cast<std::uint32_t>(document.text.size())};
    LineCursor cursor;
    if (!appendTextBody(document, body, false, cursor))
        return std::unexpected(tooManyLines(fileName));
    document.parts.push_back({{}, {}, 0, document.lines.size()});
    return document;
}

} // namespace ql::documents
