// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/statements/alternatives.h"

#include "extraction/scan/limits.h"
#include "extraction/text/words.h"

#include <algorithm>
#include <cmath>

namespace ql::extraction {

namespace {

/// A figure that stands this part of the way to the next column may belong there.
constexpr float unclear = 0.3F;

class Finder {
  public:
    Finder(const RowInTable& in, RowNumber number, std::vector<Alternative>& found)
      : m_in(in)
      , m_row(in.row)
      , m_columns(in.table.columns)
      , m_number(number)
      , m_found(found) {}

    void find() {
        // Cells of a grid say themselves which column they are in.
        const bool byPlace = !m_in.scan.measures.cells && m_columns.front().band.figures > 0;
        if (byPlace) {
            strays();
            // From the right: what moves makes room for its neighbour.
            for (std::size_t c = m_row.cells.size(); c-- > 0;) {
                if (m_row.cells[c]) otherColumn(c);
                if (c > 0 && m_row.cells[c] && m_row.cells[c - 1]) brokenOff(c);
            }
            shiftedRow();
            wordsNumber();
            pageNumber();
        }
        for (std::size_t c = 0; c < m_row.cells.size(); ++c)
            if (m_row.cells[c] && m_row.cells[c]->number.kind == ValueKind::Number) otherNumber(c);
    }

  private:
    [[nodiscard]] std::string_view printed(const Atom& atom) const {
        return m_in.scan.text(atom.range);
    }
    [[nodiscard]] std::optional<Fact> factIn(std::size_t column, const Atom& atom) const {
        return m_in.maker.make(column, atom, m_in.reading);
    }
    [[nodiscard]] std::string standingIn(std::size_t column) const {
        const RawColumn& raw = m_columns[column];
        return raw.heading.empty() && raw.period ? raw.period->toString() : raw.heading;
    }

    void add(const Atom& atom, std::vector<Move> moves, std::string standing, std::string other) {
        Alternative alternative;
        alternative.statement = m_number.statement;
        alternative.item = m_number.item;
        alternative.moves = std::move(moves);
        alternative.where = m_in.scan.provenance(atom.range);
        alternative.standing = std::move(standing);
        alternative.other = std::move(other);
        alternative.either = atom.number.spacing == Spacing::Open;
        m_found.push_back(std::move(alternative));
    }

    /// How far a figure stands on the way from its column to the next on that side, and which.
    struct Lean {
        float part = 0;
        std::size_t next = 0;
    };
    [[nodiscard]] std::optional<Lean> leanOf(std::size_t column) const {
        const Atom& atom = *m_row.cells[column];
        const float off = atom.edge - m_columns[column].band.edge;
        if (std::abs(off) <= m_in.scan.measures.edgeTolerance) return std::nullopt;
        if (off < 0 && column == 0) return std::nullopt;
        const std::size_t next = off < 0 ? column - 1 : column + 1;
        if (next >= m_columns.size()) return std::nullopt;
        const float step = std::abs(m_columns[next].band.edge - m_columns[column].band.edge);
        if (step <= 0) return std::nullopt;
        return Lean{off / step, next};
    }

    void otherColumn(std::size_t column) {
        const auto lean = leanOf(column);
        if (!lean || std::abs(lean->part) < unclear || m_row.cells[lean->next]) return;
        const Atom& atom = *m_row.cells[column];
        auto fact = factIn(lean->next, atom);
        if (!fact) return;
        add(atom, {{static_cast<int>(column), std::move(fact)}}, standingIn(column),
            standingIn(lean->next));
    }

