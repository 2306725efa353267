// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/number_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <array>

namespace ql::extraction {

namespace {

/// Folded, white space out.
std::string squeezed(std::string_view text) {
    std::string out = folded(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '\t'; });
    return out;
}

/// A cheap look before the close one: "(nm)", "N/A" and "*" begin with one of two letters or stars.
bool mayBeNoFigure(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && (text[at] == '(' || text[at] == ' ' || text[at] == '\t'))
        ++at;
    if (at == text.size()) return false;
    const char c = text[at];
    if (c == 'u' || c == 'U') return text.size() >= 9; // "unchanged"
    if (c != 'n' && c != 'N') return c == '*' || static_cast<unsigned char>(c) >= 0x80;
    // "no", "net" and "new" are words.
    const char second = at + 1 < text.size() ? text[at + 1] : ' ';
    if (second == 'o' || second == 'O') return text.size() > 8; // "no change", "not meaningful"
    return !isLetter(second) || second == 'm' || second == 'M' || second == 'a' || second == 'A';
}

/// A cheap look before the close one: what the units of change end in, before a bracket and a stop.
bool mayBeChange(std::string_view text) {
    if (text.ends_with('.')) text.remove_suffix(1);
    if (text.ends_with(')')) text.remove_suffix(1);
    if (text.empty()) return false;
    const char c = text.back();
    const char lower = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    return lower == 's' || lower == 'p' || lower == 't' || lower == 'x' || c <= ' ';
}

} // namespace

bool isChangeFigure(std::string_view text) {
    if (!mayBeChange(text) || std::ranges::none_of(text, isDigit)) return false;
    std::string plain = squeezed(text);
    if (plain.ends_with('.')) plain.pop_back();
    for (const std::string_view unit : {"bps", "bp", "pts", "pt", "ppt", "x", "pp"}) {
        for (const std::string& tail : {std::string(unit), std::string(unit) + ")"}) {
            if (!plain.ends_with(tail)) continue;
            std::string figure = plain.substr(0, plain.size() - tail.size());
            if (tail.ends_with(')')) figure += ')';
            if (parseNumber(figure)) return true;
        }
    }
    return false;
}

bool isNoFigure(std::string_view text) {
    static constexpr std::array<std::string_view, 12> words = {
        "nm", "n/m", "n.m.", "n/a",           "na",       "n.a.",
        "*",  "**",  "nmf",  "notmeaningful", "nochange", "unchanged"};
    if (!mayBeNoFigure(text)) return false;
    std::string plain = squeezed(text);
    if (plain.starts_with('(') && plain.ends_with(')')) plain = plain.substr(1, plain.size() - 2);
    if (plain.ends_with('%')) plain.pop_back();
    for (const auto word : words)
        if (plain == word) return true;
    return false;
}

} // namespace ql::extraction
