// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_row_layout.h"

#include "documents/cell_text.h"
#include "documents/text_encoding.h"

#include <algorithm>

namespace ql::documents {

namespace {

/// Labels longer than this push their figures aside instead of widening the column.
constexpr std::size_t widestLabel = 96;
constexpr std::size_t widestTable = 240;

} // namespace

HtmlRowLayout::HtmlRowLayout(const HtmlTable& table, std::span<const HtmlRow> rows) {
    std::size_t columns = 0;
    for (const HtmlRow& row : rows)
        columns =
            std::max<std::size_t>(columns, table.cells[row.firstCell + row.cellCount - 1].right);
    m_columns.resize(columns);
    measure(table, rows, false);
    measure(table, rows, true);
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].start = at;
        at += m_columns[i].width + gapBehind(i);
    }
    m_tooWide = at > widestTable;
}

void HtmlRowLayout::measure(const HtmlTable& table, std::span<const HtmlRow> rows, bool spanning) {
    for (const HtmlRow& row : rows) {
        for (std::uint32_t i = 0; i < row.cellCount; ++i) {
            const HtmlCell& cell = table.cells[row.firstCell + i];
            if ((cell.right - cell.left > 1) != spanning) continue;
            const std::string_view text = table.textOf(cell);
            const std::size_t length = characterCount(text);
            // A title or a note across the table says nothing about its columns.
            if (row.cellCount == 1 && length > widestLabel / 2) continue;
            const std::size_t wanted = std::min(length, widestLabel);
            Column& last = m_columns[cell.right - 1U];
            const std::size_t width = widthOf(cell.left, cell.right);
            if (wanted > width) last.width += wanted - width;
            if (spanning) continue;
            last.any = true;
            last.openers = last.openers && isOpener(text);
            last.closers = last.closers && isCloser(text);
        }
    }
}

std::size_t HtmlRowLayout::widthOf(std::size_t left, std::size_t right) const {
    std::size_t width = 0;
    for (std::size_t i = left; i < right; ++i)
        width += m_columns[i].width + (i + 1 < right ? gapBehind(i) : 0);
    return width;
}

std::size_t HtmlRowLayout::gapBehind(std::size_t column) const {
    const Column& here = m_columns[column];
    if (here.width == 0) return 0;
    if (here.any && here.openers) return 1;
    const bool beforeCloser =
        column + 1 < m_columns.size() && m_columns[column + 1].any && m_columns[column + 1].closers;
    return beforeCloser ? 0 : 2;
}

std::size_t HtmlRowLayout::startOf(const HtmlCell& cell, std::string_view text) const {
    if (m_tooWide) return 0;
    const Column& first = m_columns[cell.left];
    if (!isFigure(text) || isOpener(text)) return first.start;
    const Column& last = m_columns[cell.right - 1U];
    const std::size_t end = last.start + last.width;
    const std::size_t length = characterCount(text);
    return end > first.start + length ? end - length : first.start;
}

bool HtmlRowLayout::clings(const HtmlCell& cell) const {
    const Column& column = m_columns[cell.left];
    return cell.right - cell.left == 1 && column.any && column.closers;
}

} // namespace ql::documents
