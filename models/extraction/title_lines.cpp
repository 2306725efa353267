// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/title_lines.h"

#include "extraction/kinds.h"
#include "extraction/units.h"
#include "extraction/words.h"

#include <algorithm>
#include <string_view>

namespace ql::extraction {

namespace {

constexpr std::size_t longestTitle = 90; ///< longer lines are sentences

bool endsOpen(std::string_view line) {
    if (line.size() < 8 || line.size() > longestTitle) return false;
    const std::string end = folded(line.substr(line.size() - 4));
    return end.ends_with(" and") || end.ends_with(" of") || end.ends_with(" &");
}

} // namespace

void joinBrokenTitles(std::vector<std::string>& lines) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!endsOpen(lines[i]) || lines[i + 1].size() > longestTitle ||
            lines[i + 1].starts_with('('))
            continue;
        lines[i] += " " + lines[i + 1];
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

std::string titleOf(const RawTable& table) {
    for (const std::string& stub : table.stubHeadings)
        if (kindNamedBy(stub)) return stub;
    // The line that names the statement; else the last that is neither unit nor qualifier.
    for (auto line = table.titleLines.rbegin(); line != table.titleLines.rend(); ++line)
        if (line->size() < 160 && kindNamedBy(*line)) return *line;
    for (auto line = table.titleLines.rbegin(); line != table.titleLines.rend(); ++line)
        if (line->size() < 120 && !readScaleNote(*line) && !isQualifier(*line) &&
            !line->ends_with('.') && !isLower(line->front()) && line->size() > 3)
            return *line;
    // Behind a statement's end its first heading is all the title it has.
    return table.behind && table.rows.front().heading ? table.rows.front().label : std::string();
}

} // namespace ql::extraction
