// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/label_habits.h"

#include "extraction/rows/label_block.h"
#include "extraction/text/label_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ql::extraction {

namespace {

/// How much deeper the second line of a wrapped label stands, learnt from lines that can be
/// nothing else: they begin in lower case, or the line above is left open. The step taken most
/// often counts, and of equal ones the deeper: a third line stands under the second.
void learnContinuation(const Scan& scan, std::span<const std::size_t> lines, WrapHabits& habits) {
    const ScannedLine* above = nullptr;
    bool goesOn = false;
    std::map<int, int> votes; // by the step in tenths
    for (const std::size_t index : lines) {
        const ScannedLine& line = scan.lines[index];
        const bool words = line.kind == LineClass::Text || line.kind == LineClass::Figures;
        if (words && !line.phrases.empty()) {
            const std::string& text = scan.words(line);
            const bool wrapped = above != nullptr &&
                                 (isLower(text.front()) ||
                                  (above->kind == LineClass::Text && endsOpen(scan.words(*above))));
            if (wrapped && !goesOn) {
                const float step = line.phrases.front().left - above->phrases.front().left;
                ++votes[static_cast<int>(std::lround(step * 10))];
            }
            goesOn = wrapped && line.kind == LineClass::Text;
            above = &line;
        } else if (line.kind != LineClass::Rule) {
            above = nullptr;
            goesOn = false;
        }
    }
    int most = 0;
    for (const auto& [step, count] : votes) {
        if (count < most) continue;
        most = count;
        habits.continuation = static_cast<float>(step) / 10;
        habits.continuationKnown = true;
    }
}

/// Whether headings stand further out than the rows below them. Only words that had room for more
/// count as headings here.
bool areRowsDeeper(const Scan& scan, std::span<const std::size_t> lines, float wrapWidth) {
    const ScannedLine* above = nullptr;
    int deeper = 0;
    int level = 0;
    for (const std::size_t index : lines) {
        const ScannedLine& line = scan.lines[index];
        if (line.phrases.empty()) continue;
        const bool heads = above != nullptr && above->kind == LineClass::Text &&
                           !isLower(scan.words(line).front()) &&
                           wordsRight(scan, *above) < wrapWidth * 0.7F &&
                           !endsOpen(scan.words(*above));
        if (heads) {
            const float step = line.phrases.front().left - above->phrases.front().left;
            if (step > 0.5F * scan.measures.space)
                ++deeper;
            else
                ++level;
        }
        above = &line;
    }
    return deeper > 1 && level == 0;
}

/// Whether every row has a blank line behind it, though labels run over lines without one.
bool areRowsApart(const Scan& scan, std::span<const std::size_t> lines) {
    int apart = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (scan.lines[lines[i]].kind != LineClass::Figures) continue;
        const LineClass next = scan.lines[lines[i + 1]].kind;
        if (next == LineClass::Figures || next == LineClass::Text) return false;
        if (next == LineClass::Blank) ++apart;
    }
    return apart > 4;
}

/// How the words of the table's labels begin.
struct LabelCase {
    bool sentence = false; ///< most labels of several words go on in small letters
    bool title = false;    ///< nearly every word of weight has a capital
};

LabelCase caseOf(const Scan& scan, std::span<const std::size_t> lines) {
    int small = 0;
    int capital = 0;
    for (const std::size_t index : lines) {
        const std::string& text = scan.words(scan.lines[index]);
        const std::size_t space = text.find(' ');
        if (space == std::string::npos || isLower(text.front())) continue;
        bool lower = false;
        bool upper = false;
        std::size_t next = space;
        while (next != std::string::npos) {
            const std::size_t at = next;
            next = text.find(' ', at + 1);
            if (std::min(next, text.size()) - at < 5) continue;
            lower = lower || isLower(text[at + 1]);
            upper = upper || isUpper(text[at + 1]);
        }
        if (lower && !upper) ++small;
        if (upper) ++capital;
    }
    return {small > capital, capital > 4 && capital > 4 * small};
}

