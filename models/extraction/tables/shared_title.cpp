// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/shared_title.h"

#include "extraction/tables/kinds.h"

#include <algorithm>

namespace ql::extraction {

namespace {

bool isOfSchedules(StatementKind kind) {
    return kind == StatementKind::Reconciliation || kind == StatementKind::Breakdown ||
           kind == StatementKind::Note;
}

/// Lines of one title, in bytes: what is longer is none that blocks would share.
constexpr std::size_t longestTitle = 400;

std::size_t bytesOf(const std::vector<std::string>& lines) {
    std::size_t bytes = 0;
    for (const std::string& line : lines)
        bytes += line.size();
    return bytes;
}

/// Nothing is printed between the two.
bool touch(const Scan& scan, const RawTable& before, const RawTable& table) {
    // Words at its end may be what opens the next.
    if (before.lastLine > table.firstLine || before.rows.empty() || before.rows.back().heading)
        return false;
    const auto from = scan.lines.begin() + static_cast<std::ptrdiff_t>(before.lastLine);
    const auto to = scan.lines.begin() + static_cast<std::ptrdiff_t>(table.firstLine);
    return std::all_of(from, to, [](const ScannedLine& line) {
        return line.kind == LineClass::Blank || line.kind == LineClass::Rule;
    });
}

} // namespace

void shareTitle(const Scan& scan, RawTable& before, RawTable& table) {
    if (!table.titleLines.empty() || !table.ownBoxhead || before.titleLines.empty() ||
        bytesOf(before.titleLines) > longestTitle || !table.stubHeadings.empty() || table.behind ||
        before.part != table.part || !touch(scan, before, table) ||
        !std::ranges::equal(before.columns, table.columns, {}, &RawColumn::heading,
                            &RawColumn::heading))
        return;
    const KindVerdict above = kindOf(before);
    before.forgetWords(); // many tables' words at once were too much
    if (!above.certain || !isOfSchedules(above.kind)) return;
    const KindVerdict own = kindOf(table);
    table.forgetWords();
    if (own.certain && own.kind != above.kind) return;
    table.titleLines = before.titleLines;
}

} // namespace ql::extraction
