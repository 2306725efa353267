// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_lines.h"

#include "documents/pdf_marks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

namespace ql::documents {

namespace {

/// How far baselines on one line differ, in parts of the font's size: other fonts have other
/// descents. Lines set solid are a whole size apart, staggered headings half of one.
constexpr double sameBaseline = 0.3;
constexpr double raisedSize = 0.85;

void measure(PdfLine& line) {
    line.top = line.words.front().box.top;
    line.bottom = line.words.front().box.bottom;
    line.size = 0;
    for (const PdfWord& word : line.words) {
        line.top = std::min(line.top, word.box.top);
        line.bottom = std::max(line.bottom, word.box.bottom);
        line.size = std::max(line.size, word.size);
    }
}

/// Where a word stands, for sorting: words are large.
struct Place {
    double bottom;
    double left;
    std::uint32_t word;
};

std::vector<Place> byBaseline(const std::vector<PdfWord>& words) {
    std::vector<Place> places;
    places.reserve(words.size());
    for (const PdfWord& word : words)
        places.push_back(
            {word.box.bottom, word.box.left, static_cast<std::uint32_t>(places.size())});
    std::ranges::sort(places, [](const Place& one, const Place& other) {
        if (one.bottom != other.bottom) return one.bottom < other.bottom;
        if (one.left != other.left) return one.left < other.left;
        return one.word < other.word;
    });
    return places;
}

std::vector<PdfLine> cluster(std::vector<PdfWord>& words) {
    std::vector<PdfLine> lines;
    const std::vector<Place> places = byBaseline(words);
    for (std::size_t i = 0; i < places.size();) {
        const std::size_t first = i;
        double base = places[i].bottom; // mean of the line's baselines
        for (++i; i < places.size(); ++i) {
            const PdfWord& word = words[places[i].word];
            const double tolerance = std::max(sameBaseline * word.size, 0.8);
            if (word.askew || word.box.bottom - base > tolerance) break;
            const auto count = static_cast<double>(i - first);
            base = (base * count + word.box.bottom) / (count + 1);
        }
        PdfLine& line = lines.emplace_back();
        line.words.reserve(i - first);
        for (std::size_t k = first; k < i; ++k)
            line.words.push_back(std::move(words[places[k].word]));
        measure(line);
    }
    return lines;
}

/// The mark hangs at the right of a word of the line, or opens it.
bool hangsOn(const PdfWord& mark, const PdfLine& line) {
    return std::ranges::any_of(line.words, [&](const PdfWord& word) {
        const double behind = mark.box.left - word.box.right;
        const double before = word.box.left - mark.box.right;
        return (behind > -0.3 * line.size && behind < 0.6 * line.size) ||
               (before > -0.3 * line.size && before < 1.2 * line.size);
    });
}

/// A raised mark stands a little above the line it belongs to, which comes next.
bool isRaisedOver(const PdfLine& marks, const PdfLine& line) {
    const double middle = (marks.top + marks.bottom) / 2;
    return marks.words.size() <= 8 && marks.size < raisedSize * line.size && middle > line.top &&
           middle < line.bottom &&
           std::ranges::all_of(
               marks.words, [&](const PdfWord& mark) { return hangsOn(mark, line); });
}

void joinRaised(std::vector<PdfLine>& lines) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!isRaisedOver(lines[i], lines[i + 1])) continue;
        std::ranges::move(lines[i].words, std::back_inserter(lines[i + 1].words));
        lines[i].words.clear();
    }
    std::erase_if(lines, [](const PdfLine& line) { return line.words.empty(); });
}

bool isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool hasLetter(const PdfLine& line) {
    return std::ranges::any_of(
        line.words, [](const PdfWord& word) { return std::ranges::any_of(word.text, isWord); });
}

