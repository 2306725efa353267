// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/cell_formulas.h"

#include "analysis/audit.h"
#include "core/footing.h"

#include <optional>
#include <set>

namespace ql::exporting {

using analysis::Cell;
using analysis::CellState;
using analysis::Comparison;
using analysis::FactAddress;

namespace {

using Place = std::pair<int, int>;

const Cell* numberAt(const Comparison& comparison, const Place& place) {
    const auto& cells = comparison.rows[static_cast<std::size_t>(place.first)].cells;
    if (static_cast<std::size_t>(place.second) >= cells.size()) return nullptr;
    const Cell& cell = cells[static_cast<std::size_t>(place.second)];
    return cell.state == CellState::Number || cell.state == CellState::Nil ? &cell : nullptr;
}

Decimal valueOf(const Cell& cell) {
    return cell.state == CellState::Nil ? Decimal() : cell.value;
}

/// The cell that shows or also reports each printed fact.
std::map<FactAddress, Place> placesOf(const Comparison& comparison) {
    std::map<FactAddress, Place> places;
    for (std::size_t row = 0; row < comparison.rows.size(); ++row) {
        const auto& cells = comparison.rows[row].cells;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const Place place{static_cast<int>(row), static_cast<int>(column)};
            for (const analysis::Report& report : cells[column].reports)
                places.emplace(report.from, place);
            if (cells[column].from.isValid()) places[cells[column].from] = place;
        }
    }
    return places;
}

std::optional<Decimal> sumOf(const Comparison& comparison, const std::vector<FormulaTerm>& terms) {
    std::optional<Decimal> sum = Decimal();
    for (const FormulaTerm& term : terms) {
        const Cell* cell = numberAt(comparison, {term.row, term.column});
        if (cell == nullptr || !sum) return std::nullopt;
        sum = term.sign < 0 ? sum->minus(valueOf(*cell)) : sum->plus(valueOf(*cell));
    }
    return sum;
}

/// What a spreadsheet will make of the formula.
std::optional<Decimal> resultOf(const Comparison& comparison, const CellFormula& formula,
                                const Cell& cell) {
    const auto sum = sumOf(comparison, formula.terms);
    if (formula.divisors.empty() || !sum) return sum;
    const auto divisors = sumOf(comparison, formula.divisors);
    if (!divisors) return std::nullopt;
    // The average of n divides as the sum does n times the dividend.
    Decimal dividend = *sum;
    for (std::size_t i = 1; i < formula.divisors.size(); ++i) {
        const auto more = dividend.plus(*sum);
        if (!more) return std::nullopt;
        dividend = *more;
    }
    if (cell.unit.measure == Measure::Percent) dividend = dividend.scaledBy(2);
    return dividend.dividedBy(*divisors, -formula.decimals);
}

class Finder {
  public:
    explicit Finder(const Comparison& comparison)
      : m_comparison(comparison)
      , m_places(placesOf(comparison)) {}

    CellFormulas find() {
        addPrintedSums();
        addSumsOverAll();
        addDerived();
        dropCircles();
        return std::move(m_formulas);
    }

  private:
    /// Sums as the releases print them, each in its own table.
    void addPrintedSums() {
        if (m_comparison.options.mode != analysis::Mode::Amount) return;
        for (const analysis::Check& check : analysis::audit(m_comparison.releases).checks) {
            if (check.kind != analysis::CheckKind::Footing || check.terms.empty()) continue;
            const auto claim = m_places.find(check.claim.at);
            if (claim == m_places.end()) continue;
            CellFormula formula;
            for (const analysis::CheckTerm& term : check.terms) {
                const auto place = m_places.find(term.at);
                if (place == m_places.end() || place->second.second != claim->second.second) break;
                formula.terms.push_back({place->second.first, place->second.second, term.sign});
            }
            if (formula.terms.size() == check.terms.size()) keep(claim->second, formula);
        }
    }

