// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/table_format.h"

#include "exporting/sheet_csv.h"
#include "exporting/sheet_html.h"
#include "exporting/sheet_markdown.h"
#include "exporting/sheet_text.h"

#include <algorithm>
#include <array>

namespace ql::exporting {

std::span<const TableFormatName> tableFormats() {
    static constexpr std::array<TableFormatName, 5> list = {{{TableFormat::Text, "text", "txt"},
                                                             {TableFormat::Csv, "csv", "csv"},
                                                             {TableFormat::Markdown, "md", "md"},
                                                             {TableFormat::Html, "html", "html"},
                                                             {TableFormat::Xlsx, "xlsx", "xlsx"}}};
    return list;
}

std::optional<TableFormat> parseTableFormat(std::string_view word) {
    const auto formats = tableFormats();
    const auto found = std::ranges::find(formats, word, &TableFormatName::word);
    return found == formats.end() ? std::nullopt : std::optional(found->format);
}

std::string_view suffixOf(TableFormat format) {
    return std::ranges::find(tableFormats(), format, &TableFormatName::format)->suffix;
}

Result<std::string> tableBytes(const Table& table, TableFormat format, bool sources) {
    switch (format) {
    case TableFormat::Text:
        return sheetText(makeSheet(*table.comparison, table.scale));
    case TableFormat::Csv:
        return sheetCsv(*table.comparison, sources);
    case TableFormat::Markdown:
        return sheetMarkdown(makeSheet(*table.comparison, table.scale));
    case TableFormat::Html:
        return sheetHtml(makeSheet(*table.comparison, table.scale));
    case TableFormat::Xlsx:
        return workbook({&table, 1});
    }
    return std::string();
}

} // namespace ql::exporting
