// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/pages/page_turns.h"

#include "extraction/scan/page_marks.h"
#include "extraction/text/date_text.h"
#include "extraction/text/kind_names.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ql::extraction {

namespace {

constexpr std::size_t mostSlugLines = 4; ///< words at the foot and the head of a page
constexpr std::size_t longestSlugLine = 90;
constexpr std::size_t longestLine = 160; ///< of a page mark, with what it is set in by
constexpr std::size_t openingLines = 40; ///< where a release says who reports what
constexpr std::size_t farthestPage = 40; ///< longer gaps between figures are pages of words

class TurnCleaner {
  public:
    explicit TurnCleaner(Scan& scan)
      : m_scan(scan) {}

    void clear() {
        std::size_t above = 0; // one past the last line of figures
        bool figures = false;
        for (std::size_t i = 0; i < m_scan.lines.size(); ++i) {
            const LineClass kind = m_scan.lines[i].kind;
            if (kind == LineClass::Rule) continue;
            if (kind == LineClass::Blank) {
                // The number of a page, which is blank already.
                if (!m_scan.document->lines[i].range.isEmpty() && isWords(i) &&
                    !textOf(i).empty() && textOf(i).size() <= 3)
                    m_marks.push_back(i);
                continue;
            }
            if (mayBeMark(i) && isWords(i) && (isPageMark(textOf(i)) || numbersSlug(i))) {
                m_marks.push_back(i);
                continue;
            }
            if (kind != LineClass::Figures) continue;
            figures ? clearGap(above, i) : blankMarks();
            m_marks.clear();
            above = i + 1;
            figures = true;
        }
        blankMarks();
    }

  private:
    [[nodiscard]] std::string_view textOf(std::size_t line) const {
        return trimmed(m_scan.document->textOf(m_scan.document->lines[line]));
    }
    [[nodiscard]] bool isWords(std::size_t line) const {
        return m_scan.document->lines[line].kind == documents::LineKind::Words;
    }

    [[nodiscard]] bool isBlank(std::size_t line) const {
        return line >= m_scan.lines.size() || m_scan.lines[line].kind == LineClass::Blank;
    }
    /// A cheap look that spares nearly all lines a closer one: a mark stands off on one side at
    /// least, and is no row of amounts.
    [[nodiscard]] bool mayBeMark(std::size_t index) const {
        const ScannedLine& line = m_scan.lines[index];
        if (line.atoms.size() > 3 || line.phrases.size() > 2) return false;
        if (!isBlank(index + 1) && index > 0 && !isBlank(index - 1)) return false;
        const ByteRange range = m_scan.document->lines[index].range;
        return range.end - range.begin <= longestLine &&
               std::ranges::none_of(line.atoms, [](const Atom& atom) {
                   return atom.number.grouped || !atom.number.currency.empty();
               });
    }

    void blank(std::size_t line) {
        m_scan.lines[line].clear();
        m_scan.lines[line].line = static_cast<std::uint32_t>(line);
    }
    void blankMarks() {
        for (const std::size_t mark : m_marks)
            blank(mark);
    }

    /// "4" under the name or the day of the release, which a mark above begins; or alone at the
    /// margin, where it is no figure.
    [[nodiscard]] bool numbersSlug(std::size_t line) {
        const std::string_view text = textOf(line);
        if (text.empty() || text.size() > 3 || !std::ranges::all_of(text, isDigit)) return false;
        const auto kind = [&](std::size_t i) {
            return i < m_scan.lines.size() ? m_scan.lines[i].kind : LineClass::Blank;
        };
        if (line == 0 || kind(line + 1) != LineClass::Blank) return false;
        if (kind(line - 1) == LineClass::Blank) return kind(line) == LineClass::Text;
        return !m_marks.empty() && kind(line - 1) == LineClass::Text &&
               (isDate(line - 1) || isOpening(line - 1));
    }

    /// The lines between two of figures.
    void clearGap(std::size_t begin, std::size_t end) {
        const auto page = [&](std::size_t i) { return m_scan.document->lines[i].page; };
        const bool turns = begin > 0 && page(begin - 1) != page(end);
        blankMarks();
        if ((m_marks.empty() && !turns) || end - begin > farthestPage) return;
        if (m_marks.size() > 1) clearSlug(m_marks.front() + 1, m_marks.back());
        std::size_t head = begin;
        if (turns) {
            while (head < end && page(head) == page(begin - 1))
                ++head;
        }
        if (!m_marks.empty()) head = std::max(head, m_marks.back());
        clearRunningHead(head, end);
    }