    /// Sums of derived columns, by what explains the line over the whole table.
    void addSumsOverAll() {
        std::vector<FootingLine> lines;
        std::map<std::vector<std::string>, int> sections;
        for (const analysis::ComparisonRow& row : m_comparison.rows) {
            FootingLine& line = lines.emplace_back();
            line.role = row.role == Role::Heading ? Role::Item : row.role;
            line.section =
                sections.try_emplace(row.section, static_cast<int>(sections.size())).first->second;
            line.values.resize(m_comparison.columns.size());
            for (std::size_t c = 0; c < row.cells.size() && c < line.values.size(); ++c) {
                const Cell& cell = row.cells[c];
                if (cell.unit.measure == Measure::Currency && cell.state == CellState::Number)
                    line.values[c] = cell.value;
                else if (cell.state == CellState::Nil)
                    line.values[c] = Decimal();
            }
        }
        for (const Footing& footing : footTable(lines).sums)
            for (const FootedColumn& column : footing.columns) {
                CellFormula formula;
                for (const FootingTerm& term : footing.terms)
                    if (numberAt(m_comparison, {term.line, column.column}) != nullptr)
                        formula.terms.push_back({term.line, column.column, term.sign});
                if (!formula.terms.empty()) keep({footing.total, column.column}, formula);
            }
    }

    void addDerived() {
        for (std::size_t row = 0; row < m_comparison.rows.size(); ++row) {
            const auto& cells = m_comparison.rows[row].cells;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const Cell& cell = cells[column];
                CellFormula formula;
                formula.decimals = std::max(0, -cell.value.exponent());
                for (const analysis::Operand& operand : cell.operands) {
                    const auto place = m_places.find(operand.from);
                    if (place == m_places.end()) break;
                    const Cell* there = numberAt(m_comparison, place->second);
                    if (there == nullptr || valueOf(*there) != operand.value) break;
                    const auto [r, c] = place->second;
                    if (operand.sign == 0)
                        formula.divisors.push_back({r, c, 1});
                    else
                        formula.terms.push_back({r, c, operand.sign});
                }
                const std::size_t found = formula.terms.size() + formula.divisors.size();
                if (found == cell.operands.size() && !formula.terms.empty())
                    keep({static_cast<int>(row), static_cast<int>(column)}, formula);
            }
        }
    }

    /// Takes the formula where it comes out to the digit and the cell has none yet.
    void keep(const Place& place, const CellFormula& formula) {
        const Cell* cell = numberAt(m_comparison, place);
        if (cell == nullptr || cell->state != CellState::Number || cell->correction ||
            m_formulas.contains(place))
            return;
        const auto result = resultOf(m_comparison, formula, *cell);
        if (result && *result == cell->value) m_formulas.emplace(place, formula);
    }

    /// A cell that would refer to itself stays a number.
    void dropCircles() {
        std::set<Place> done;
        std::set<Place> open;
        // Every visit ends where a cell is done, so that the walk is linear; formulas are few terms
        // deep, so that it may call itself.
        const auto walk = [&](const auto& self, const Place& place) -> void {
            const auto formula = m_formulas.find(place);
            if (formula == m_formulas.end() || done.contains(place)) return;
            open.insert(place);
            bool circle = false;
            for (const auto* list : {&formula->second.terms, &formula->second.divisors})
                for (const FormulaTerm& term : *list) {
                    const Place next{term.row, term.column};
                    if (open.contains(next))
                        circle = true;
                    else
                        self(self, next);
                }
            open.erase(place);
            done.insert(place);
            if (circle) m_formulas.erase(place);
        };
        std::vector<Place> places;
        for (const auto& [place, formula] : m_formulas)
            places.push_back(place);
        for (const Place& place : places)
            walk(walk, place);
    }

    const Comparison& m_comparison;
    std::map<FactAddress, Place> m_places;
    CellFormulas m_formulas;
};

} // namespace

CellFormulas formulasOf(const Comparison& comparison) {
    return Finder(comparison).find();
}

} // namespace ql::exporting
