// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/html_flow.h"
#include "documents/html_grid.h"
#include "documents/html_style.h"
#include "documents/html_table.h"

namespace ql::documents {

/// Gathers one table while its elements are met.
class HtmlTableBuilder {
  public:
    void beginRow(const HtmlStyle& style);
    void endRow();
    /// A cell outside any row opens one.
    void beginCell(const HtmlStyle& style, int columnSpan, int rowSpan);
    void endCell();

    [[nodiscard]] bool isInCell() const { return m_inCell; }
    /// The text of the open cell.
    [[nodiscard]] HtmlFlow& flow() { return m_flow; }
    /// Rules drawn by something inside the open cell.
    void addRules(const HtmlStyle& style);
    /// A table inside the open cell, just closed: folded into the cell's text where it is but a
    /// frame around prose.
    void addNested(HtmlTable table);

    /// The finished table; the builder is spent.
    [[nodiscard]] HtmlTable take();

  private:
    struct Rules {
        bool above = false;
        bool below = false;
        bool doubleBelow = false;
        void add(const HtmlStyle& style);
    };

    HtmlTable m_table;
    HtmlGrid m_grid;
    HtmlFlow m_flow;
    HtmlCell m_cell;
    Rules m_cellRules;
    Rules m_rowRules;   ///< of the row element and of its cells with text
    Rules m_emptyRules; ///< of its cells without
    std::uint32_t m_firstCell = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_nests = false;
};

} // namespace ql::documents
