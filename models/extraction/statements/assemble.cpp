// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/assemble.h"

#include "extraction/boxhead/torn_heading.h"
#include "extraction/measures/row_measures.h"
#include "extraction/measures/scales.h"
#include "extraction/periods/column_periods.h"
#include "extraction/periods/column_sums.h"
#include "extraction/periods/guidance_periods.h"
#include "extraction/periods/lengths.h"
#include "extraction/rows/balance_rows.h"
#include "extraction/rows/row_times.h"
#include "extraction/rows/sections.h"
#include "extraction/scan/figure_count.h"
#include "extraction/scan/limits.h"
#include "extraction/statements/alternatives.h"
#include "extraction/statements/fact_maker.h"
#include "extraction/statements/other_heads.h"
#include "extraction/statements/part_names.h"
#include "extraction/statements/settle_headings.h"
#include "extraction/statements/settle_readings.h"
#include "extraction/statements/sum_doubts.h"
#include "extraction/tables/kinds.h"
#include "extraction/tables/merge_tables.h"
#include "extraction/tables/percent_columns.h"
#include "extraction/tables/shared_title.h"
#include "extraction/tables/stray_tables.h"
#include "extraction/tables/title_lines.h"
#include "extraction/tables/transpose.h"
#include "extraction/text/words.h"
#include "extraction/units/units.h"

#include <algorithm>
#include <iterator>

namespace ql::extraction {

namespace {

class Assembler {
  public:
    Assembler(Scan& scan, const Clock& clock, Release& release)
      : m_scan(scan)
      , m_clock(clock)
      , m_release(release) {}

    void add(RawTable& table, const TableScale& tableScale) {
        m_scan.measureAs(table.rows.front().firstLine);
        joinBrokenTitles(table.titleLines);
        KindVerdict verdict = kindOf(table);
        repeatKind(table, verdict);
        if (verdict.kind == StatementKind::Note && isOutlook(table, m_scan))
            verdict = {StatementKind::Guidance, "it gives a range of what is expected", true};
        resolvePeriods(table, m_clock, m_scan.headings, verdict.kind == StatementKind::Balance);
        if (verdict.kind == StatementKind::Guidance) settleGuidance(table, m_clock, m_scan);
        settleBalanceColumns(table);
        readPercentColumns(table);
        settleLengths(table, verdict.kind, m_release.statements);
        nameAspects(table);
        std::vector<OtherHead> others =
            readOtherHeads(table, verdict.kind, m_clock, m_scan.headings, m_release);
        for (RawColumn& column : table.columns)
            column.doubtful = column.doubtful || (column.period && isTorn(column));
        if (const std::vector<bool> notes = columnsOfNotes(table.columns); !notes.empty())
            for (RawRow& row : table.rows)
                row.heading = row.heading || isHeadingWithNote(row, notes);
        if (isStrayLine(table) || isNameless(table)) {
            listAmounts(table);
            return;
        }
        Statement statement;
        statement.kind = verdict.kind;
        statement.kindReason = verdict.reason;
        statement.title = withoutLigatures(titleOf(table));
        const ScaleNote& scale = tableScale.note;
        statement.scale = scale.scale;
        statement.unitNote = scale.text;
        statement.range = table.range;
        statement.columns = columnsOf(table);
        for (const RawColumn& column : table.columns)
            if (column.doubtful) noteDoubt(column);
        const std::size_t labels = m_open.labels.size();
        const std::size_t rows = table.rows.size();
        addOpenLabels(m_scan, table, m_release.statements.size(), m_open.labels);
        addItems(table, tableScale, statement);
        const bool open = tableScale.isAssumed() || !tableScale.others.empty();
        if (open)
            noteScale(tableScale, statement, m_scan.provenance(statement.items.front().where.range),
                      m_release.issues);
        continueIncome(statement, verdict, table);
        const bool anyFact = std::ranges::any_of(
            statement.items, [](const LineItem& item) { return !item.facts.empty(); });
        if (anyFact && open)
            m_open.scales.push_back(
                {m_release.statements.size(), std::move(m_scaledRows),
                 // Rows under the columns of the table above have its scale too.
                 table.ownBoxhead && isDoubtful(tableScale, statement)});
        m_scaledRows.clear();
        if (!anyFact || statement.items.size() != rows) m_open.labels.resize(labels);
        if (anyFact) std::ranges::move(others, std::back_inserter(m_open.heads));
        if (anyFact && statement.kind == StatementKind::Note)
            if (auto days = findOpenLengths(table, m_scan.headings); !days.columns.empty()) {
                days.statement = m_release.statements.size();
                m_open.lengths.push_back(std::move(days));
            }
        if (anyFact)
            m_release.statements.push_back(std::move(statement));
        else
            std::erase_if(m_alternatives, [&](const Alternative& other) {
                return other.statement == m_release.statements.size();
            });
    }