bool isYear(std::string_view text) {
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "31,": what a narrow column leaves of "March 31, 2003" beside the year.
bool isDay(std::string_view text) {
    if (text.size() < 2 || text.size() > 3 || text.back() != ',') return false;
    text.remove_suffix(1);
    return text.find_first_not_of("0123456789") == std::string_view::npos &&
           (text.size() == 1 || text.front() <= '3');
}

/// Nothing but years: headings, which may be staggered.
bool isYears(const PdfLine& line) {
    const auto& words = line.words;
    return std::ranges::any_of(words, isYear, &PdfWord::text) &&
           std::ranges::all_of(
               words, [](const PdfWord& word) { return isYear(word.text) || isDay(word.text); });
}

/// The line stands beside the words of a label, not over or under other figures.
bool isBesideLabel(const PdfLine& figures, const PdfLine& label) {
    if (!hasLetter(label)) return false;
    double left = figures.words.front().box.left;
    for (const PdfWord& word : figures.words)
        left = std::min(left, word.box.left);
    // A currency sign may stand on the label's line, at the foot of its cell; and where both are
    // nearly level so may figures of other columns, set in another size.
    const double shared = std::min(figures.bottom, label.bottom) - std::max(figures.top, label.top);
    const bool level = shared > 0.8 * (figures.bottom - figures.top);
    return std::ranges::all_of(label.words, [&](const PdfWord& word) {
        if (word.box.right < left || word.text == "$") return true;
        const bool closes = word.text.find_first_not_of(")%") == std::string::npos;
        return (level || closes) && !std::ranges::any_of(word.text, isWord) &&
               std::ranges::none_of(figures.words, [&](const PdfWord& figure) {
                   return figure.box.left < word.box.right && word.box.left < figure.box.right;
               });
    });
}

/// The line and the next reach into each other, and neither into any other: rows do not, so the two
/// are one, whose label hangs at the foot of its cell.
bool overlapsAlone(const std::vector<PdfLine>& lines, std::size_t index) {
    const auto shared = [&](std::size_t upper) {
        if (upper + 1 >= lines.size() || lines[upper].words.empty()) return 0.0;
        return lines[upper].bottom - lines[upper + 1].top;
    };
    const PdfLine& line = lines[index];
    const double height = line.bottom - line.top;
    const double none = 0.02 * height;
    return shared(index) > 0.12 * height && (index == 0 || shared(index - 1) < none) &&
           shared(index + 1) < none;
}

/// Figures set in the middle of a label of two lines, or a little off the baseline of one, go to
/// the lower or to the nearer line of it.
void joinOffsetFigures(std::vector<PdfLine>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        PdfLine& figures = lines[i];
        if (figures.words.empty() || hasLetter(figures) || isYears(figures)) continue;
        const auto distance = [&](const PdfLine& other) {
            return std::fabs(other.bottom - figures.bottom);
        };
        // Near by their feet, or half beside it: of two rows neither is.
        const auto reaches = [&](const PdfLine& other) {
            const double shared =
                std::min(figures.bottom, other.bottom) - std::max(figures.top, other.top);
            return distance(other) < 0.72 * figures.size || shared > 0.5 * figures.size;
        };
        const bool above = i > 0 && !lines[i - 1].words.empty() && reaches(lines[i - 1]) &&
                           isBesideLabel(figures, lines[i - 1]);
        const bool below = i + 1 < lines.size() &&
                           (reaches(lines[i + 1]) || (!above && overlapsAlone(lines, i))) &&
                           isBesideLabel(figures, lines[i + 1]);
        if (!above && !below) continue;
        const bool down =
            below && (!above || distance(lines[i + 1]) < 1.5 * distance(lines[i - 1]));
        PdfLine& label = down ? lines[i + 1] : lines[i - 1];
        std::ranges::move(figures.words, std::back_inserter(label.words));
        figures.words.clear();
        measure(label);
    }
    std::erase_if(lines, [](const PdfLine& line) { return line.words.empty(); });
}

/// Small capitals and the like: no gap, one baseline, no space printed between.
bool continues(const PdfWord& word, const PdfWord& next) {
    if (next.text.starts_with('$') && !isWord(word.text.back())) return false;
    const double size = std::max(word.size, next.size);
    const double gap = next.box.left - word.box.right;
    return !word.spaceBehind && gap > -0.15 * size && gap < 0.08 * size &&
           std::fabs(next.box.bottom - word.box.bottom) < 0.15 * size;
}

/// "122,276$": the sign of the next column, set close behind a figure, is a word of its own.
void cutSigns(std::vector<PdfWord>& words) {
    const std::size_t count = words.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& text = words[i].text;
        if (text.size() < 2 || !text.ends_with('$') || isWord(text[text.size() - 2]) ||
            text[text.size() - 2] == '(')
            continue;
        PdfWord& word = words[i];
        PdfWord sign = word;
        const double share = (word.box.right - word.box.left) / static_cast<double>(text.size());
        sign.text = "$";
        sign.box.left = word.box.right - share;
        sign.onPage.left = word.onPage.right - (word.onPage.right - word.onPage.left) /
                                                   static_cast<double>(text.size());
        word.box.right = sign.box.left;
        word.onPage.right = sign.onPage.left;
        word.text.pop_back();
        word.spaceBehind = true;
        words.push_back(std::move(sign));
    }
}

/// Where a second figure begins in "59,375,61860,321,028": a comma has three digits behind it.
std::size_t secondFigure(const std::string& text) {
    std::size_t comma = std::string::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ',') {
            comma = i;
            continue;
        }
        if (text[i] < '0' || text[i] > '9') return 0;
        if (comma != std::string::npos && i > comma + 3)
            return i + 1 < text.size() && text.find(',', i) != std::string::npos ? i : 0;
    }
    return 0;
}

