// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rows/rows.h"

#include "extraction/boxhead/columns.h"
#include "extraction/boxhead/parted_headings.h"
#include "extraction/rows/label_block.h"
#include "extraction/rows/label_habits.h"
#include "extraction/rows/wrapped_label.h"
#include "extraction/scan/limits.h"
#include "extraction/text/known_headings.h"
#include "extraction/text/label_text.h"
#include "extraction/text/marks.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <utility>

namespace ql::extraction {

namespace {

/// A line of words waiting to be told: a heading, or the beginning of a label.
struct Pending {
    std::size_t line = 0; ///< index into Scan::lines
    std::string text;
    ByteRange range;
    float indent = 0;
    float right = 0;
    bool bold = false;
    int blanksBefore = 0;
};

class RowReader {
  public:
    RowReader(const Scan& scan, std::span<const std::size_t> lines,
              std::span<const ColumnBand> columns, std::pmr::memory_resource& room)
      : m_room(room)
      , m_scan(scan)
      , m_lines(lines)
      , m_columns(columns)
      , m_habits(scan, lines) {
        std::size_t rows = 0;
        for (const std::size_t index : lines) {
            const ScannedLine& line = scan.lines[index];
            if (line.kind != LineClass::Figures) continue;
            ++rows;
            if (scan.measures.cells && !line.phrases.empty())
                m_labelLefts.push_back(line.phrases.front().left);
        }
        std::ranges::sort(m_labelLefts);
        m_rows.reserve(rows + rows / 4);
    }

    std::vector<RawRow> read() {
        for (const std::size_t index : m_lines) {
            const ScannedLine& line = m_scan.lines[index];
            if (line.kind != LineClass::Blank) m_blankRun = 0;
            if (standsOff(index)) {
                m_blankRun = 1;
                if (++m_blanks > 1) flushPending();
            }
            switch (line.kind) {
            case LineClass::Blank:
                ++m_blankRun;
                if (m_habits.doubleSpaced && m_blankRun == 1) break;
                if (++m_blanks > 1) flushPending();
                break;
            case LineClass::Rule:
                takeRule(line);
                break;
            case LineClass::Text:
                // "nm   n/a": cells that say why nothing is printed make a row and no heading.
                line.atoms.empty() ? takeWords(index) : takeFigures(index);
                break;
            case LineClass::Figures:
                takeFigures(index);
                break;
            }
        }
        flushPending();
        return std::move(m_rows);
    }

  private:
    /// A PDF has no blank lines; a step wider than the table's own by half a line is one.
    [[nodiscard]] bool standsOff(std::size_t index) {
        const documents::Line& line = m_scan.document->lines[m_scan.lines[index].line];
        const documents::Line* above = std::exchange(m_above, &line);
        if (m_habits.step <= 0 || above == nullptr || above->page != line.page) return false;
        return line.top - above->top > m_habits.step + 0.5F * (line.bottom - line.top);
    }
    void takeRule(const ScannedLine& line) {
        const bool isDouble = std::ranges::any_of(line.strokes, &RuleStroke::isDouble);
        m_rule = isDouble ? Rule::Double : Rule::Single;
        if (!m_rows.empty() && !m_rows.back().heading && m_pending.empty())
            m_rows.back().ruleBelow = m_rule;
    }

    void takeWords(std::size_t index) {
        const ScannedLine& line = m_scan.lines[index];
        if (!m_rows.empty() && areUnitsOfChange(m_scan, line, m_columns)) return;
        Pending words;
        words.line = index;
        words.text = m_scan.words(line);
        words.range = {line.phrases.front().range.begin, line.phrases.back().range.end};
        words.indent = indentOf(index);
        words.right = line.phrases.back().right;
        words.bold = std::ranges::all_of(line.phrases, &Phrase::bold);
        words.blanksBefore = std::exchange(m_blanks, 0);
        // A lower-case line right under a row goes on with that row's label.
        if (m_pending.empty() && continuesRow(words)) {
            RawRow& row = m_rows.back();
            row.label = joinLabel(row.label, cleanLabel(words.text, row.marks));
            row.labelRange.end = words.range.end;
            row.lastLine = index;
            return;
        }
        if (!m_pending.empty() &&
            !continuesPending(words.line, words.text, words.indent, words.blanksBefore))
            flushPending();
        m_pending.push_back(std::move(words));
    }

