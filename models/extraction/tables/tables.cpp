// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables/tables.h"

#include "extraction/boxhead/adopted_columns.h"
#include "extraction/boxhead/boxhead.h"
#include "extraction/boxhead/columns.h"
#include "extraction/pages/scan_document.h"
#include "extraction/pages/slid_rows.h"
#include "extraction/rows/label_block.h"
#include "extraction/rows/rows.h"
#include "extraction/scan/limits.h"
#include "extraction/scan/line_tests.h"
#include "extraction/tables/bands.h"
#include "extraction/tables/side_by_side.h"
#include "extraction/text/kind_names.h"
#include "extraction/text/label_text.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>

namespace ql::extraction {

namespace {

/// Headings are taken over from no further back; it also keeps the work on hostile input linear.
constexpr std::size_t farthestBoxhead = 32;

/// Lines of one block: figures in columns with nothing but table matter between them.
struct Block {
    std::size_t first = 0;
    std::size_t last = 0; ///< one past
    std::size_t part = 0;
};

int markupOf(const Scan& scan, std::size_t line) {
    return scan.document->lines[line].table;
}

class TableFinder {
  public:
    explicit TableFinder(Scan& scan)
      : m_scan(scan) {}

    std::vector<RawTable> find() {
        const auto& parts = m_scan.document->parts;
        for (std::size_t p = 0; p < parts.size(); ++p) {
            m_floor = parts[p].firstLine;
            findInPart(p, parts[p].lastLine);
        }
        return std::move(m_tables);
    }

  private:
    void findInPart(std::size_t part, std::size_t end) {
        std::size_t at = m_floor;
        while (at < end) {
            if (m_scan.lines[at].kind != LineClass::Figures) {
                ++at;
                continue;
            }
            m_scan.measureAs(at);
            const Block block{at, blockEnd(at, end), part};
            cutBlock(block);
            at = block.last;
        }
    }

    /// One past the last line of figures that belongs with the first.
    [[nodiscard]] std::size_t blockEnd(std::size_t first, std::size_t end) const {
        float valueLeft = m_scan.lines[first].atoms.front().left;
        std::size_t last = first + 1;
        int blanks = 0;
        for (std::size_t i = first + 1; i < end; ++i) {
            const ScannedLine& line = m_scan.lines[i];
            if (markupOf(m_scan, i) != markupOf(m_scan, first) && line.kind != LineClass::Blank)
                break;
            if (line.kind == LineClass::Blank) {
                if (++blanks > 7) break;
                continue;
            }
            blanks = 0;
            if (line.kind == LineClass::Figures) {
                valueLeft = std::min(valueLeft, line.atoms.front().left);
                last = i + 1;
            } else if (line.kind == LineClass::Text &&
                       (runsOn(i, end, valueLeft) || isNoteLine(m_scan, i))) {
                break;
            }
        }
        // The end of the last row's label and the rule that closes it are its own.
        while (last < end && (m_scan.lines[last].kind == LineClass::Rule ||
                              (endsLabel(last) && m_scan.lines[last].labelRight < valueLeft)))
            ++last;
        return last;
    }

    /// Prose below figures that begin at `valueLeft`, above some that may begin further right.
    [[nodiscard]] bool runsOn(std::size_t index, std::size_t end, float valueLeft) const {
        return m_scan.words(m_scan.lines[index]).size() >= shortestProse &&
               isProse(m_scan, index, std::max(valueLeft, valueLeftBehind(index, end, 4)));
    }

    /// Words right under a row that can only be the rest of its label.
    [[nodiscard]] bool endsLabel(std::size_t index) const {
        const ScannedLine& line = m_scan.lines[index];
        return !m_scan.measures.cells && line.kind == LineClass::Text &&
               ((goesOn(m_scan.words(line)) && !m_scan.words(line).ends_with('.')) ||
                endsRowAbove(m_scan, index));
    }

    /// A note whose words end in a colon heads the rows below it.
    [[nodiscard]] bool opensRows(std::size_t index) const {
        return m_scan.words(m_scan.lines[index]).ends_with(':');
    }

