// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scan/line_tests.h"

#include "extraction/text/cell_note.h"
#include "extraction/text/marks.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>

namespace ql::extraction {

namespace {

int markupOf(const Scan& scan, std::size_t line) {
    return scan.document->lines[line].table;
}

/// Words of more than two letters that begin small: a heading has few, a sentence many.
int lowerWords(std::string_view text) {
    int count = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.find(' ', at);
        if (end == std::string_view::npos) end = text.size();
        if (end - at > 2 && isLower(text[at])) ++count;
        at = end + 1;
    }
    return count;
}

/// Every word of weight begins with a capital: a long heading, no sentence.
bool isTitleCase(std::string_view text) {
    int lower = 0;
    int capital = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.find(' ', at);
        if (end == std::string_view::npos) end = text.size();
        if (end - at > 3) isLower(text[at]) ? ++lower : ++capital;
        at = end + 1;
    }
    return lower <= 1 && capital > 2;
}

/// "First" over "Quarter": only with the words on the next line does it speak of time.
bool speaksWithBelow(const Scan& scan, std::size_t index, const Phrase& phrase) {
    if (scan.measures.cells || index + 1 >= scan.lines.size()) return false;
    const ScannedLine& below = scan.lines[index + 1];
    const std::string_view text = scan.text(phrase.range);
    if (below.kind != LineClass::Text || text.size() > 14) return false;
    return std::ranges::any_of(below.phrases, [&](const Phrase& other) {
        return other.left < phrase.right && other.right > phrase.left &&
               scan.text(other.range).size() < 24 &&
               scan.headings.speaksOfTime(std::string(text) + " " +
                                          std::string(scan.text(other.range)));
    });
}

/// The nearest line above or below that is not blank, one blank line further at most; nothing at
/// the end.
const ScannedLine* neighbour(const Scan& scan, std::size_t index, bool below) {
    for (std::size_t step = 1; step <= 2; ++step) {
        if (below ? index + step >= scan.lines.size() : index < step) return nullptr;
        const ScannedLine& line = scan.lines[below ? index + step : index - step];
        if (line.kind != LineClass::Blank) return &line;
    }
    return nullptr;
}

/// "activities:" under a heading too long for one line.
bool endsHeading(const Scan& scan, const ScannedLine& line) {
    if (line.kind != LineClass::Text || line.phrases.size() != 1) return false;
    const std::string& text = scan.words(line);
    return text.size() < 48 && isLower(text.front()) && !text.ends_with('.');
}

/// The words right under the columns' headings, over an empty line or a rule.
bool standsUnderPeriods(const Scan& scan, std::size_t index, float valueLeft) {
    constexpr std::size_t farthest = 3;
    for (std::size_t up = 1; up <= farthest && up <= index; ++up) {
        const ScannedLine& above = scan.lines[index - up];
        if (above.kind == LineClass::Blank || above.kind == LineClass::Rule) continue;
        return above.kind == LineClass::Text && above.phrases.size() > 1 &&
               above.phrases.front().left > valueLeft - 6 * scan.measures.space &&
               isPeriodHeading(scan, index - up, valueLeft);
    }
    return false;
}

/// A heading that runs on under the columns though it stands right under theirs, with a row of
/// figures below it that is level with it or set in.
bool headsFirstRows(const Scan& scan, std::size_t index, float valueLeft) {
    if (scan.measures.cells || index + 1 >= scan.lines.size()) return false;
    const ScannedLine& line = scan.lines[index];
    const ScannedLine& below = scan.lines[index + 1];
    if (below.kind != LineClass::Figures || line.phrases.size() != 1 || below.phrases.empty())
        return false;
    const std::string& text = scan.words(line);
    const float step = below.phrases.front().left - line.phrases.front().left;
    return text.size() <= 110 && !text.ends_with('.') && isUpper(text.front()) &&
           step > -scan.measures.space && step < 6 * scan.measures.space &&
           standsUnderPeriods(scan, index, valueLeft);
}