/// No label has a small letter.
bool areCapitals(const Scan& scan, std::span<const std::size_t> lines) {
    int labels = 0;
    for (const std::size_t index : lines) {
        const std::string& text = scan.words(scan.lines[index]);
        if (std::ranges::any_of(text, isLower)) return false;
        if (std::ranges::any_of(text, isUpper)) ++labels;
    }
    return labels > 4;
}

/// A blank line behind every line.
bool isDoubleSpaced(const Scan& scan, std::span<const std::size_t> lines) {
    int adjacent = 0;
    int apart = 0;
    for (std::size_t i = 2; i < lines.size(); ++i) {
        const auto words = [&](std::size_t at) {
            const LineClass kind = scan.lines[lines[at]].kind;
            return kind == LineClass::Text || kind == LineClass::Figures;
        };
        if (!words(i)) continue;
        if (words(i - 1))
            ++adjacent;
        else if (words(i - 2) && scan.lines[lines[i - 1]].kind == LineClass::Blank)
            ++apart;
    }
    return apart > 4 && adjacent == 0;
}

/// Where labels of a PDF are broken, and on which of their lines the figures stand: told by lines
/// that go on in small letters or were left open.
void learnBreaks(const Scan& scan, std::span<const std::size_t> lines, LabelHabits& habits) {
    if (scan.document->format != documents::Format::Pdf || scan.measures.cells) return;
    float widest = 0;
    float broken = 1e6F;
    int first = 0;
    int last = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ScannedLine& line = scan.lines[lines[i]];
        if (line.phrases.empty() || scan.words(line).ends_with(':')) continue;
        if (line.kind == LineClass::Figures) widest = std::max(widest, wordsRight(scan, line));
        if (i + 1 >= lines.size()) break;
        const ScannedLine& below = scan.lines[lines[i + 1]];
        if (below.phrases.empty() ||
            scan.document->lines[lines[i]].page != scan.document->lines[lines[i + 1]].page)
            continue;
        if (!isLower(scan.words(below).front()) && !endsOpen(scan.words(line))) continue;
        if (line.kind == LineClass::Figures && below.kind == LineClass::Text) ++first;
        if (line.kind == LineClass::Text && below.kind == LineClass::Figures) ++last;
        broken = std::min(broken, rightWithWordOf(scan, line, below));
    }
    habits.figuresFirst = first > 0 && last == 0;
    if (broken < 1e6F && broken >= widest) habits.brokenBy = broken;
}

/// A line of words between two with figures and further in than both: no heading stands so, but
/// the rest of a label does.
bool isSetIn(const Scan& scan, std::span<const std::size_t> lines, std::size_t at) {
    const float left = scan.lines[lines[at]].phrases.front().left - 0.5F * scan.measures.space;
    if (left <= scan.lines[lines[at - 1]].phrases.front().left) return false;
    std::size_t next = at + 1;
    while (next < lines.size() && scan.lines[lines[next]].phrases.empty())
        ++next;
    return next == lines.size() || (scan.lines[lines[next]].kind == LineClass::Figures &&
                                    scan.lines[lines[next]].phrases.front().left < left);
}

/// Text: whether figures stand on the first line of a wrapped label, told by lines under figures
/// that go on in small letters, with a conjunction or further in, or were left open.
bool areFiguresFirst(const Scan& scan, std::span<const std::size_t> lines) {
    if (scan.document->format == documents::Format::Pdf || scan.measures.cells) return false;
    int first = 0;
    int last = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const ScannedLine& above = scan.lines[lines[i - 1]];
        const ScannedLine& line = scan.lines[lines[i]];
        const bool under = above.kind == LineClass::Figures && line.kind == LineClass::Text;
        if (!under && (first == 0 || above.kind != LineClass::Text)) continue;
        if (above.phrases.empty() || line.phrases.empty()) continue;
        const std::string& words = scan.words(line);
        const bool open = leavesOpen(scan, above);
        if (!under)
            last += open || isLower(words.front()) ? 1 : 0;
        else if (open || (words.front() == '(' && words.size() > 1 && isLower(words[1]) &&
                          !words.ends_with(')')))
            first += 2; // no row is complete so, and no heading begins so
        else if (isLower(words.front()) || opensWithLink(words) || isSetIn(scan, lines, i) ||
                 (words.front() == '(' && !words.ends_with(')')))
            ++first;
    }
    return first > 1 && first > 2 * last;
}

