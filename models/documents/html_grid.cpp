// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/html_grid.h"

#include <algorithm>

namespace ql::documents {

void HtmlGrid::beginRow() {
    ++m_row;
    m_column = 0;
}

HtmlGrid::Place HtmlGrid::place(int columnSpan, int rowSpan) {
    if (m_lastTaken > m_row) {
        const int known = static_cast<int>(m_takenUntil.size());
        while (m_column < known && m_takenUntil[static_cast<std::size_t>(m_column)] > m_row)
            ++m_column;
    }
    const int left = std::min(m_column, maximumColumns);
    const int right =
        std::min(left + std::clamp(columnSpan, 1, maximumColumns), maximumColumns + 1);
    m_column = right;
    if (rowSpan > 1 && right <= maximumColumns) {
        const std::uint32_t until =
            m_row + static_cast<std::uint32_t>(std::min(rowSpan, maximumRowSpan));
        if (m_takenUntil.size() < static_cast<std::size_t>(right))
            m_takenUntil.resize(static_cast<std::size_t>(right));
        std::fill(m_takenUntil.begin() + left, m_takenUntil.begin() + right, until);
        m_lastTaken = std::max(m_lastTaken, until);
    }
    return {static_cast<std::uint16_t>(left), static_cast<std::uint16_t>(right)};
}

} // namespace ql::documents
