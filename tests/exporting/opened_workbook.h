// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace ql::test {

/// A cell of a workbook as the file holds it.
struct OpenedCell {
    std::string formula; ///< without the equals sign; empty for none
    std::string value;   ///< of a number or formula, as written
    std::string text;    ///< of a string
};

struct OpenedSheet {
    std::string name;
    std::map<std::string, OpenedCell> cells; ///< by name: "B7"

    /// What a spreadsheet makes of a cell: its formula counted out, over whatever way.
    [[nodiscard]] double counted(const std::string& cell) const;
    /// The first cell of column A with that text, as a row number; 0 for none.
    [[nodiscard]] int rowOf(const std::string& label) const;
};

/// Opens the bytes of an XLSX file; empty where they are none.
[[nodiscard]] std::vector<OpenedSheet> openWorkbook(const std::string& bytes);

/// A member of the archive by its path; empty where it is not there.
[[nodiscard]] std::string memberOf(const std::string& bytes, const std::string& path);

} // namespace ql::test
