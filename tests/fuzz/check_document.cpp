// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_document.h"

#include "documents/text_encoding.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace ql::fuzz {

namespace {

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken contract: %s\n", what);
    std::abort();
}

void checkLine(const documents::Document& document, const documents::Line& line) {
    require(line.range.begin <= line.range.end, "a line's range is in order");
    require(line.range.end <= document.text.size(), "a line lies in the text");
    require(std::isfinite(line.indent) && std::isfinite(line.top), "a line's place is a number");
    for (const documents::Run& run : line.runs) {
        require(run.range.begin < run.range.end, "a run has text");
        require(run.range.begin >= line.range.begin, "a run begins in its line");
        require(run.range.end <= line.range.end, "a run ends in its line");
        require(std::isfinite(run.left) && std::isfinite(run.right), "a run's place is a number");
    }
}

} // namespace

void check(const Result<documents::Document>& document) {
    if (!document) {
        require(!document.error().what.empty(), "an error says what happened");
        return;
    }
    require(documents::isUtf8(document->text), "the text is UTF-8");
    require(!document->parts.empty(), "there is a part");
    std::uint32_t last = 0;
    for (const documents::Line& line : document->lines) {
        checkLine(*document, line);
        require(line.range.begin >= last, "lines are in the order of the text");
        last = line.range.end;
    }
    for (const documents::Part& part : document->parts) {
        require(part.firstLine <= part.lastLine, "a part's lines are in order");
        require(part.lastLine <= document->lines.size(), "a part's lines are there");
    }
    for (const documents::PageBox& box : document->boxes)
        require(box.range.end <= document->text.size(), "a box lies in the text");
}

} // namespace ql::fuzz