    /// Words of the gap that are still there.
    [[nodiscard]] std::vector<std::size_t> wordsIn(std::size_t begin, std::size_t end) const {
        std::vector<std::size_t> lines;
        for (std::size_t i = begin; i < end && lines.size() <= mostSlugLines; ++i)
            if (m_scan.lines[i].kind == LineClass::Text) lines.push_back(i);
        return lines;
    }

    /// Between the mark at a page's foot and the one at the head of the next: whose release it is.
    void clearSlug(std::size_t begin, std::size_t end) {
        const std::vector<std::size_t> lines = wordsIn(begin, end);
        if (lines.size() > mostSlugLines) return;
        for (const std::size_t line : lines)
            if (isDate(line) || isOpening(line) ||
                (textOf(line).size() < longestSlugLine && !titles(line) && !isTime(line)))
                blank(line);
    }

    /// The name, the headline or a date said again, with nothing below but rows.
    void clearRunningHead(std::size_t begin, std::size_t end) {
        const std::vector<std::size_t> lines = wordsIn(begin, end);
        if (lines.empty() || lines.size() > mostSlugLines) return;
        std::size_t heads = 0;
        while (heads < lines.size() &&
               (isOpening(lines[heads]) || isDateOfOpening(lines[heads], end)))
            ++heads;
        for (std::size_t i = heads; i < lines.size(); ++i)
            if (titles(lines[i]) || m_scan.headings.speaksOfTime(wordsOf(lines[i]))) return;
        for (std::size_t i = 0; i < heads; ++i)
            blank(lines[i]);
    }

    [[nodiscard]] bool isDate(std::size_t line) const {
        const std::string_view text = textOf(line);
        if (text.size() > 20 || m_scan.lines[line].phrases.size() != 1) return false;
        const auto date = dateAtStart(text);
        return date && date->isComplete() && date->end == text.size();
    }

    /// The day of the release, at the margin: over the columns it would be theirs.
    [[nodiscard]] bool isDateOfOpening(std::size_t line, std::size_t figures) {
        if (!isDate(line)) return false;
        if (m_scan.lines[line].phrases.front().right >= m_scan.lines[figures].atoms.front().left)
            return false;
        const std::string plain = folded(textOf(line));
        return std::ranges::any_of(opening(), [&](const Opening& said) {
            return said.line < line && said.plain.find(plain) != std::string::npos;
        });
    }

    /// A line that stood above the first figures said again, and no title.
    [[nodiscard]] bool isOpening(std::size_t line) {
        const std::string_view text = textOf(line);
        if (text.size() < 6 || text.size() > longestSlugLine || isDate(line)) return false;
        if (text.ends_with(':') || kindNamedBy(text) || readScaleNote(text)) return false;
        const std::string plain = folded(text);
        return std::ranges::any_of(opening(), [&](const Opening& said) {
            return said.line < line && said.plain == plain;
        });
    }

    struct Opening {
        std::size_t line = 0;
        std::string plain;
    };
    const std::vector<Opening>& opening() {
        if (m_opened) return m_opening;
        m_opened = true;
        for (std::size_t i = 0; i < m_scan.lines.size() && m_opening.size() < openingLines; ++i) {
            if (m_scan.lines[i].kind == LineClass::Figures) break;
            if (m_scan.lines[i].kind == LineClass::Text && textOf(i).size() <= longestSlugLine)
                m_opening.push_back({i, folded(textOf(i))});
        }
        return m_opening;
    }

    [[nodiscard]] const std::string& wordsOf(std::size_t line) const {
        return m_scan.words(m_scan.lines[line]);
    }
    /// Words that title a table or say what it is in.
    [[nodiscard]] bool titles(std::size_t line) const {
        const std::string& words = wordsOf(line);
        return kindNamedBy(words) || readScaleNote(words) || holdsFolded(words, "unaudited") ||
               holdsFolded(words, "continued");
    }
    /// Nothing but the time of columns.
    [[nodiscard]] bool isTime(std::size_t line) const {
        const std::string& words = wordsOf(line);
        return m_scan.headings.speaksOfTime(words) && m_scan.headings.read(words).rest.empty();
    }

    Scan& m_scan;
    std::vector<std::size_t> m_marks; ///< since the last line of figures
    std::vector<Opening> m_opening;
    bool m_opened = false;
};

} // namespace

void clearPageTurns(Scan& scan) {
    if (scan.document->format != documents::Format::Pdf) TurnCleaner(scan).clear();
}

} // namespace ql::extraction
