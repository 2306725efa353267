// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/line_item.h"

#include <xlsxwriter.h>

#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace ql::exporting {

/// How a cell of a spreadsheet looks. Colours are 0xRRGGBB.
struct XlsxStyle {
    std::string numberFormat{};
    bool bold = false;
    bool italic = false;
    bool right = false; ///< set to the right, as figures are
    bool wraps = false;
    int indent = 0;
    double size = 11;
    Rule above = Rule::None;
    Rule below = Rule::None;
    std::uint32_t ink = 0x1b1f24;
    std::uint32_t ground = 0xffffff; ///< white is none

    friend auto operator<=>(const XlsxStyle&, const XlsxStyle&) = default;
};

/// A workbook while it is written: owns libxlsxwriter's, hands out formats once each.
class XlsxBook {
  public:
    /// Writes to that file when closed; scratch files go to the folder.
    XlsxBook(const std::string& path, const std::string& folder);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    /// A sheet of that name, shortened and numbered where a spreadsheet would refuse it; the name
    /// it got is put back. Null where memory is short.
    [[nodiscard]] lxw_worksheet* addSheet(std::string& name);
    [[nodiscard]] lxw_format* format(const XlsxStyle& style);
    [[nodiscard]] lxw_workbook* handle() const { return m_book; }
    /// Writes the file. Error: Storage.
    [[nodiscard]] Result<void> close();

  private:
    lxw_workbook* m_book;
    std::map<XlsxStyle, lxw_format*> m_formats;
    std::set<std::string> m_names; ///< in lower case, as spreadsheets compare them
};

/// Text for a cell: valid, and no longer than a cell holds. Written as a string, it is never taken
/// for a formula, whatever it begins with.
[[nodiscard]] std::string cellText(const std::string& text);

} // namespace ql::exporting