    /// Cuts a block where a new boxhead begins, and reads each piece.
    void cutBlock(const Block& block) {
        std::size_t begin = headStart(block.first);
        std::size_t bodyLast = block.first; ///< last line of figures seen
        for (std::size_t i = block.first; i < block.last; ++i) {
            const ScannedLine& line = m_scan.lines[i];
            if (line.kind == LineClass::Figures) {
                bodyLast = i;
                continue;
            }
            if (bodyLast == i || line.kind != LineClass::Text) continue;
            if (!isPeriodHeading(m_scan, i, valueLeftBehind(i, block.last)) &&
                !opensPage(i, bodyLast))
                continue;
            std::size_t cut = bodyLast + 1;
            while (cut < i && belongsToRowAbove(cut))
                ++cut;
            readTable(begin, cut, block.part);
            begin = cut;
            // On to the first row of the new table.
            while (i + 1 < block.last && m_scan.lines[i + 1].kind != LineClass::Figures)
                ++i;
            bodyLast = i + 1;
        }
        readTable(begin, block.last, block.part);
        m_floor = block.last;
    }

    /// The name of a statement at the top of a page.
    [[nodiscard]] bool opensPage(std::size_t index, std::size_t above) const {
        const auto page = [&](std::size_t line) { return m_scan.document->lines[line].page; };
        if (index == 0 || page(index) == page(above) || index + 1 >= m_scan.lines.size())
            return false;
        if (m_scan.lines[index].kind != LineClass::Text) return false;
        const std::string& words = m_scan.words(m_scan.lines[index]);
        const std::string plain = folded(words);
        // "Cash flows from financing activities" goes on with the statement of the page before.
        if (plain.ends_with("activities") || plain.starts_with("adjustments to")) return false;
        // So does the cash at its end, brought to the balance sheet.
        if (plain.starts_with("reconciliation of cash") &&
            plain.find("flow") == std::string::npos && plain.find("from") == std::string::npos)
            return false;
        // The second line of a heading that the first leaves open names nothing by itself.
        const ScannedLine& before = m_scan.lines[index - 1];
        if (page(index) == page(index - 1) && before.kind == LineClass::Text &&
            endsOpen(m_scan.words(before)))
            return false;
        return words.size() < 110 && isUpper(words.front()) && !words.ends_with(':') &&
               kindNamedBy(words).has_value();
    }

    [[nodiscard]] bool belongsToRowAbove(std::size_t index) const {
        const ScannedLine& line = m_scan.lines[index];
        if (line.kind == LineClass::Rule) return true;
        return line.kind == LineClass::Text &&
               (goesOn(m_scan.words(line)) || endsRowAbove(m_scan, index));
    }

    /// Where the figures of the next rows begin; 0 where none come soon.
    [[nodiscard]] float valueLeftBehind(std::size_t index, std::size_t end, int most = 12) const {
        float left = 0;
        int rows = 0;
        end = std::min(end, index + 60);
        for (std::size_t i = index; i < end && rows < most; ++i) {
            const ScannedLine& line = m_scan.lines[i];
            if (line.kind != LineClass::Figures) continue;
            left = rows == 0 ? line.atoms.front().left : std::min(left, line.atoms.front().left);
            ++rows;
        }
        return left;
    }

    /// First line above a block's figures that can belong to its boxhead and title.
    [[nodiscard]] std::size_t headStart(std::size_t first) const {
        const bool grid = m_scan.measures.cells;
        const float valueLeft = m_scan.lines[first].atoms.front().left;
        std::size_t start = first;
        int blanks = 0;
        int lines = 0;
        int outside = 0;
        for (std::size_t i = first; i > m_floor; --i) {
            const ScannedLine& line = m_scan.lines[i - 1];
            if (line.kind == LineClass::Blank) {
                if (++blanks > 5) break;
                continue;
            }
            if (line.kind == LineClass::Figures || ++lines > 24) break;
            if (grid) {
                const int markup = markupOf(m_scan, i - 1);
                if (markup != markupOf(m_scan, first)) {
                    // Another table of words only may hold the title; paragraphs above too.
                    if (++outside > 6) break;
                }
                if (isProse(m_scan, i - 1, valueLeft)) break;
                if (isNoteLine(m_scan, i - 1) && !titlesPeriod(m_scan, i - 1) &&
                    !headsTable(m_scan, i - 1))
                    break;
            } else if (line.kind == LineClass::Text && isNoteLine(m_scan, i - 1) &&
                       !opensRows(i - 1) && !titlesPeriod(m_scan, i - 1)) {
                break;
            } else if (isProse(m_scan, i - 1, valueLeft) || isSentence(m_scan, i - 1)) {
                break;
            }
            blanks = 0;
            start = i - 1;
        }
        return start;
    }

