// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/provenance.h"
#include "documents/run_room.h"

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace ql::documents {

enum class Format { PlainText, EdgarSubmission, Html, Pdf };

/// "text", "edgar", "html", "pdf".
[[nodiscard]] std::string_view toString(Format format);

/// A stretch of printed text on a line that nothing breaks: a word of a plain-text line or a PDF
/// page, the whole content of an HTML table cell, a whole HTML paragraph.
///
/// `left` and `right` are in the document's own measure: character columns for text (right is one
/// past the last character), points for PDF, grid columns for HTML cells (a cell over columns 2
/// and 3 has left 2, right 4).
struct Run {
    ByteRange range; ///< in Document::text
    float left = 0;
    float right = 0;
    bool bold = false;
};

/// How the runs of a line stand.
enum class LineKind : std::uint8_t {
    Words,     ///< words at their places: plain text, a PDF page, <pre>
    Row,       ///< a row of an HTML table: a run a cell, on grid columns
    Paragraph, ///< a paragraph or heading outside HTML tables: one run
    ColumnTags ///< EDGAR's "<S> <C>" line: a run a tag, at its place; no visible text
};

/// One printed line: a line of text, a line of a PDF page, a row of an HTML table, a paragraph.
struct Line {
    ByteRange range;            ///< in Document::text, without the line end
    std::pmr::vector<Run> runs; ///< of a short text in the document's `runRoom`
    int page = 0;               ///< 0-based
    float top = 0; ///< line number for text and HTML, points from the top of the page for PDF
    float bottom = 0;
    int table = -1;   ///< index of the marked-up table (HTML <table>, EDGAR <TABLE>) or -1
    float indent = 0; ///< left edge of the first run; for HTML padding and leading spaces, in em
    LineKind kind = LineKind::Words;
    bool ruledAbove = false; ///< a border drawn by the source format; dashes in text are runs
    bool ruledBelow = false;
    bool doubleBelow = false; ///< the rule below is a double one
};

/// One document of a file: the only one, or one of a submission's.
struct Part {
    std::string type; ///< "EX-99.1", "8-K"; empty for the only one
    std::string description;
    std::size_t firstLine = 0; ///< lines [firstLine, lastLine)
    std::size_t lastLine = 0;
};

/// What an EDGAR submission's header says.
struct FilingHeader {
    std::string company;
    std::string cik;
    std::vector<std::string> formerNames; ///< of the company, latest first as the header has them
    std::string form;
    Date period;
    Date filed;
    int fiscalYearEndMonth = 0; ///< 1..12, 0 where the header is silent
    int fiscalYearEndDay = 0;
};

/// Boxes on PDF pages, so that a figure can be lit where it is printed.
struct PageBox {
    ByteRange range;
    int page = 0;
    float left = 0, top = 0, right = 0, bottom = 0; ///< points from the page's top left corner
};

/// A file as its reader understood it: text in reading order with the place of each run.
///
/// `text` is UTF-8. For plain text in ASCII or UTF-8 it is the file byte for byte, so that offsets
/// are the file's own; other encodings are converted; HTML and PDF are written out line by line.
struct Document {
    Format format = Format::PlainText;
    std::string fileName; ///< without folder
    std::string sha256;   ///< of the bytes given, lower-case hex
    std::string text;
    bool gridCells = false; ///< lines of tables carry whole cells on grid columns (HTML)
    RunRoom runRoom;        ///< before the lines, which it outlives
    std::vector<Line> lines;
    std::vector<Part> parts;    ///< at least one
    std::vector<PageBox> boxes; ///< PDF only, by range
    FilingHeader filing;
    std::size_t archived = 0; ///< files in the archive it was taken from
    std::size_t unopened = 0; ///< of these, so many were not looked into

    [[nodiscard]] std::string_view textOf(const ByteRange& range) const {
        return std::string_view(text).substr(range.begin, range.end - range.begin);
    }
    [[nodiscard]] std::string_view textOf(const Run& run) const { return textOf(run.range); }
    [[nodiscard]] std::string_view textOf(const Line& line) const { return textOf(line.range); }
};

} // namespace ql::documents