/// Words between two rows of figures, set level with their labels and without a full stop: a
/// heading that runs on under the columns, as there is nothing beside it.
bool headsRows(const Scan& scan, std::size_t index) {
    if (scan.measures.cells) return false;
    const ScannedLine& line = scan.lines[index];
    const ScannedLine* above = neighbour(scan, index, false);
    const ScannedLine* below = neighbour(scan, index, true);
    if (above == nullptr || below == nullptr || line.phrases.size() != 1) return false;
    if (above->kind != LineClass::Figures || above->phrases.empty()) return false;
    if (endsHeading(scan, *below)) below = neighbour(scan, below->line, true);
    if (below == nullptr || below->kind != LineClass::Figures || below->phrases.empty())
        return false;
    const std::string& text = scan.words(line);
    if (text.size() > 110 || text.ends_with('.') || !isUpper(text.front())) return false;
    const float space = scan.measures.space;
    const auto stepTo = [&](const ScannedLine& row) {
        return row.phrases.front().left - line.phrases.front().left;
    };
    const auto isUnder = [&](const ScannedLine& row) {
        return stepTo(row) > -space && stepTo(row) < 6 * space;
    };
    return std::abs(stepTo(*below)) < space || (isUnder(*above) && isUnder(*below));
}

/// "Selling expenses (including $380 and" over "$0, respectively)".
bool closesBracketOf(std::string_view above, std::string_view words) {
    const std::size_t open = above.rfind('(');
    const std::size_t close = words.find(')');
    return open != std::string_view::npos && close != std::string_view::npos &&
           above.find(')', open) == std::string_view::npos && words.find('(') > close;
}

} // namespace

bool isProse(const Scan& scan, std::size_t index, float valueLeft) {
    const ScannedLine& line = scan.lines[index];
    if (line.kind != LineClass::Text) return false;
    const std::string& text = scan.words(line);
    if (scan.measures.cells)
        return line.phrases.size() <= 2 && text.size() > (markupOf(scan, index) >= 0 ? 160 : 110) &&
               !text.ends_with(':');
    if (text.size() < shortestProse) return false;
    // The first line of a long label: the next has its figures, or goes on in small letters or in
    // the bracket that this one leaves open.
    if (index + 1 < scan.lines.size()) {
        const ScannedLine& next = scan.lines[index + 1];
        const std::string& words = scan.words(next);
        if (next.kind == LineClass::Figures &&
            (words.empty() || isLower(words.front()) || closesBracketOf(text, words)))
            return false;
    }
    if (headsRows(scan, index) || headsFirstRows(scan, index, valueLeft)) return false;
    // So many small words in a row are a sentence, whatever stands below.
    if (text.size() >= 85 && lowerWords(text) >= 9 && !text.ends_with(':')) return true;
    if (line.phrases.size() > 2 || std::ranges::count(text, ' ') < 6) return false;
    if (text.ends_with(':') && text.size() < 90) return false;
    if (isTitleCase(text) || holdsFolded(text, "(in ")) return false;
    if (text.starts_with('(') && text.ends_with(')')) return false;
    const float reach = line.phrases.back().right;
    return line.phrases.front().left < valueLeft - 4 * scan.measures.space &&
           reach > valueLeft + 10 * scan.measures.space && !scan.headings.speaksOfTime(text);
}

bool isEndOfRange(std::string_view words) {
    if (words.size() < 2 || words.size() > 8) return false;
    const std::string plain = folded(words);
    return isOneOf(plain, "low", "high", "low end", "high end", "midpoint", "minimum", "maximum",
                   "from", "to");
}

/// "Low" and "High", "Retail" and "Wholesale": names over the columns, with no more than one over
/// the labels, behind words or a gap, open a table though they say nothing of time. What qualifies
/// the columns above, as "(unaudited)", is none.
static bool namesColumns(const Scan& scan, std::size_t index, float valueLeft) {
    const ScannedLine& line = scan.lines[index];
    if (line.phrases.size() < 2 || line.phrases.size() > 8 || index == 0 ||
        scan.lines[index - 1].kind == LineClass::Figures)
        return false;
    const bool stub = line.phrases.front().right < valueLeft;
    if (stub && line.phrases.size() < 3) return false;
    return std::ranges::all_of(
        line.phrases.begin() + (stub ? 1 : 0), line.phrases.end(), [&](const Phrase& phrase) {
            const std::string_view text = scan.text(phrase.range);
            return phrase.left > valueLeft - 6 * scan.measures.space && text.size() > 1 &&
                   text.size() < 25 && isUpper(text.front()) && !text.ends_with(':') &&
                   !text.ends_with('.') && std::ranges::none_of(text, isDigit) &&
                   !isQualifier(text);
        });
}