    /// All figures of a row lean the same way, and the column at that end is empty.
    void shiftedRow() {
        std::vector<Move> moves;
        int side = 0;
        const Atom* first = nullptr;
        std::size_t stands = 0;
        std::size_t goes = 0;
        for (std::size_t c = 0; c < m_row.cells.size(); ++c) {
            if (!m_row.cells[c]) continue;
            const auto lean = leanOf(c);
            if (!lean || std::abs(lean->part) < unclear) return;
            const int way = lean->part < 0 ? -1 : 1;
            if (side != 0 && way != side) return;
            side = way;
            auto fact = factIn(lean->next, *m_row.cells[c]);
            if (!fact) return;
            if (first == nullptr) {
                first = &*m_row.cells[c];
                stands = c;
                goes = lean->next;
            }
            moves.push_back({static_cast<int>(c), std::move(fact)});
        }
        if (moves.size() > 1) add(*first, std::move(moves), standingIn(stands), standingIn(goes));
    }

    /// A space apart.
    [[nodiscard]] bool touches(const Atom& head, const Atom& tail) const {
        return tail.left - head.right <= m_in.scan.measures.wordGap * 1.2F;
    }
    /// "1 234": a group of three digits a space behind a figure may go on with it.
    [[nodiscard]] std::optional<Atom> joined(const Atom& head, const Atom& tail) const {
        if (tail.number.spacing == Spacing::Sure) return std::nullopt;
        if (!touches(head, tail)) return std::nullopt;
        const std::string_view a = printed(head);
        const std::string_view b = printed(tail);
        const std::size_t digits = std::min(b.find_first_not_of("0123456789"), b.size());
        if (digits != 3 || a.empty() || !isDigit(a.back())) return std::nullopt;
        const auto number = parseNumber(std::string(a) + "," + std::string(b));
        if (!number || number->kind != ValueKind::Number) return std::nullopt;
        Atom atom = tail;
        atom.number = *number;
        atom.number.spacing = tail.number.spacing;
        atom.left = head.left;
        atom.range.begin = head.range.begin;
        return atom;
    }
    void brokenOff(std::size_t column) {
        if (!touches(*m_row.cells[column - 1], *m_row.cells[column])) return; // as nearly always
        const auto whole = joined(*m_row.cells[column - 1], *m_row.cells[column]);
        if (!whole) return;
        auto fact = factIn(column, *whole);
        if (!fact) return;
        add(*whole,
            {{static_cast<int>(column - 1), std::nullopt}, {static_cast<int>(column), fact}},
            "two figures", fact->value.toString());
    }

    /// Figures that fit no column: they are reported as not placed unless a sum places them.
    void strays() {
        for (const Atom& stray : m_row.strays) {
            if (stray.isText) continue;
            for (std::size_t c = 0; c < m_row.cells.size(); ++c) {
                if (!m_row.cells[c]) {
                    if (auto fact = factIn(c, stray))
                        add(stray, {{-1, std::move(fact)}}, {}, standingIn(c));
                    continue;
                }
                const auto whole = joined(stray, *m_row.cells[c]);
                if (!whole) continue;
                if (auto fact = factIn(c, *whole))
                    add(stray, {{static_cast<int>(c), fact}}, std::string(printed(*m_row.cells[c])),
                        fact->value.toString());
            }
        }
    }

    /// "Notes, Series 3": a small number a space behind the words, in the first column.
    void wordsNumber() {
        if (m_row.cells.empty() || !m_row.cells.front() || m_row.label.empty()) return;
        const Atom& atom = *m_row.cells.front();
        const NumberText& number = atom.number;
        const ScannedLine& line = m_in.scan.lines[m_row.lastLine];
        if (line.atoms.empty() || line.atoms.front().range.begin != atom.range.begin) return;
        if (number.kind != ValueKind::Number || number.grouped || number.percent ||
            !number.currency.empty() || number.value.isNegative() || number.value.exponent() != 0 ||
            line.phrases.empty())
            return;
        if (atom.left - line.labelRight > m_in.scan.measures.wordGap * 1.2F) return;
        add(atom, {{0, std::nullopt}}, standingIn(0),
            m_row.label + " " + std::string(printed(atom)));
    }

