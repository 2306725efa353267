// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_table_builder.h"

#include "documents/html_stacked_row.h"

#include <algorithm>
#include <iterator>

namespace ql::documents {

bool HtmlTable::isFrame() const {
    return std::ranges::all_of(rows, [](const HtmlRow& row) { return row.cellCount < 2; });
}

void HtmlTableBuilder::Rules::add(const HtmlStyle& style) {
    above = above || style.ruledAbove;
    below = below || style.ruledBelow;
    doubleBelow = doubleBelow || style.doubleBelow;
}

void HtmlTableBuilder::beginRow(const HtmlStyle& style) {
    endRow();
    m_inRow = true;
    m_grid.beginRow();
    m_rowRules = {};
    m_emptyRules = {};
    m_rowRules.add(style);
    m_firstCell = static_cast<std::uint32_t>(m_table.cells.size());
    m_nests = false;
}

void HtmlTableBuilder::endRow() {
    endCell();
    if (!m_inRow) return;
    m_inRow = false;
    const auto cells = static_cast<std::uint32_t>(m_table.cells.size()) - m_firstCell;
    if (cells > 0) {
        m_table.rows.push_back({m_firstCell, cells, m_rowRules.above, m_rowRules.below,
                                m_rowRules.doubleBelow, m_nests});
        splitStackedRow(m_table);
    } else if (!m_table.rows.empty()) {
        // A row drawn for the sake of its rule: it stands below the row above.
        HtmlRow& previous = m_table.rows.back();
        const bool drawn =
            m_emptyRules.above || m_emptyRules.below || m_rowRules.above || m_rowRules.below;
        previous.ruledBelow = previous.ruledBelow || drawn;
        previous.doubleBelow =
            previous.doubleBelow || m_emptyRules.doubleBelow || m_rowRules.doubleBelow;
    }
}

void HtmlTableBuilder::beginCell(const HtmlStyle& style, int columnSpan, int rowSpan) {
    endCell();
    if (!m_inRow) beginRow({});
    HtmlGrid::Place place = m_grid.place(columnSpan, rowSpan);
    if (place.left >= HtmlGrid::maximumColumns) {
        // Nobody prints so wide a row: it goes on below.
        beginRow({});
        place = m_grid.place(columnSpan, rowSpan);
    }
    m_cell = {};
    m_cell.left = place.left;
    m_cell.right = place.right;
    m_cellRules = {};
    m_cellRules.add(style);
    m_inCell = true;
}

void HtmlTableBuilder::endCell() {
    if (!m_inCell) return;
    m_inCell = false;
    Rules& rules = m_flow.isBlank() ? m_emptyRules : m_rowRules;
    rules.above = rules.above || m_cellRules.above;
    rules.below = rules.below || m_cellRules.below;
    rules.doubleBelow = rules.doubleBelow || m_cellRules.doubleBelow;
    if (!m_flow.isBlank()) {
        m_cell.begin = static_cast<std::uint32_t>(m_table.text.size());
        traceCopy(m_table.trace, m_table.text.size(), m_flow.trace(), 0, m_flow.text().size());
        m_table.text += m_flow.text();
        m_cell.end = static_cast<std::uint32_t>(m_table.text.size());
        m_cell.indent = m_flow.indent();
        m_cell.bold = m_flow.isBold();
        m_table.cells.push_back(m_cell);
    }
    m_flow.clear();
}

void HtmlTableBuilder::addRules(const HtmlStyle& style) {
    m_cellRules.add(style);
}

void HtmlTableBuilder::addNested(HtmlTable table) {
    if (table.rows.empty()) return;
    if (!m_inCell) beginCell({}, 1, 1);
    if (table.isFrame()) {
        for (const HtmlCell& cell : table.cells)
            m_flow.appendBlock(table.textOf(cell), table.trace, cell.begin);
        if (!table.children.empty()) m_nests = true;
        std::ranges::move(table.children, std::back_inserter(m_table.children));
        return;
    }
    m_flow.appendMark(HtmlFlow::nested);
    m_table.children.push_back(std::move(table));
    m_nests = true;
}

HtmlTable HtmlTableBuilder::take() {
    endRow();
    return std::move(m_table);
}

} // namespace ql::documents
