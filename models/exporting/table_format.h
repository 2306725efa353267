// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/workbook.h"

#include <optional>
#include <span>
#include <string_view>

namespace ql::exporting {

enum class TableFormat { Text, Csv, Markdown, Html, Xlsx };

struct TableFormatName {
    TableFormat format;
    std::string_view word;   ///< on the command line: "md"
    std::string_view suffix; ///< of files, without the dot
};
[[nodiscard]] std::span<const TableFormatName> tableFormats();
[[nodiscard]] std::optional<TableFormat> parseTableFormat(std::string_view word);
[[nodiscard]] std::string_view suffixOf(TableFormat format);

/// The bytes of a table in a format. `sources` adds to CSV where each figure comes from; XLSX
/// always has it. Error: Storage, of XLSX only.
[[nodiscard]] Result<std::string> tableBytes(const Table& table, TableFormat format, bool sources);

} // namespace ql::exporting