    [[nodiscard]] bool continuesRow(const Pending& words) const {
        if (m_rows.empty() || words.blanksBefore > 0 || m_rule != Rule::None) return false;
        const RawRow& row = m_rows.back();
        if (row.heading || row.label.empty() || row.label.size() > longestLabel) return false;
        if (words.text.ends_with(':')) return false;
        const bool lower =
            isLower(words.text.front()) ||
            (words.text.size() > 2 && words.text.starts_with("- ") && isLower(words.text[2]));
        const bool bracket = words.text.front() == '(';
        if (words.indent < row.indent || opensNote(words.text)) return false;
        if (m_habits.rowsApart && !m_scan.measures.cells) return true;
        if (lower || row.label.ends_with(" per") || row.label.ends_with(" of")) return true;
        // The line broke where others did, and as others did.
        const ScannedLine& above = m_scan.lines[row.lastLine];
        if (m_habits.firstLines().figures &&
            isRestOfRow({row.label, wordsRight(m_scan, above), row.indent, words.text, words.indent,
                         Beyond{nextIndent(m_scan, m_lines, words.line).value_or(0), false}, 0},
                        m_habits, m_scan.measures.space))
            return true;
        const bool broken =
            m_habits.brokenBy && above.kind == LineClass::Figures &&
            rightWithWordOf(m_scan, above, m_scan.lines[words.line]) >= *m_habits.brokenBy;
        if (broken && (m_habits.figuresFirst || endsOpen(row.label))) return true;
        return words.indent > row.indent &&
               ((bracket && words.text.ends_with(')')) || endsOpen(row.label));
    }

    /// Whether a line goes on with the label begun on the pending lines.
    [[nodiscard]] bool continuesPending(std::size_t line, std::string_view text, float indent,
                                        int blanks) const {
        const Pending& above = m_pending.back();
        const std::string_view last = above.text;
        if (blanks > 1 || last.ends_with(':') || m_pending.size() >= mostLabelLines) return false;
        // Over one blank line only what cannot stand alone goes on.
        if (blanks == 1)
            return !text.empty() &&
                   (isLower(text.front()) || (endsOpen(last) && !last.ends_with('-')));
        if (text.empty()) return true;
        if (isLower(text.front()) || text.front() == '&' || opensWithLink(text)) return true;
        // A cell has room for all its words, and so has a short line: a dash divides none.
        const bool roomy = m_scan.measures.cells || above.right < 0.7F * m_habits.wrapWidth;
        const bool heads = headsByDash(last, text);
        if (endsOpen(last) && !heads && !(roomy && last.ends_with('-'))) return true;
        if (text.front() == '(' || isDigit(text.front())) return true;
        if (m_scan.measures.cells || isKnownHeading(wholePending())) return false;
        // "Average shares outstanding -" over "Diluted" and no more is one label.
        if (heads || isVariant(text))
            return heads && isVariant(text) && indent > above.indent &&
                   isAloneAtIndent(m_scan, m_lines, line);
        if (m_scan.lines[line].kind == LineClass::Figures && m_habits.firstLines().figures)
            return false;
        if (m_habits.rowsApart && indent >= m_pending.front().indent) return true;
        if (centredUnder(above, m_scan.lines[line])) return true;
        // An upper-case word: a wrapped label only where it stands as wrapped lines here do, and
        // where it had to be wrapped.
        const float first = m_pending.front().indent;
        const float together =
            rightWithWordOf(m_scan, m_scan.lines[above.line], m_scan.lines[line]);
        // There was room for the next word: nothing was broken here.
        if (m_habits.brokenBy && together + m_scan.measures.space < *m_habits.brokenBy)
            return false;
        // "(thousands of barrels per day)" closes a heading; rows stand side by side below it.
        if (last.ends_with(')') && indent > first && nextIndent(m_scan, m_lines, line) == indent)
            return false;
        if (m_pending.size() > 1 && indent == m_pending[1].indent && indent > first) return true;
        // A third line a space further in than the second.
        if (m_pending.size() > 1 && above.indent > first && indent > above.indent &&
            indent - above.indent <= 1.5F * m_scan.measures.space)
            return true;
        const LinePair pair{
            last, above.right, first, text, indent, lookPast(m_scan, m_lines, line), together};
        return isWrapped(pair, m_habits, m_scan.measures.space);
    }

    /// The words waiting, as one label.
    [[nodiscard]] std::string wholePending() const {
        std::string whole;
        for (const Pending& words : m_pending)
            addToLabel(whole, words.text);
        return whole;
    }