    /// What could have been read otherwise, in printed order.
    [[nodiscard]] std::vector<Alternative> takeAlternatives() { return std::move(m_alternatives); }
    [[nodiscard]] OpenReadings takeOpen() { return std::move(m_open); }

  private:
    /// An address and a calendar have no amounts; where there are some, it was neither, and none of
    /// its figures is placed.
    void listAmounts(const RawTable& table) {
        std::vector<const Atom*> atoms;
        for (const RawRow& row : table.rows) {
            for (const auto& cell : row.cells)
                if (cell) atoms.push_back(&*cell);
            for (const Atom& stray : row.strays)
                atoms.push_back(&stray);
        }
        const bool amounts = std::ranges::any_of(atoms, [](const Atom* atom) {
            const NumberText& number = atom->number;
            return number.grouped || number.percent || !number.currency.empty() ||
                   number.value.exponent() < 0;
        });
        if (!amounts) return;
        for (const Atom* atom : atoms)
            notPlaced(*atom);
    }
    /// Which columns refer to notes; empty where none does, as nearly always.
    [[nodiscard]] static std::vector<bool> columnsOfNotes(const std::vector<RawColumn>& columns) {
        std::vector<bool> notes(columns.size());
        bool any = false;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            notes[c] = std::ranges::any_of(columns[c].pieces, isNoteHeading, &HeadingPiece::text);
            any = any || notes[c];
        }
        return any ? notes : std::vector<bool>();
    }
    /// "Earnings per share   5": words and a note's number head the rows below.
    [[nodiscard]] static bool isHeadingWithNote(const RawRow& row, const std::vector<bool>& notes) {
        bool any = false;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (!row.cells[c]) continue;
            if (!notes[c]) return false;
            any = true;
        }
        return any && !row.label.empty();
    }
    /// Makes items of the rows and gives the rows' room back.
    void addItems(RawTable& table, const TableScale& scale, Statement& statement) {
        auto places = placeRows(table.rows, m_scan.measures.space);
        const std::string firstHeading =
            !table.rows.empty() && table.rows.front().heading ? table.rows.front().label : "";
        const auto measures =
            measureRows(table, places, statement.kind, statement.title + " " + firstHeading, scale);
        const FactMaker maker(m_scan, table.columns, scale.note.text);
        statement.items.reserve(table.rows.size());
        int quarter = 0; // the last that a row names
        const std::vector<RowTimes> balances = timesBetweenBalances(table);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const RowTimes times =
                balances.empty() ? timesOfRow(r, table, m_clock, quarter) : balances[r];
            if (times.quarter != 0) quarter = times.quarter;
            RawRow row = std::move(table.rows[r]);
            if (!takeCells(places[r].section)) {
                leaveUnread(row);
                continue;
            }
            const std::size_t number = statement.items.size();
            LineItem& item = statement.items.emplace_back();
            item.section = std::move(places[r].section);
            item.depth = places[r].depth;
            item.role = places[r].role;
            item.marks = std::move(row.marks);
            item.ruleAbove = row.ruleAbove;
            item.ruleBelow = row.ruleBelow;
            m_scan.locate(row.labelRange, item.where);
            if (!measures[r].power) m_scaledRows.push_back(number);
            std::optional<ScaleNote> own;
            const RowReading reading{measures[r].measure,
                                     flowMonths(row, table),
                                     noteFor(row.label, measures[r], scale.note, own),
                                     row.label,
                                     measures[r].hundredths,
                                     measures[r].things(),
                                     times.periods};
            item.facts.reserve(static_cast<std::size_t>(std::ranges::count_if(
                row.cells, [](const auto& cell) { return cell.has_value(); })));
            for (std::size_t c = 0; c < row.cells.size(); ++c) {
                if (!row.cells[c]) continue;
                addFact(table.columns[c], c, *row.cells[c], maker, reading, item);
                const std::string_view mark = row.cells[c]->number.mark.view();
                if (!mark.empty() && std::ranges::find(item.marks, mark) == item.marks.end())
                    item.marks.emplace_back(mark);
            }
            if (!measures[r].doubt.empty()) doubtRow(row, item, measures[r].doubt);
            if (isTornLabel(row.label)) doubtRow(row, item, "a label with its figures");
            if (times.doubtful) doubtRow(row, item, times.periods.front().toString());
            addAlternatives({m_scan, table, row, maker, reading},
                            {m_release.statements.size(), number}, item, m_alternatives);
            for (const Atom& stray : row.strays)
                notPlaced(stray);
            item.label = std::move(row.label);
        }
    }

    /// The headings a row stands under are kept with each row.
    [[nodiscard]] bool takeCells(const std::vector<std::string>& section) {
        std::size_t cells = 0;
        for (const std::string& name : section)
            cells += 1 + name.size() / bytesOfACell;
        if (cells > m_scan.cellsLeft) return false;
        m_scan.cellsLeft -= cells;
        return true;
    }

    void leaveUnread(const RawRow& row) {
        for (const auto& cell : row.cells)
            if (cell && !cell->isText) ++m_scan.unread;
        for (const Atom& stray : row.strays)
            if (!stray.isText) ++m_scan.unread;
    }

    /// The same lines once more, for another period under a boxhead of its own, are of the same
    /// kind.
    void repeatKind(const RawTable& table, KindVerdict& verdict) {
        const bool cells = m_scan.measures.cells;
        // Asked for among tables of one mark-up and behind the parts of a company only.
        std::vector<std::string> labels;
        for (const RawRow& row : table.rows)
            if ((table.markup >= 0 || verdict.kind == StatementKind::Breakdown ||
                 (!cells && table.titleLines.empty())) &&
                !row.heading && !row.label.empty())
                labels.emplace_back(row.words().text());
        std::ranges::sort(labels);
        // A table of its own right behind has to repeat them closely.
        const bool behind = m_lastMarkup + 1 == table.markup;
        // The company by its parts once more, for a longer period and without a title.
        if (!cells && table.titleLines.empty() && m_lastKind == StatementKind::Breakdown &&
            labels.size() > 4) {
            std::vector<std::string> shared;
            std::ranges::set_intersection(labels, m_lastLabels, std::back_inserter(shared));
            if (shared.size() * 5 >= labels.size() * 4)
                verdict = {m_lastKind, "it repeats the lines of the table before", true};
        }
        if (!verdict.certain && (m_lastMarkup == table.markup || behind) && table.markup >= 0 &&
            labels.size() > 2) {
            std::vector<std::string> shared;
            std::ranges::set_intersection(labels, m_lastLabels, std::back_inserter(shared));
            if (shared.size() * 5 >= labels.size() * (behind ? 4 : 3))
                verdict = {m_lastKind, "it repeats the lines of the table before", true};
        }
        m_lastLabels = std::move(labels);
        m_lastMarkup = table.markup;
        m_lastKind = verdict.kind;
    }

    /// Nothing but per-share amounts and share counts, set apart under an income statement, is its
    /// end.
    void continueIncome(Statement& statement, const KindVerdict& verdict,
                        const RawTable& table) const {
        if (verdict.certain || m_release.statements.empty() || !table.titleLines.empty()) return;
        if (m_release.statements.back().kind != StatementKind::Income) return;
        bool any = false;
        for (const LineItem& item : statement.items)
            for (const Fact& fact : item.facts) {
                any = true;
                if (fact.unit.measure != Measure::PerShare && fact.unit.measure != Measure::Shares)
                    return;
            }
        if (!any) return;
        statement.kind = StatementKind::Income;
        statement.kindReason = "it gives the shares and amounts per share of the statement before";
    }

    /// What a row counts is not certain: decimals that cannot be thousands are shown as printed.
    void doubtRow(const RawRow& row, LineItem& item, std::string_view taken) {
        for (Fact& fact : item.facts)
            fact.doubtful = true;
        Issue issue;
        issue.severity = Severity::Doubt;
        issue.code = IssueCode::AmbiguousReading;
        issue.where = item.where;
        issue.args = {row.label, std::string(taken)};
        m_release.issues.push_back(std::move(issue));
    }

    /// Two columns that seem to be of one period: one of them is misread. Or a torn one.
    void noteDoubt(const RawColumn& column) {
        Issue issue;
        issue.severity = Severity::Doubt;
        issue.code = IssueCode::AmbiguousReading;
        if (!column.pieces.empty()) issue.where = m_scan.provenance(column.pieces.back().range);
        issue.args = {column.heading,
                      column.period->toString() + (isTorn(column) ? ", though words of it are lost"
                                                                  : " like the column beside it")};
        m_release.issues.push_back(std::move(issue));
    }

    void notPlaced(const Atom& atom) {
        if (atom.isText && !holdsFigures(m_scan.text(atom.range))) return;
        if (m_listed == mostListed) {
            ++m_scan.unread;
            return;
        }
        ++m_listed;
        ++m_release.coverage.notPlaced;
        Issue issue;
        issue.severity = Severity::Doubt;
        issue.code = IssueCode::NumberNotPlaced;
        issue.where = m_scan.provenance(atom.range);
        issue.args = {issue.where.printed};
        m_release.issues.push_back(std::move(issue));
    }

    void addFact(const RawColumn& column, std::size_t index, const Atom& atom,
                 const FactMaker& maker, const RowReading& reading, LineItem& item) {
        if (column.change) {
            if (!atom.isText) ++m_release.coverage.changes;
            return;
        }
        if (!column.period || (atom.isText && holdsFigures(m_scan.text(atom.range)))) {
            notPlaced(atom);
            return;
        }
        if (!atom.isText) ++m_release.coverage.facts;
        maker.fill(item.facts.emplace_back(), index, atom, reading);
    }

    Scan& m_scan;
    const Clock& m_clock;
    Release& m_release;
    std::vector<std::string> m_lastLabels; ///< of the table before, sorted
    int m_lastMarkup = -1;
    std::size_t m_listed = 0; ///< figures not placed that have an issue each
    StatementKind m_lastKind = StatementKind::Note;
    std::vector<Alternative> m_alternatives;
    OpenReadings m_open;
    std::vector<std::size_t> m_scaledRows; ///< of the statement being read
};

} // namespace