bool isPeriodHeading(const Scan& scan, std::size_t index, float valueLeft) {
    const ScannedLine& line = scan.lines[index];
    if (line.kind != LineClass::Text) return false;
    if (namesColumns(scan, index, valueLeft)) return true;
    int over = 0;
    bool speaks = false;
    for (const Phrase& phrase : line.phrases) {
        // A year in a cell beside the columns heads rows.
        if (scan.measures.cells && phrase.right <= valueLeft + 0.5F &&
            isBareYear(scan.text(phrase.range)))
            continue;
        if (phrase.left < valueLeft - 6 * scan.measures.space) {
            if (phrase.right <= valueLeft) continue;
            if (phrase.right - phrase.left > 60 * scan.measures.space) return false;
        }
        ++over;
        if (scan.headings.speaksOfTime(scan.text(phrase.range)) ||
            speaksWithBelow(scan, index, phrase))
            speaks = true;
    }
    return over > 0 && speaks;
}

bool isSentence(const Scan& scan, std::size_t index) {
    const ScannedLine& line = scan.lines[index];
    if (line.kind != LineClass::Text || line.phrases.size() != 1) return false;
    const std::string& text = scan.words(line);
    if (!text.ends_with('.') || text.size() < 12) return false;
    if (isLower(text.front())) return true;
    const bool name = hasAnyPhrase(folded(text), {"inc.", "corp.", "co.", "ltd."});
    return text.size() > 40 && !(name && text.size() < 70);
}

bool isNoteLine(const Scan& scan, std::size_t index) {
    if (cellNote(*scan.document, index)) return true;
    const std::string& text = scan.words(scan.lines[index]);
    const auto opening = noteOpening(text);
    return opening && text.size() > opening->textBegin + 12 && text[opening->textBegin] != '(';
}

bool titlesPeriod(const Scan& scan, std::size_t index) {
    const std::string& text = scan.words(scan.lines[index]);
    const std::size_t next = index + 1;
    const auto leftOf = [&](std::size_t i) { return scan.lines[i].phrases.front().left; };
    // A PDF has no blank lines: a step of two lines is one.
    const auto standsOff = [&] {
        const documents::Line& line = scan.document->lines[index];
        const documents::Line& below = scan.document->lines[next];
        return line.page == below.page && line.bottom > line.top &&
               below.top - line.bottom > (line.bottom - line.top) * 0.8F &&
               scan.document->format == documents::Format::Pdf;
    };
    // A boxhead may follow without a gap.
    const auto headsBoxhead = [&] {
        return !scan.measures.cells && scan.lines[next].phrases.front().left > leftOf(index) &&
               std::ranges::all_of(scan.lines[next].phrases, [&](const Phrase& phrase) {
                   const HeadingText read = readHeading(scan.text(phrase.range));
                   return read.rest.empty() && (read.months || !read.dates.empty());
               });
    };
    const bool alone = next >= scan.lines.size() || scan.lines[next].kind != LineClass::Text ||
                       markupOf(scan, index) != markupOf(scan, next) || standsOff() ||
                       headsBoxhead();
    return alone && text.size() < 90 && !text.ends_with('.') &&
           scan.headings.read(text).months.has_value();
}

bool headsTable(const Scan& scan, std::size_t index) {
    const std::string& text = scan.words(scan.lines[index]);
    return markupOf(scan, index) >= 0 && text.size() < 90 && !text.ends_with('.') &&
           scan.headings.read(text).months.has_value();
}

} // namespace ql::extraction