    /// Lines of one heading centred over each other.
    [[nodiscard]] bool centredUnder(const Pending& above, const ScannedLine& line) const {
        if (line.kind != LineClass::Text || line.phrases.empty()) return false;
        return areCentred({above.indent, above.right},
                          {line.phrases.front().left, line.phrases.back().right},
                          m_habits.leastIndent, m_scan.measures.space);
    }

    /// The first of two label cells where rows below have the second alone: a cell that spans them.
    [[nodiscard]] std::optional<Phrase> groupOf(const ScannedLine& line) const {
        if (!m_scan.measures.cells || line.phrases.size() < 2 ||
            line.phrases[0].range.end - line.phrases[0].range.begin < 3)
            return std::nullopt;
        const bool below = std::ranges::binary_search(m_labelLefts, line.phrases[1].left);
        return below ? std::optional(line.phrases.front()) : std::nullopt;
    }

    [[nodiscard]] float indentOf(std::size_t index) const {
        return m_scan.document->lines[m_scan.lines[index].line].indent;
    }

    void flushPending() {
        for (std::size_t i = 0; i < m_pending.size(); ++i) {
            Pending& words = m_pending[i];
            // Lines of one heading are joined where the second goes on with the first.
            while (i + 1 < m_pending.size() && !words.text.ends_with(':')) {
                const Pending& next = m_pending[++i];
                addToLabel(words.text, next.text);
                words.range.end = next.range.end;
            }
            RawRow row(m_room);
            row.heading = true;
            setLabel(row, std::move(words.text), words.range);
            row.indent = words.indent;
            row.bold = words.bold;
            row.blanksBefore = words.blanksBefore;
            row.firstLine = words.line;
            row.lastLine = m_pending[i].line;
            row.ruleAbove = std::exchange(m_rule, Rule::None);
            row.cells.resize(m_columns.size());
            m_rows.push_back(std::move(row));
        }
        m_pending.clear();
    }

    void setLabel(RawRow& row, std::string text, const ByteRange& range) const {
        row.labelRange = range;
        row.label = cleanLabel(std::move(text), row.marks);
    }

    void takeFigures(std::size_t index) {
        const ScannedLine& line = m_scan.lines[index];
        std::string text = m_scan.words(line);
        // Figures alone under a row that lacks just those: one row broken in two.
        if (text.empty() && m_pending.empty() && completesRow(line)) return;
        const int blanks = std::exchange(m_blanks, 0);
        const float indent = indentOf(index);
        if (!m_pending.empty() && (text.empty() ? m_pending.back().text.ends_with(':') || blanks > 0
                                                : !continuesPending(index, text, indent, blanks)))
            flushPending();

        if (const auto group = groupOf(line)) {
            flushPending();
            RawRow heading(m_room);
            heading.heading = true;
            setLabel(heading, collapsed(m_scan.text(group->range)), group->range);
            heading.indent = group->left;
            heading.bold = group->bold;
            heading.firstLine = heading.lastLine = index;
            heading.cells.resize(m_columns.size());
            m_rows.push_back(std::move(heading));
            text.clear();
            for (std::size_t p = 1; p < line.phrases.size(); ++p)
                addToLabel(text, collapsed(m_scan.text(line.phrases[p].range)));
        }
        RawRow& row = m_rows.emplace_back(m_room);
        row.firstLine = row.lastLine = index;
        row.indent = groupOf(line) ? line.phrases[1].left : indent;
        row.blanksBefore = blanks;
        ByteRange range = line.atoms.front().range;
        range.end = range.begin;
        if (!line.phrases.empty())
            range = {line.phrases.front().range.begin, line.phrases.back().range.end};
        row.bold = !line.phrases.empty() && std::ranges::all_of(line.phrases, &Phrase::bold);
        if (!m_pending.empty()) {
            text = joinLabel(wholePending(), text);
            range.begin = m_pending.front().range.begin;
            row.firstLine = m_pending.front().line;
            row.indent = m_pending.front().indent;
            row.blanksBefore = m_pending.front().blanksBefore;
            m_pending.clear();
        }
        row.ruleAbove = std::exchange(m_rule, Rule::None);
        const documents::Line& printed = m_scan.document->lines[line.line];
        if (printed.ruledAbove) row.ruleAbove = Rule::Single;
        if (printed.ruledBelow) row.ruleBelow = Rule::Single;
        row.cells.resize(m_columns.size());
        place(line, row, text, range);
        row.strays.insert(row.strays.end(), line.inner.begin(), line.inner.end());
        setLabel(row, std::move(text), range);
    }