    void readTable(std::size_t begin, std::size_t end, std::size_t part) {
        straightenRows(m_scan, begin, end);
        std::vector<const ScannedLine*> figureLines;
        figureLines.reserve(end - begin);
        std::size_t firstFigures = end;
        for (std::size_t i = begin; i < end; ++i) {
            if (m_scan.lines[i].kind != LineClass::Figures) continue;
            firstFigures = std::min(firstFigures, i);
            figureLines.push_back(&m_scan.lines[i]);
        }
        if (figureLines.empty() || (!m_half && readSideBySide(begin, end, part))) return;
        // One line of figures outside any mark-up is an address or a page number, no table.
        if (figureLines.size() < 2 && markupOf(m_scan, firstFigures) < 0 &&
            figureLines.front()->atoms.size() < 2)
            return;
        std::vector<ColumnBand> bands = findColumns(figureLines, m_scan.measures);
        if (bands.size() > 2 * mostColumns) return m_scan.leaveUnread(begin, end);
        dropLabelBands(figureLines, m_scan.measures, bands);
        if (m_scan.measures.cells) dropMarkBands(m_scan, begin, end, bands);
        if (bands.empty()) return;

        RawTable table;
        table.part = static_cast<int>(part);
        table.markup = markupOf(m_scan, firstFigures);
        table.firstLine = begin;
        table.lastLine = end;
        std::vector<std::size_t> headLines;
        headLines.reserve(firstFigures - begin);
        for (std::size_t i = begin; i < firstFigures; ++i)
            headLines.push_back(i);
        const HeadLines head = splitHead(m_scan, headLines, bands);
        if (!head.boxhead.empty()) dropUnheadedBands(m_scan, head.boxhead, bands);
        for (const std::size_t i : head.title)
            if (m_scan.lines[i].kind == LineClass::Text)
                table.titleLines.push_back(m_scan.words(m_scan.lines[i]));

        // One line of figures without a boxhead is an address or a page number.
        if (figureLines.size() < 2 && table.markup < 0 && head.boxhead.empty()) return;
        table.columns.reserve(bands.size());
        for (const ColumnBand& band : bands)
            table.columns.emplace_back().band = band;
        if (!head.boxhead.empty()) {
            layHeadings(m_scan, head.boxhead, table);
            table.ownBoxhead = true;
        } else {
            inheritColumns(table);
        }
        std::vector<std::size_t> body = head.body;
        body.reserve(head.body.size() + end - firstFigures);
        for (std::size_t i = firstFigures; i < end; ++i)
            body.push_back(i);
        if (!takeCells(table)) return m_scan.leaveUnread(begin, end);
        table.rows = readRows(m_scan, body, bandsOf(table.columns), rowRoom());
        if (table.rows.empty()) return;
        if (!takeMarks(table)) return m_scan.leaveUnread(begin, end);
        const auto isHeaded = [this](const RawColumn& column) {
            return m_scan.headings.speaksOfTime(column.heading);
        };
        if (figureLines.size() < 2 && table.markup < 0 &&
            !std::ranges::all_of(table.columns, isHeaded))
            return;
        if (table.markup < 0 && isListOfPages(table)) return;
        table.range = {m_scan.document->lines[begin].range.begin,
                       m_scan.document->lines[end - 1].range.end};
        m_tables.push_back(std::move(table));
    }

    /// Where rows keep their cells: in the room of the lines. Those of a half outlive its scan, and
    /// those of a long document give their room back one by one: theirs stand by themselves.
    [[nodiscard]] std::pmr::memory_resource& rowRoom() const {
        constexpr std::size_t longDocument = 4000; // lines
        return m_half || m_scan.lines.size() > longDocument ? *std::pmr::get_default_resource()
                                                            : *m_scan.room;
    }

