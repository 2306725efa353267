// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/title_lines.h"

#include "extraction/text/kind_names.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <optional>
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

/// Ends in a word that a name must follow, though a unit or a time might.
bool wantsName(std::string_view line) {
    constexpr std::size_t longestWord = 10; // " pro forma"
    if (line.size() < 16 || line.size() > longestTitle) return false;
    const std::string end = folded(line.substr(line.size() - longestWord));
    return end.ends_with(" to") || end.ends_with(" from") || end.ends_with(" with") ||
           end.ends_with(" certain") || end.ends_with(" pro forma");
}

/// Words that can be the rest of a name.
bool isName(std::string_view line) {
    return !line.empty() && line.size() <= longestTitle && std::ranges::none_of(line, isDigit) &&
           !isQualifier(line) && !readScaleNote(line) && !line.ends_with('.') &&
           !line.ends_with(':') && !kindNamedBy(line) && !holdsFolded(line, " ended");
}

/// "The following table presents ... :", "Margin is calculated by dividing ... .": tells of a table
/// but is not its name.
bool isSentence(std::string_view line) {
    const std::string plain = folded(line);
    if (plain.ends_with('.'))
        return std::ranges::count(plain, ' ') > 3 && !plain.ends_with(" inc.") &&
               !plain.ends_with(" corp.") && !plain.ends_with(" co.") && !plain.ends_with(" ltd.");
    return hasAnyPhrase(plain,
                        {"following table", "following tables", "following is", "following are",
                         "as follows", "table below", "tables below", "table presents",
                         "table reconciles", "set forth", "summarized below", "shown below"});
}

} // namespace

void joinBrokenTitles(std::vector<std::string>& lines) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const bool open = endsOpen(lines[i]) && lines[i + 1].size() <= longestTitle;
        if (lines[i + 1].starts_with('(') ||
            (!open && (!wantsName(lines[i]) || !isName(lines[i + 1]))))
            continue;
        lines[i] += " " + lines[i + 1];
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

std::string titleOf(const RawTable& table) {
    for (const std::string& stub : table.stubHeadings)
        if (kindNamedBy(stub)) return stub;
    // The line that names the statement; else the last that is neither unit nor qualifier.
    // A whole sentence that announces the table names it only where no heading does.
    std::optional<std::string> announced;
    for (auto line = table.titleLines.rbegin(); line != table.titleLines.rend(); ++line) {
        if (line->size() >= 160 || !kindNamedBy(*line)) continue;
        // Words in small letters go on with those above.
        if (isLower(line->front()) && line->size() > longestTitle / 2) continue;
        if (!isSentence(*line)) return *line;
        if (!announced && !line->ends_with('.') && !isLower(line->front())) announced = *line;
    }
    if (announced) return *announced;
    for (auto line = table.titleLines.rbegin(); line != table.titleLines.rend(); ++line) {
        const std::string_view words = beforeNote(*line);
        if (line->size() < 120 && !readScaleNote(words) && !isQualifier(words) &&
            !words.ends_with('.') && words.size() > 3 && !isLower(words.front()) &&
            !isSentence(words))
            return std::string(words);
    }
    // Behind a statement's end its first heading is all the title it has.
    return table.behind && table.rows.front().heading ? table.rows.front().label : std::string();
}

} // namespace ql::extraction
