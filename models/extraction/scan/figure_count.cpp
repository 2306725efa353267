// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/figure_count.h"

#include "core/eight_bytes.h"
#include "extraction/text/run_words.h"
#include "extraction/text/words.h"

namespace ql::extraction {

bool holdsFigures(std::string_view text) {
    int figures = 0;
    std::size_t at = 0;
    const std::string plain = collapsed(text);
    if (isBrokenOff(plain) || areGrownTogether(plain)) return true;
    while (at < plain.size()) {
        std::size_t end = plain.find(' ', at);
        if (end == std::string::npos) end = plain.size();
        const std::string word = plain.substr(at, end - at);
        if (word == "-" || word == "to") return false; // a range
        const auto number = parseNumber(word);
        if (!number) return false;
        if (number->kind == ValueKind::Number) ++figures;
        at = end + 1;
    }
    return figures > 1;
}

/// Looks at eight bytes at once.
static bool holdsDigit(std::string_view text) {
    std::size_t at = 0;
    for (; at + sizeof(Eight) <= text.size(); at += sizeof(Eight)) {
        const Eight bytes = eightAt(text, at);
        const Eight seven = lowerSeven(bytes);
        if ((atLeast(seven, '0') & ~atLeast(seven, '9' + 1) & ~bytes & marksOfAll) != 0)
            return true;
    }
    for (; at < text.size(); ++at)
        if (isDigit(text[at])) return true;
    return false;
}

int numbersIn(const Scan& scan, const RawTable& table) {
    int count = 0;
    for (std::size_t i = table.firstLine; i < table.lastLine; ++i) {
        const ScannedLine& line = scan.lines[i];
        for (const Phrase& phrase : line.phrases) {
            const std::string_view words = scan.text(phrase.range);
            if (!holdsDigit(words)) continue; // as most
            bool digits = false;
            for (const char c : words) {
                if (c == ' ')
                    digits = false;
                else if (isDigit(c) && !digits) {
                    digits = true;
                    ++count;
                }
            }
        }
        for (const Atom& atom : line.atoms)
            if (!atom.isText || holdsFigures(scan.text(atom.range))) ++count;
    }
    return count;
}

} // namespace ql::extraction
