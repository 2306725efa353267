// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text_reader.h"

#include "documents/text_encoding.h"
#include "documents/text_lines.h"

namespace ql::documents {

Result<Document> readText(std::string_view bytes, const std::string& fileName) {
    auto text = decodeText(bytes);
    if (!text)
        return std::unexpected(Error{ErrorCode::NotSupported, "is not a text, HTML or PDF file",
                                     fileName,
                                     "open the press release as the company published it"});
    Document document;
    document.format = Format::PlainText;
    document.text = std::move(*text);
    int page = 0;
    float top = 0;
    for (const ByteRange& range : splitLines(document.text)) {
        if (range.begin < range.end && document.text[range.begin] == '\f') ++page;
        Line line = layOutLine(document.text, range);
        line.page = page;
        line.top = top;
        line.bottom = ++top;
        document.lines.push_back(std::move(line));
    }
    document.parts.push_back({{}, {}, 0, document.lines.size()});
    return document;
}

} // namespace ql::documents