    /// Takes what a table needs of what may still be read; false where that is not enough.
    [[nodiscard]] bool takeCells(const RawTable& table) {
        if (table.columns.size() > mostColumns) return false;
        // Each row has a cell a column, which may become a fact, and itself weighs as much as
        // eight; words of the boxhead stand over every column, and with what is read of them weigh
        // four.
        std::size_t cells = (table.lastLine - table.firstLine) * (2 * table.columns.size() + 8) + 8;
        for (const RawColumn& column : table.columns)
            cells += 6 + 4 * column.pieces.size() + column.heading.size() / bytesOfACell;
        if (cells > m_scan.cellsLeft) return false;
        m_scan.cellsLeft -= cells;
        return true;
    }

    [[nodiscard]] bool takeMarks(const RawTable& table) {
        std::size_t marks = 0;
        for (const RawRow& row : table.rows)
            marks += 2 * row.marks.size();
        if (marks > m_scan.cellsLeft) return false;
        m_scan.cellsLeft -= marks;
        return true;
    }

    /// Two tables on the same lines are read one after the other.
    bool readSideBySide(std::size_t begin, std::size_t end, std::size_t part) {
        const auto border = findSecondLabels(m_scan, begin, end);
        if (!border) return false;
        for (const bool right : {false, true}) {
            const HalfDocument kept = keepHalf(m_scan, begin, end, *border, right);
            Scan half = scanDocument(kept.document, m_scan.style);
            half.measures = m_scan.measures;
            half.cellsLeft = m_scan.cellsLeft;
            TableFinder finder(half);
            finder.m_half = true;
            finder.m_floor = begin - kept.firstLine;
            finder.readTable(begin - kept.firstLine, end - kept.firstLine, part);
            m_scan.cellsLeft = half.cellsLeft;
            m_scan.unread += half.unread;
            for (RawTable& table : finder.m_tables) {
                putBack(table, kept);
                m_tables.push_back(std::move(table));
            }
        }
        return true;
    }

    /// One unheaded column of small whole numbers: a table of contents.
    [[nodiscard]] static bool isListOfPages(const RawTable& table) {
        if (table.columns.size() != 1 || !table.columns.front().pieces.empty()) return false;
        return std::ranges::all_of(table.rows, [](const RawRow& row) {
            const auto& cell = row.cells.front();
            return !cell || (cell->number.currency.empty() && cell->number.value.exponent() == 0 &&
                             cell->number.value.magnitude().coefficient() < 1000);
        });
    }

    /// Takes headings from the nearest table above whose columns stand where these do.
    void inheritColumns(RawTable& table) const {
        std::size_t looked = 0;
        const RawTable* nearest = nullptr; // that has headings
        for (auto before = m_tables.rbegin(); before != m_tables.rend(); ++before) {
            if (++looked > farthestBoxhead || before->part != table.part) return;
            if (!std::ranges::any_of(before->columns,
                                     [](const RawColumn& c) { return !c.pieces.empty(); }))
                continue;
            if (saysPeriod(table) && table.columns.size() != before->columns.size()) return;
            if (nearest == nullptr) nearest = &*before;
            // As many columns are nearer, but elsewhere, and say something else: whose these are
            // nobody knows.
            if (!m_scan.measures.cells && nearest->columns.size() == table.columns.size() &&
                !haveSameHeadings(nearest->columns, before->columns))
                return;
            if (adoptColumns(m_scan.measures, table, before->columns)) return;
        }
    }

    /// "For the quarter ended March 31, 2020": a title that needs no boxhead.
    [[nodiscard]] static bool saysPeriod(const RawTable& table) {
        return std::ranges::any_of(table.titleLines, [](const std::string& line) {
            const HeadingText read = line.size() < 140 ? readHeading(line) : HeadingText();
            return read.months && read.dates.size() == 1 && read.dates.front().isComplete();
        });
    }

    Scan& m_scan;
    std::vector<RawTable> m_tables;
    bool m_half = false;     ///< reading one of two tables that stand side by side
    std::size_t m_floor = 0; ///< lines before it are taken
};

} // namespace

std::vector<RawTable> findTables(Scan& scan) {
    return TableFinder(scan).find();
}

} // namespace ql::extraction