bool isFigureText(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of("0123456789.,%()$") == std::string_view::npos;
}

/// Where a second figure begins in "2.0%(15.0%)" or "(1,204)(36)%"; a mark, "(2)", is none.
std::size_t behindClosing(std::string_view text) {
    for (std::size_t i = 1; i + 2 < text.size(); ++i) {
        if (text[i - 1] != '%' && text[i - 1] != ')') continue;
        const char next = text[i];
        if (next != '(' && next != '$' && (next < '0' || next > '9')) continue;
        const std::string_view rest = text.substr(i);
        const bool mark = rest.size() <= 4 && rest.find_first_of("%.,") == std::string_view::npos;
        const std::string_view before = text.substr(0, i);
        const bool closes = before.find_first_not_of(")%") == std::string_view::npos;
        if (!mark && (closes || isFigureText(before)) && isFigureText(rest)) return i;
    }
    return 0;
}

/// Figures of two columns set so close that they came as one word.
void cutFigures(std::vector<PdfWord>& words) {
    // What is cut off is looked at in its turn.
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].text.size() < 6) continue;
        std::size_t at = words[i].text.size() < 9 ? 0 : secondFigure(words[i].text);
        if (at == 0) at = behindClosing(words[i].text);
        if (at == 0) continue;
        PdfWord& word = words[i];
        PdfWord next = word;
        const double share = static_cast<double>(at) / static_cast<double>(word.text.size());
        next.text = word.text.substr(at);
        word.text.resize(at);
        const double inLine = word.box.left + (word.box.right - word.box.left) * share;
        const double onPage = word.onPage.left + (word.onPage.right - word.onPage.left) * share;
        next.box.left = word.box.right = inLine;
        next.onPage.left = word.onPage.right = onPage;
        word.spaceBehind = true;
        words.push_back(std::move(next));
    }
}

/// The same word printed twice to make it bold.
bool isShadow(const PdfWord& word, const PdfWord& next) {
    return std::fabs(word.box.left - next.box.left) < 0.2 * word.size && word.text == next.text;
}

/// Makes one word of those that are one, of a line in its order.
void joinPieces(std::vector<PdfWord>& pieces) {
    std::vector<PdfWord> words;
    words.reserve(pieces.size());
    for (PdfWord& word : pieces) {
        if (!words.empty() && isShadow(words.back(), word)) {
            words.back().bold = true;
        } else if (!words.empty() && continues(words.back(), word)) {
            PdfWord& whole = words.back();
            whole.text += word.text;
            whole.box.right = std::max(whole.box.right, word.box.right);
            whole.box.top = std::min(whole.box.top, word.box.top);
            whole.onPage = {std::min(whole.onPage.left, word.onPage.left),
                            std::min(whole.onPage.top, word.onPage.top),
                            std::max(whole.onPage.right, word.onPage.right),
                            std::max(whole.onPage.bottom, word.onPage.bottom)};
            whole.spaceBehind = word.spaceBehind;
            whole.bold = whole.bold && word.bold;
        } else {
            words.push_back(std::move(word));
        }
    }
    pieces = std::move(words);
}

void order(PdfLine& line) {
    const auto isBefore = [](const PdfWord& one, const PdfWord& other) {
        if (one.box.left != other.box.left) return one.box.left < other.box.left;
        return one.box.right < other.box.right;
    };
    std::vector<PdfWord>& words = line.words;
    if (!std::ranges::is_sorted(words, isBefore)) std::ranges::sort(words, isBefore);
    const auto isPiece = [](const PdfWord& word, const PdfWord& next) {
        return isShadow(word, next) || continues(word, next);
    };
    if (std::ranges::adjacent_find(words, isPiece) != words.end()) joinPieces(words);
    bracketRaisedMarks(line);
    measure(line);
}

} // namespace

std::vector<PdfLine> linesOf(std::vector<PdfWord> words) {
    setWatermarkAside(words);
    std::vector<PdfWord> askew;
    const auto isAskew = [](const PdfWord& word) { return word.askew; };
    if (std::ranges::any_of(words, isAskew)) {
        std::ranges::copy_if(words, std::back_inserter(askew), isAskew);
        std::erase_if(words, isAskew);
    }
    closeBrackets(words);
    cutSigns(words);
    cutFigures(words);
    std::vector<PdfLine> lines = cluster(words);
    joinRaised(lines);
    joinOffsetFigures(lines);
    std::ranges::move(cluster(askew), std::back_inserter(lines));
    for (PdfLine& line : lines)
        order(line);
    return lines;
}

} // namespace ql::documents