    /// Puts figures into columns. A figure before the columns that follows its words closely is
    /// part of the label; of two for one column the nearer stays.
    void place(const ScannedLine& line, RawRow& row, std::string& text, ByteRange& range) const {
        for (std::size_t i = 0; i < line.atoms.size(); ++i) {
            const Atom& atom = line.atoms[i];
            if (i == 0 && isGluedMark(line, atom)) {
                addToLabel(text, m_scan.text(atom.range));
                range.end = std::max(range.end, atom.range.end);
                continue;
            }
            const int column = columnOf(atom, m_columns, m_scan.measures);
            if (column < 0) {
                if (i == 0 && belongsToLabel(line, atom)) {
                    addToLabel(text, m_scan.text(atom.range));
                    range.end = std::max(range.end, atom.range.end);
                } else {
                    row.strays.push_back(atom);
                }
                continue;
            }
            auto& cell = row.cells[static_cast<std::size_t>(column)];
            if (!cell) {
                cell = atom;
                continue;
            }
            const float edge = m_columns[static_cast<std::size_t>(column)].edge;
            const bool nearer = std::abs(atom.edge - edge) < std::abs(cell->edge - edge);
            Atom other = nearer ? *cell : atom;
            if (nearer) cell = atom;
            if (i == 1 && nearer && belongsToLabel(line, other)) {
                addToLabel(text, m_scan.text(other.range));
                range.end = std::max(range.end, other.range.end);
            } else {
                row.strays.push_back(other);
            }
        }
    }

    /// "(1)" a space behind the words, with figures further on: a footnote mark, no loss of one.
    [[nodiscard]] bool isGluedMark(const ScannedLine& line, const Atom& atom) const {
        if (line.phrases.empty() || line.atoms.size() < 2 || m_scan.measures.cells) return false;
        const std::string_view printed = m_scan.text(atom.range);
        return printed.size() <= 4 && printed.starts_with('(') && printed.ends_with(')') &&
               atom.left - line.labelRight <= m_scan.measures.wordGap * 1.2F;
    }

    [[nodiscard]] bool belongsToLabel(const ScannedLine& line, const Atom& atom) const {
        if (m_columns.empty() || atom.edge >= m_columns.front().edge) return false;
        if (line.phrases.empty()) return true;
        return atom.left - line.labelRight <= 2 * m_scan.measures.space || m_scan.measures.cells;
    }

    bool completesRow(const ScannedLine& line) {
        if (m_rows.empty() || m_blanks > 0 || m_rule != Rule::None) return false;
        RawRow& row = m_rows.back();
        if (row.heading || row.label.empty()) return false;
        std::vector<std::pair<std::size_t, Atom>> fills;
        for (const Atom& atom : line.atoms) {
            const int column = columnOf(atom, m_columns, m_scan.measures);
            if (column < 0 || row.cells[static_cast<std::size_t>(column)]) return false;
            fills.emplace_back(static_cast<std::size_t>(column), atom);
        }
        const bool hasFigure =
            std::ranges::any_of(row.cells, [](const auto& c) { return c.has_value(); });
        if (!hasFigure) return false;
        for (auto& [column, atom] : fills)
            row.cells[column] = atom;
        row.lastLine = line.line;
        return true;
    }

    std::pmr::memory_resource& m_room; ///< of the rows' cells
    const Scan& m_scan;
    std::span<const std::size_t> m_lines;
    std::span<const ColumnBand> m_columns;
    LabelHabits m_habits;
    std::vector<float> m_labelLefts;          ///< where cells of labels begin, sorted
    const documents::Line* m_above = nullptr; ///< the printed line before
    std::vector<RawRow> m_rows;
    std::vector<Pending> m_pending;
    Rule m_rule = Rule::None; ///< seen since the last row
    int m_blanks = 0;         ///< telling ones, since the last line of words
    int m_blankRun = 0;
};

} // namespace

std::vector<RawRow> readRows(const Scan& scan, std::span<const std::size_t> lines,
                             std::span<const ColumnBand> columns, std::pmr::memory_resource& room) {
    return RowReader(scan, lines, columns, room).read();
}

} // namespace ql::extraction
