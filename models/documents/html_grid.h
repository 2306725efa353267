// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace ql::documents {

/// Places cells on the columns of a table: each takes the first free columns of its row, and a cell
/// over several rows keeps its columns in those below.
class HtmlGrid {
  public:
    static constexpr int maximumColumns = 1000;
    static constexpr int maximumRowSpan = 1000;

    struct Place {
        std::uint16_t left = 0;
        std::uint16_t right = 0;
    };

    void beginRow();
    [[nodiscard]] Place place(int columnSpan, int rowSpan);

  private:
    std::vector<std::uint32_t> m_takenUntil; ///< per column: first row that is free again
    std::uint32_t m_row = 0;
    std::uint32_t m_lastTaken = 0; ///< the row after the last that any span reaches into
    int m_column = 0;
};

} // namespace ql::documents