/// Whether a gap stands behind every row, though the rest of its label is in between.
bool areFirstLinesApart(const Scan& scan, std::span<const std::size_t> lines) {
    int apart = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (scan.lines[lines[i]].kind != LineClass::Figures) continue;
        while (i + 1 < lines.size() && scan.lines[lines[i + 1]].kind == LineClass::Text)
            ++i;
        if (i + 1 >= lines.size()) break;
        if (scan.lines[lines[i + 1]].kind == LineClass::Figures) return false;
        if (scan.lines[lines[i + 1]].kind == LineClass::Blank) ++apart;
    }
    return apart > 4;
}

/// The middle of all steps from one printed line of a PDF to the next.
float stepOf(const Scan& scan, std::span<const std::size_t> lines) {
    if (scan.document->format != documents::Format::Pdf) return 0;
    std::vector<float> steps;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const documents::Line& above = scan.document->lines[lines[i - 1]];
        const documents::Line& line = scan.document->lines[lines[i]];
        if (above.page == line.page && line.top > above.top) steps.push_back(line.top - above.top);
    }
    if (steps.size() < 3) return 0;
    const auto middle = steps.begin() + static_cast<long>(steps.size() / 2);
    std::ranges::nth_element(steps, middle);
    return *middle;
}

} // namespace

float wordsRight(const Scan& scan, const ScannedLine& line) {
    for (auto phrase = line.phrases.rbegin(); phrase != line.phrases.rend(); ++phrase) {
        const std::string_view text = scan.text(phrase->range);
        const std::size_t last = text.find_last_not_of(". ");
        if (last == std::string_view::npos) continue;
        const auto share = static_cast<float>(last + 1) / static_cast<float>(text.size());
        return phrase->left + (phrase->right - phrase->left) * share;
    }
    return 0;
}

float rightWithWordOf(const Scan& scan, const ScannedLine& above, const ScannedLine& below) {
    const documents::Line& printed = scan.document->lines[below.line];
    if (printed.runs.empty()) return 0;
    const documents::Run& word = printed.runs.front();
    constexpr float space = 0.22F; // in parts of the line's height: no font sets less
    return wordsRight(scan, above) + space * (printed.bottom - printed.top) + word.right -
           word.left;
}

LabelHabits::LabelHabits(const Scan& scan, std::span<const std::size_t> lines)
  : m_scan(scan)
  , m_lines(lines) {
    for (const std::size_t index : lines) {
        const ScannedLine& line = scan.lines[index];
        if (line.kind != LineClass::Figures) continue;
        wrapWidth = std::max(wrapWidth, wordsRight(scan, line));
        if (!line.phrases.empty()) leastIndent = std::min(leastIndent, line.phrases.front().left);
    }
    step = stepOf(scan, lines);
    doubleSpaced = isDoubleSpaced(scan, lines);
    rowsApart = !doubleSpaced && areRowsApart(scan, lines);
    learnBreaks(scan, lines, *this);
}

const WrapHabits& LabelHabits::wraps() const {
    if (m_wraps) return *m_wraps;
    WrapHabits wraps;
    const LabelCase letters = caseOf(m_scan, m_lines);
    wraps.sentenceCase = letters.sentence;
    wraps.titleCase = letters.title;
    wraps.capitals = areCapitals(m_scan, m_lines);
    learnContinuation(m_scan, m_lines, wraps);
    wraps.indentsRows = areRowsDeeper(m_scan, m_lines, wrapWidth);
    return m_wraps.emplace(wraps);
}

const FirstLines& LabelHabits::firstLines() const {
    if (m_firstLines) return *m_firstLines;
    FirstLines first;
    first.figures = areFiguresFirst(m_scan, m_lines);
    first.apart = first.figures && !doubleSpaced && areFirstLinesApart(m_scan, m_lines);
    return m_firstLines.emplace(first);
}

} // namespace ql::extraction
