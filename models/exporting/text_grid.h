// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ql::exporting {

/// Cells in columns for a terminal, two spaces apart, no blanks at the ends of lines.
class TextGrid {
  public:
    /// The columns in `numbers` are set to the right.
    void addRow(std::vector<std::string> cells, std::vector<std::size_t> numbers = {});
    [[nodiscard]] std::string toString() const;

  private:
    struct Row {
        std::vector<std::string> cells;
        std::vector<std::size_t> numbers;
    };
    std::vector<Row> m_rows;
};

/// The text with blanks up to that many columns, behind it or before it.
[[nodiscard]] std::string padRight(std::string text, std::size_t columns);
[[nodiscard]] std::string padLeft(const std::string& text, std::size_t columns);

} // namespace ql::exporting
