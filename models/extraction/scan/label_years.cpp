// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/label_years.h"

#include "extraction/text/date_text.h"
#include "extraction/text/words.h"

#include <string_view>

namespace ql::extraction {

namespace {

/// "... and December 31,"
bool endsInDay(std::string_view words) {
    if (!words.ends_with(',')) return false;
    words.remove_suffix(1);
    const std::size_t day = words.rfind(' ');
    if (day == std::string_view::npos || words.size() - day > 3 || words.size() - day < 2)
        return false;
    for (const char c : words.substr(day + 1))
        if (!isDigit(c)) return false;
    const std::string_view before = words.substr(0, day);
    return monthOf(before.substr(before.rfind(' ') + 1)) != 0;
}

} // namespace

void keepYearOfLabel(const Scan& scan, const ScannedLine& above, ScannedLine& line) {
    if (line.kind != LineClass::Figures || scan.measures.cells || !line.phrases.empty() ||
        line.atoms.size() < 2 || above.kind != LineClass::Text || above.phrases.empty())
        return;
    const Atom& year = line.atoms.front();
    // It stands where labels do, set off from the figures, and the line above runs on to its end.
    if (year.isText || !year.number.looksLikeYear() ||
        year.left > above.phrases.front().left + 8 * scan.measures.space ||
        line.atoms[1].left - year.right < 2 * scan.measures.wordGap ||
        above.phrases.front().right < year.right + 10 * scan.measures.space ||
        !endsInDay(scan.text(above.phrases.back().range)))
        return;
    line.phrases.push_back({year.range, year.left, year.right, false});
    line.labelRight = year.right;
    line.atoms.erase(line.atoms.begin());
}

} // namespace ql::extraction
