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

/// "FIRST QUARTER PERFORMANCE ($ in millions)": the words before the note of units.
std::string_view beforeNote(std::string_view line) {
    const std::size_t open = line.rfind('(');
    if (!line.ends_with(')') || open == std::string_view::npos || open < 4) return line;
    return readScaleNote(line.substr(open)) ? trimmed(line.substr(0, open)) : line;
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
    for (auto line = table.titleLines.rbegin(); line != table.titleLines.rend(); ++line) {
        const std::string_view words = beforeNote(*line);
        if (line->size() < 120 && !readScaleNote(words) && !isQualifier(words) &&
            !words.ends_with('.') && words.size() > 3 && !isLower(words.front()))
            return std::string(words);
    }
    // Behind a statement's end its first heading is all the title it has.
    return table.behind && table.rows.front().heading ? table.rows.front().label : std::string();
}

} // namespace ql::extraction
