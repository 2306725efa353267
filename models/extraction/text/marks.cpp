// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/text/marks.h"

#include "core/eight_bytes.h"
#include "extraction/text/words.h"

#include <algorithm>

namespace ql::extraction {

namespace {

/// What stands between the brackets of a mark: one or two digits, one letter, a small roman
/// number, stars, or a reference to a note.
bool isMark(std::string_view inside) {
    // The longest is a reference: "see footnotes 12", with a space or two more.
    constexpr std::size_t longest = 32;
    if (inside.empty() || (inside.size() > longest && !holdsFolded(inside, "note"))) return false;
    const Folded whole(inside);
    const std::string_view plain = whole.view();
    if (std::ranges::all_of(plain, isDigit)) return plain.size() <= 2;
    // "(1,2)": two marks; "(1,204)" is a figure.
    const std::size_t comma = plain.find(',');
    if (comma > 0 && comma <= 2 && comma + 1 < plain.size() && isDigit(plain.front()))
        return isMark(plain.substr(0, comma)) && plain.size() - comma <= 3 &&
               isMark(trimmed(plain.substr(comma + 1)));
    if (plain.size() == 1) return isLetter(plain[0]) || plain[0] == '*';
    if (std::ranges::all_of(plain, [](char c) { return c == '*'; })) return plain.size() <= 3;
    if (std::ranges::all_of(plain, [](char c) { return c == 'i' || c == 'v' || c == 'x'; }))
        return plain.size() <= 4;
    std::string_view rest = plain;
    if (rest.starts_with("see ")) rest.remove_prefix(4);
    if (rest.starts_with("footnote")) rest.remove_prefix(4);
    if (!rest.starts_with("note")) return false;
    rest.remove_prefix(4);
    if (rest.starts_with('s')) rest.remove_prefix(1);
    return trimmed(rest).size() <= 2;
}

/// Marks "(", "*" and "<".
Eight openingMarks(Eight bytes) {
    const Eight seven = lowerSeven(bytes);
    constexpr Eight butSecond = everyByte(0xff - ('(' ^ '*')); // the two differ in one bit
    return (equalTo(seven & butSecond, '(') | equalTo(seven, '<')) & ~bytes & marksOfAll;
}

} // namespace

std::string_view tagMark(std::string_view text) {
    if (text.size() < 4 || text[0] != '<' || (text[1] != 'F' && text[1] != 'f')) return {};
    const std::size_t close = text.find_first_not_of("0123456789", 2);
    if (close < 3 || close > 5 || close == std::string_view::npos || text[close] != '>') return {};
    return text.substr(1, close - 1);
}

std::vector<std::string> takeMarksInPlace(std::string& text) {
    std::vector<std::string> marks;
    const auto opens = [](char c) { return c == '(' || c == '*' || c == '<'; };
    if (nextMarked(text, 0, openingMarks, opens) == text.size()) return marks; // as mostly
    for (std::size_t open = text.find('<'); open != std::string::npos;
         open = text.find('<', open + 1)) {
        const std::string_view mark = tagMark(std::string_view(text).substr(open));
        if (mark.empty()) continue;
        marks.emplace_back(mark);
        std::fill_n(text.begin() + static_cast<long>(open), mark.size() + 2, ' ');
    }
    for (std::size_t open = text.find('('); open != std::string::npos;
         open = text.find('(', open + 1)) {
        const std::size_t close = text.find(')', open);
        if (close == std::string::npos) break;
        const std::string_view inside =
            trimmed(std::string_view(text).substr(open + 1, close - open - 1));
        const bool glued = open > 0 && isDigit(text[open - 1]); // 401(k)
        if (!isMark(inside) || glued) continue;
        const std::size_t comma = isDigit(inside.front()) ? inside.find(',') : std::string::npos;
        marks.emplace_back(inside.substr(0, comma));
        if (comma != std::string::npos) marks.emplace_back(trimmed(inside.substr(comma + 1)));
        std::fill(text.begin() + static_cast<long>(open),
                  text.begin() + static_cast<long>(close) + 1, ' ');
    }
    for (std::size_t star = text.find('*'); star != std::string::npos;
         star = text.find('*', star)) {
        std::size_t end = star;
        while (end < text.size() && text[end] == '*')
            ++end;
        marks.emplace_back(end - star, '*');
        std::fill(text.begin() + static_cast<long>(star), text.begin() + static_cast<long>(end),
                  ' ');
    }
    return marks;
}

std::optional<NoteOpening> noteOpening(std::string_view line) {
    const std::string_view text = trimmed(line);
    const auto offset = static_cast<std::size_t>(text.data() - line.data());
    if (text.starts_with('<')) {
        std::string_view rest = text;
        if (folded(rest.substr(0, 4)) == "<fn>") rest = trimmed(rest.substr(4));
        const std::string_view mark = tagMark(rest);
        if (mark.empty()) return std::nullopt;
        rest = trimmed(rest.substr(mark.size() + 2));
        if (rest.empty()) return std::nullopt;
        return NoteOpening{std::string(mark), static_cast<std::size_t>(rest.data() - line.data())};
    }
    if (text.starts_with('*')) {
        std::size_t stars = 0;
        while (stars < text.size() && text[stars] == '*')
            ++stars;
        std::size_t begin = stars;
        while (begin < text.size() && text[begin] == ' ')
            ++begin;
        if (stars > 3 || begin >= text.size()) return std::nullopt;
        return NoteOpening{std::string(stars, '*'), offset + begin};
    }
    if (!text.starts_with('(')) return std::nullopt;
    const std::size_t close = text.find(')');
    if (close == std::string_view::npos || close > 6) return std::nullopt;
    const std::string_view inside = text.substr(1, close - 1);
    std::size_t begin = close + 1;
    while (begin < text.size() && text[begin] == ' ')
        ++begin;
    if (!isMark(inside) || begin >= text.size()) return std::nullopt;
    return NoteOpening{std::string(inside), offset + begin};
}

} // namespace ql::extraction
