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
    /// Where a view of a flow's text comes from: the text the trace is about begins at `begin`.
    struct Origin {
        const HtmlTrace* trace;
        const char* begin;

        [[nodiscard]] std::size_t placeOf(std::string_view view) const {
            return static_cast<std::size_t>(view.data() - begin);
        }
    };

    /// `sourceSize` bounds what is spent on lines and on lining up columns.
    /// `trace` takes where the text came from; may be null.
    HtmlWriter(Document& document, LineCursor& cursor, std::size_t sourceSize,
               HtmlTrace* trace = nullptr);

    /// A paragraph as HtmlFlow holds it; its line breaks make lines.
    void writeParagraph(std::string_view flowText, float indent, bool bold, const Origin& origin);
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
    void writeTextLine(std::string_view flowText, float indent, bool bold, const Origin& origin);
    void writePreformatted(std::string_view text, const Origin& origin);
    /// The last bytes written are those of this flow text.
    void traceWritten(std::size_t at, std::string_view flowText, const Origin& origin);
    void beginBlock();
    void finishLine(Line line);

    Document& m_document;
    LineCursor& m_cursor;
    HtmlTrace* m_trace;
    std::size_t m_linesLeft;
    std::size_t m_paddingLeft;
    bool m_full = false;
};

} // namespace ql::documents
