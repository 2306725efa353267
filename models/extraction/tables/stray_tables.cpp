// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/stray_tables.h"

#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// More words than this over one column are a page's, not a heading.
constexpr std::size_t longestHeading = 160;

/// "Date of report", "(Commission File Number)": the cover of a filing.
bool isOfCover(std::string_view heading) {
    const std::string plain = folded(heading);
    return hasAnyPhrase(plain, {"date of report", "date of earliest event", "commission file",
                                "specified in its charter", "employer identification"});
}

} // namespace

bool isStrayLine(const RawTable& table) {
    const auto rows =
        std::ranges::count_if(table.rows, [](const RawRow& row) { return !row.heading; });
    return rows < 2 && table.markup < 0 &&
           std::ranges::any_of(
               table.columns,
               [](const RawColumn& column) {
                   return column.heading.size() > longestHeading ||
                          (!column.period && !column.change) || isOfCover(column.heading);
               });
}

bool isNameless(const RawTable& table) {
    return std::ranges::none_of(table.rows, [](const RawRow& row) {
        return std::ranges::any_of(
            row.label, [](char c) { return isLetter(c) || static_cast<unsigned char>(c) >= 0x80; });
    });
}

} // namespace ql::extraction
