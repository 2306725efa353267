// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_writer.h"

#include "documents/cell_text.h"
#include "documents/html_flow.h"
#include "documents/line_limit.h"
#include "documents/text_encoding.h"
#include "documents/text_lines.h"

#include <algorithm>

namespace ql::documents {

namespace {

/// Prose this long tells that a table without figures only lays out a page.
constexpr std::size_t longProse = 200;

std::uint32_t offset(std::size_t at) {
    return static_cast<std::uint32_t>(at);
}

std::span<const HtmlCell> cellsOf(const HtmlTable& table, const HtmlRow& row) {
    return std::span(table.cells).subspan(row.firstCell, row.cellCount);
}

HtmlWriter::Origin originOf(const HtmlTable& table) {
    return {&table.trace, table.text.data()};
}

/// Every row is an entry of a list: a mark and its text, or a text alone.
bool isList(const HtmlTable& table, std::span<const HtmlRow> rows) {
    return std::ranges::all_of(rows, [&](const HtmlRow& row) {
        const auto cells = cellsOf(table, row);
        return cells.size() == 1 || (cells.size() == 2 && isListMark(table.textOf(cells[0])) &&
                                     !isFigure(table.textOf(cells[1])));
    });
}

/// Columns of prose side by side.
bool isPageLayout(const HtmlTable& table, std::span<const HtmlRow> rows) {
    bool prose = false;
    for (const HtmlRow& row : rows) {
        for (const HtmlCell& cell : cellsOf(table, row)) {
            if (isFigure(table.textOf(cell))) return false;
            prose = prose || cell.end - cell.begin > longProse;
        }
    }
    return prose;
}

} // namespace

HtmlWriter::HtmlWriter(Document& document, LineCursor& cursor, std::size_t sourceSize,
                       HtmlTrace* trace)
  : m_document(document)
  , m_cursor(cursor)
  , m_trace(trace)
  , m_linesLeft(maximumLines(sourceSize))
  , m_paddingLeft(2 * sourceSize + 65536) {}

void HtmlWriter::beginBlock() {
    if (m_document.text.empty() || m_document.text.ends_with("\n\n")) return;
    m_document.text += '\n';
    ++m_cursor.lineNumber;
}

void HtmlWriter::finishLine(Line line) {
    line.range.end = offset(m_document.text.size());
    line.top = static_cast<float>(m_cursor.lineNumber);
    line.bottom = static_cast<float>(++m_cursor.lineNumber);
    m_document.text += '\n';
    if (m_linesLeft == 0) {
        m_full = true;
        return;
    }
    --m_linesLeft;
    m_document.lines.push_back(std::move(line));
}

void HtmlWriter::writeRule() {
    if (!m_document.lines.empty()) m_document.lines.back().ruledBelow = true;
}

void HtmlWriter::traceWritten(std::size_t at, std::string_view flowText, const Origin& origin) {
    if (m_trace != nullptr)
        traceFlat(*m_trace, at, *origin.trace, origin.placeOf(flowText), flowText);
}

void HtmlWriter::writeTextLine(std::string_view flowText, float indent, bool bold,
                               const Origin& origin) {
    const std::string text = flatText(flowText);
    if (m_full || text.empty()) return;
    Line line;
    line.kind = LineKind::Paragraph;
    line.indent = indent;
    line.range.begin = offset(m_document.text.size());
    m_document.text += text;
    traceWritten(line.range.begin, flowText, origin);
    line.runs.push_back({{line.range.begin, offset(m_document.text.size())}, 0, 1, bold});
    finishLine(std::move(line));
}

void HtmlWriter::writePreformatted(std::string_view text, const Origin& origin) {
    for (const ByteRange& range : splitLines(text)) {
        if (m_full) return;
        const auto begin = offset(m_document.text.size());
        m_document.text += text.substr(range.begin, range.end - range.begin);
        if (const std::size_t from = origin.placeOf(text); m_trace != nullptr)
            traceCopy(*m_trace, begin, *origin.trace, from + range.begin, from + range.end);
        finishLine(layOutLine(m_document.text, {begin, offset(m_document.text.size())}));
    }
}

void HtmlWriter::writeParagraph(std::string_view flowText, float indent, bool bold,
                                const Origin& origin) {
    beginBlock();
    while (!flowText.empty()) {
        if (flowText.front() == HtmlFlow::preBegin) {
            const std::size_t end = std::min(flowText.find(HtmlFlow::preEnd), flowText.size());
            writePreformatted(flowText.substr(1, end - 1), origin);
            flowText.remove_prefix(std::min(end + 1, flowText.size()));
            continue;
        }
        const std::size_t end = std::min(flowText.find_first_of("\n\x02", 0), flowText.size());
        writeTextLine(flowText.substr(0, end), indent, bold, origin);
        const bool atLineEnd = end < flowText.size() && flowText[end] == '\n';
        flowText.remove_prefix(atLineEnd ? end + 1 : end);
    }
}

void HtmlWriter::writeTable(const HtmlTable& table) {
    std::size_t child = 0;
    const std::span<const HtmlRow> rows = table.rows;
    std::size_t first = 0;
    for (std::size_t i = 0; i < rows.size() && !m_full; ++i) {
        if (!rows[i].nests) continue;
        writeRows(table, rows.subspan(first, i - first));
        writeNesting(table, rows[i], child);
        first = i + 1;
    }
    writeRows(table, rows.subspan(first));
}

void HtmlWriter::writeNesting(const HtmlTable& table, const HtmlRow& row, std::size_t& child) {
    for (const HtmlCell& cell : cellsOf(table, row)) {
        std::string_view text = table.textOf(cell);
        while (!text.empty() && !m_full) {
            const std::size_t mark = std::min(text.find(HtmlFlow::nested), text.size());
            if (!flatText(text.substr(0, mark)).empty())
                writeParagraph(text.substr(0, mark), cell.indent, cell.bold, originOf(table));
            if (mark < text.size() && child < table.children.size())
                writeTable(table.children[child++]);
            text.remove_prefix(std::min(mark + 1, text.size()));
        }
    }
}

void HtmlWriter::writeRows(const HtmlTable& table, std::span<const HtmlRow> rows) {
    if (rows.empty()) return;
    if (isList(table, rows)) return writeList(table, rows);
    if (isPageLayout(table, rows)) {
        for (const HtmlRow& row : rows)
            for (const HtmlCell& cell : cellsOf(table, row))
                writeParagraph(table.textOf(cell), cell.indent, cell.bold, originOf(table));
        return;
    }
    beginBlock();
    const HtmlRowLayout layout(table, rows);
    for (const HtmlRow& row : rows)
        if (!m_full) writeRow(table, row, layout);
    ++m_cursor.tables;
}

void HtmlWriter::writeList(const HtmlTable& table, std::span<const HtmlRow> rows) {
    for (const HtmlRow& row : rows) {
        const auto cells = cellsOf(table, row);
        std::string text(table.textOf(cells[0]));
        HtmlTrace trace;
        traceCopy(trace, 0, table.trace, cells[0].begin, cells[0].end);
        if (cells.size() > 1) {
            text += ' ';
            traceCopy(trace, text.size(), table.trace, cells[1].begin, cells[1].end);
            text += table.textOf(cells[1]);
        }
        writeParagraph(text, cells[0].indent, cells.back().bold, {&trace, text.data()});
    }
}

void HtmlWriter::writeRow(const HtmlTable& table, const HtmlRow& row, const HtmlRowLayout& layout) {
    std::string& text = m_document.text;
    Line line;
    line.kind = LineKind::Row;
    line.table = m_cursor.tables;
    line.ruledAbove = row.ruledAbove;
    line.ruledBelow = row.ruledBelow;
    line.doubleBelow = row.doubleBelow;
    line.range.begin = offset(text.size());
    line.runs.reserve(row.cellCount);
    std::size_t column = 0; // characters written so far
    for (const HtmlCell& cell : cellsOf(table, row)) {
        const std::string content = flatText(table.textOf(cell));
        if (content.empty()) continue;
        const std::size_t start = layout.startOf(cell, content);
        std::size_t gap = line.runs.empty() ? 0 : layout.clings(cell) ? 0 : 1;
        if (start >= column + gap && start > 0 && start - column <= m_paddingLeft) {
            gap = start - column;
            m_paddingLeft -= gap;
        } else if (gap == 1 && !line.runs.empty()) {
            gap = 2;
        }
        text.append(gap, ' ');
        Run run;
        run.range.begin = offset(text.size());
        text += content;
        traceWritten(run.range.begin, table.textOf(cell), originOf(table));
        run.range.end = offset(text.size());
        run.left = cell.left;
        run.right = cell.right;
        run.bold = cell.bold;
        if (line.runs.empty()) line.indent = cell.indent + static_cast<float>(cell.left);
        line.runs.push_back(run);
        column += gap + characterCount(content);
    }
    if (!line.runs.empty()) finishLine(std::move(line));
}

} // namespace ql::documents
