// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/label_block.h"

#include "extraction/scan/limits.h"
#include "extraction/text/label_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace ql::extraction {

namespace {

float leftOf(const Scan& scan, std::size_t line) {
    return scan.document->lines[scan.lines[line].line].indent;
}

bool isSum(std::string_view text) {
    const Folded whole(text.substr(0, 24));
    const std::string_view plain = whole.view();
    for (const std::string_view start :
         {"total", "net income", "net earnings", "net loss", "net cash", "income from",
          "income before", "income (loss)", "loss from", "gross profit", "operating income"})
        if (plain.starts_with(start)) return true;
    return false;
}

} // namespace

std::optional<Beyond> lookPast(const Scan& scan, std::span<const std::size_t> lines,
                               std::size_t line) {
    auto place = std::ranges::lower_bound(lines, line);
    if (place == lines.end() || *place != line) return std::nullopt;
    const float level = leftOf(scan, line);
    int left = mostLabelLines;
    bool figures = scan.lines[line].kind == LineClass::Figures;
    for (++place; place != lines.end() && left > 0; ++place, --left) {
        const ScannedLine& next = scan.lines[*place];
        if (next.phrases.empty()) continue;
        const bool goesOn =
            !figures && std::abs(leftOf(scan, *place) - level) < 0.5F * scan.measures.space;
        if (!goesOn) return Beyond{leftOf(scan, *place), isSum(scan.words(next))};
        figures = next.kind == LineClass::Figures;
    }
    return std::nullopt;
}

bool isAloneAtIndent(const Scan& scan, std::span<const std::size_t> lines, std::size_t line) {
    const auto beyond = lookPast(scan, lines, line);
    return !beyond || beyond->indent < leftOf(scan, line) - 0.5F * scan.measures.space;
}

std::optional<float> nextIndent(const Scan& scan, std::span<const std::size_t> lines,
                                std::size_t line) {
    auto place = std::ranges::lower_bound(lines, line);
    if (place == lines.end() || *place != line) return std::nullopt;
    for (++place; place != lines.end(); ++place)
        if (!scan.lines[*place].phrases.empty()) return leftOf(scan, *place);
    return std::nullopt;
}

bool leavesOpen(const Scan& scan, const ScannedLine& line) {
    const std::string_view words = scan.words(line);
    return endsOpen(words.substr(0, words.find_last_not_of(". ") + 1));
}

bool endsRowAbove(const Scan& scan, std::size_t line) {
    if (line == 0 || scan.measures.cells || scan.document->format == documents::Format::Pdf)
        return false;
    const ScannedLine& row = scan.lines[line - 1];
    const ScannedLine& rest = scan.lines[line];
    if (row.kind != LineClass::Figures || row.phrases.empty() || rest.phrases.size() != 1)
        return false;
    const std::string& words = scan.words(rest);
    if (words.ends_with(':') || words.ends_with('.') || !isLetter(words[words[0] == '(' ? 1 : 0]))
        return false;
    if (words.front() == '(' && !words.ends_with(')')) return true;
    const float step = leftOf(scan, line) - leftOf(scan, line - 1);
    if (step < -0.5F * scan.measures.space || rest.phrases.back().right > row.atoms.front().left)
        return false;
    if (leavesOpen(scan, row)) return true;
    return step > 0.5F * scan.measures.space && step < 4.5F * scan.measures.space;
}

} // namespace ql::extraction
