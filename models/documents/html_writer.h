// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/html_row_layout.h"
#include "documents/html_table.h"
#include "documents/line_cursor.h"

#include <span>
#include <string_view>

namespace ql::documents {

/// Writes paragraphs and tables into a document, one line each, in reading order.
class HtmlWriter {
  public:
    /// `sourceSize` bounds what is spent on lines and on lining up columns.
    HtmlWriter(Document& document, LineCursor& cursor, std::size_t sourceSize);

    /// A paragraph as HtmlFlow holds it; its line breaks make lines.
    void writeParagraph(std::string_view flowText, float indent, bool bold);
    void writeTable(const HtmlTable& table);
    /// A horizontal rule between paragraphs.
    void writeRule();

    /// More lines than a page of this size can hold: writing has stopped.
    [[nodiscard]] bool isFull() const { return m_full; }

  private:
    void writeRows(const HtmlTable& table, std::span<const HtmlRow> rows);
    void writeRow(const HtmlTable& table, const HtmlRow& row, const HtmlRowLayout& layout);
    void writeList(const HtmlTable& table, std::span<const HtmlRow> rows);
    void writeNesting(const HtmlTable& table, const HtmlRow& row, std::size_t& child);
    void writeTextLine(std::string_view text, float indent, bool bold);
    void writePreformatted(std::string_view text);
    void beginBlock();
    void finishLine(Line line);

    Document& m_document;
    LineCursor& m_cursor;
    std::size_t m_linesLeft;
    std::size_t m_paddingLeft;
    bool m_full = false;
};

} // namespace ql::documents