OpenReadings assembleStatements(Scan& scan, Clock clock, std::vector<RawTable> tables,
                                Release& release) {
    int numbers = 0;
    for (const RawTable& table : tables)
        numbers += numbersIn(scan, table);
    std::vector<RawTable> pieces;
    std::size_t rows = 0;
    for (RawTable& table : mergeContinued(scan, std::move(tables)))
        for (RawTable& piece : splitByContent(std::move(table))) {
            if (auto other = laidOut(piece, scan.headings)) piece = std::move(*other);
            rows += piece.rows.size();
            if (rows > mostWordedRows) piece.forgetWords();
            pieces.push_back(std::move(piece));
        }
    // Days that boxheads name in full tell what "Q1 FY23" over another table means.
    for (const RawTable& piece : pieces) {
        if (!piece.ownBoxhead) continue;
        for (const Date& end : completeDates(piece, scan.headings))
            clock.learn(end);
    }
    for (std::size_t i = 1; i < pieces.size(); ++i)
        shareTitle(scan, pieces[i - 1], pieces[i]);
    Assembler assembler(scan, clock, release);
    const std::vector<TableScale> scales = decideScales(pieces);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        assembler.add(pieces[i], scales[i]);
        pieces[i] = RawTable(); // its room is for the facts made of it
    }
    nameParts(release);
    OpenReadings open = assembler.takeOpen();
    open.heads = settleHeadings(std::move(open.heads), release, Settling::First);
    settleColumnSums(release);
    settleReadings(assembler.takeAlternatives(), release);
    doubtSums(release);
    // What is neither fact, change nor stray stands in headings and labels.
    release.coverage.headings = std::max(0, numbers - release.coverage.total());
    if (scan.unread == 0) return open;
    release.coverage.notPlaced += static_cast<int>(scan.unread);
    Issue issue;
    issue.severity = Severity::Fault;
    issue.code = IssueCode::TooManyFigures;
    issue.args = {std::to_string(scan.unread)};
    release.issues.push_back(std::move(issue));
    return open;
}

} // namespace ql::extraction