    /// "7" alone between rows of other figures: the number of the page, unless a sum needs it.
    void pageNumber() {
        const bool more = m_row.label.size() < 8 && folded(m_row.label) == "(more)";
        if ((!m_row.label.empty() && !more) || (m_row.cells.size() < 2 && !more)) return;
        std::size_t column = m_row.cells.size();
        for (std::size_t c = 0; c < m_row.cells.size(); ++c) {
            if (!m_row.cells[c]) continue;
            if (column != m_row.cells.size()) return;
            column = c;
        }
        if (column == m_row.cells.size()) return;
        const Atom& atom = *m_row.cells[column];
        const NumberText& number = atom.number;
        constexpr std::int64_t mostPages = 999;
        if (atom.isText || number.kind != ValueKind::Number || number.grouped || number.percent ||
            !number.currency.empty() || number.value.exponent() != 0 || number.value.isNegative() ||
            number.value.coefficient() > mostPages)
            return;
        add(atom, {{static_cast<int>(column), std::nullopt}}, standingIn(column),
            "the number of a page");
    }

    /// Another value for the same print: a bracket lost on one side; a mark run into the figure; a
    /// point for a comma; a group of digits set off by a space.
    [[nodiscard]] std::optional<Decimal> otherValue(const Atom& atom) const {
        const std::string_view text = printed(atom);
        const NumberText& number = atom.number;
        int open = 0; // brackets without the other one
        bool spaced = false;
        for (const char c : text) {
            open += (c == '(') - (c == ')');
            spaced = spaced || c == ' ';
        }
        if (open != 0) return number.value.negated();
        const bool markRunIn = !number.mark.empty() && isDigit(text.back());
        if (!markRunIn && !pointForComma(atom)) {
            if (!spaced || number.spacing == Spacing::Sure) return std::nullopt;
            const std::size_t space = text.rfind(' ');
            const bool split = space != std::string_view::npos && space > 0 &&
                               isDigit(text[space - 1]) && isDigit(text[space + 1]);
            if (!split) return std::nullopt;
            const auto tail = parseNumber(text.substr(space + 1), m_in.scan.style);
            return tail ? std::optional(tail->value) : std::nullopt;
        }
        std::string digits;
        std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
        const auto value = Decimal::parse(digits);
        return value && number.value.isNegative() ? value->negated() : value;
    }

    /// "109.496" in a row of whole amounts.
    [[nodiscard]] bool pointForComma(const Atom& atom) const {
        if (atom.number.value.exponent() != -3 || atom.number.percent ||
            (m_in.reading.measure != Measure::Currency && m_in.reading.measure != Measure::Shares))
            return false;
        return std::ranges::all_of(m_row.cells, [&](const std::optional<Atom>& cell) {
            return !cell || cell->isText || cell->range == atom.range ||
                   cell->number.value.exponent() == 0;
        });
    }

    void otherNumber(std::size_t column) {
        const Atom& atom = *m_row.cells[column];
        const auto value = otherValue(atom);
        if (!value) return;
        Atom other = atom;
        other.number.value = *value;
        const auto now = factIn(column, atom);
        auto fact = factIn(column, other);
        if (!fact || !now) return;
        const std::string otherwise = fact->value.toString();
        add(atom, {{static_cast<int>(column), std::move(fact)}}, now->value.toString(), otherwise);
    }

    const RowInTable& m_in;
    const RawRow& m_row;
    const std::vector<RawColumn>& m_columns;
    RowNumber m_number;
    std::vector<Alternative>& m_found;
};

} // namespace

void addAlternatives(const RowInTable& row, RowNumber number, LineItem& item,
                     std::vector<Alternative>& alternatives) {
    if (row.row.heading || row.row.cells.empty()) return;
    Finder(row, number, alternatives).find();
    for (; alternatives.size() > mostAlternatives; alternatives.pop_back())
        for (const Move& move : alternatives.back().moves)
            for (Fact& fact : item.facts)
                if (fact.column == move.from) fact.doubtful = true;
}

} // namespace ql::extraction
