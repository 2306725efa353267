// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/income_chain.h"

#include "analysis/chart_frame.h"
#include "core/footing.h"

#include <algorithm>
#include <map>
#include <set>

namespace ql::analysis {

namespace {

/// What sums of an income statement are called, in the order in which they follow each other.
constexpr std::string_view ranked[] = {
    "Revenues",
    "GrossProfit",
    "OperatingIncomeLoss",
    "IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest",
    "IncomeLossFromContinuingOperations",
    "ProfitLoss",
    "NetIncomeLoss"};

int rankOf(const ComparisonRow& row) {
    const auto found = std::ranges::find(ranked, row.taxonomy);
    return found == std::end(ranked) ? -1 : static_cast<int>(found - std::begin(ranked));
}

const Cell* numberAt(const Comparison& income, int row, int column) {
    const auto& cells = income.rows[static_cast<std::size_t>(row)].cells;
    const auto at = static_cast<std::size_t>(column);
    return at < cells.size() && cells[at].state == CellState::Number ? &cells[at] : nullptr;
}

/// Columns whose figures are evidence: those wanted and the ones around them, printed alike.
std::vector<int> evidence(const Comparison& income, const std::vector<int>& wanted) {
    constexpr int reach = 3;
    std::set<int> columns;
    for (const int column : wanted)
        for (int c = column - reach; c <= column + reach; ++c)
            if (c >= 0 && c < static_cast<int>(income.columns.size()) &&
                income.columns[static_cast<std::size_t>(c)].aspect.empty())
                columns.insert(c);
    return {columns.begin(), columns.end()};
}

class ChainBuilder {
  public:
    ChainBuilder(const Comparison& income, const std::vector<int>& columns)
      : m_income(income)
      , m_columns(columns) {
        foot();
    }

    [[nodiscard]] IncomeChain build() {
        IncomeChain chain;
        chain.revenue = rowWith(revenueNames);
        chain.net = rowWith(netNames);
        if (chain.revenue < 0 || chain.net < 0 || chain.net <= chain.revenue) return {};
        m_revenue = chain.revenue;
        for (int at = chain.net; at != chain.revenue && chain.links.size() < 12;) {
            ChainLink link = linkTo(at);
            at = link.from;
            chain.links.push_back(std::move(link));
        }
        std::ranges::reverse(chain.links);
        return chain;
    }

  private:
    [[nodiscard]] bool isComplete(int row) const {
        return std::ranges::all_of(
            m_columns, [&](int column) { return numberAt(m_income, row, column) != nullptr; });
    }

    [[nodiscard]] int rowWith(std::span<const std::string_view> names) const {
        for (const int row : rowsNamed(m_income, names))
            if (isComplete(row)) return row;
        return -1;
    }

    /// Sums of the statement, in the columns that are evidence; where those do not come out in the
    /// columns wanted, in these alone.
    void foot() {
        const auto lines = [&](const std::vector<int>& columns) {
            std::vector<FootingLine> list;
            for (const ComparisonRow& row : m_income.rows) {
                FootingLine& line = list.emplace_back();
                line.role = row.role == Role::Heading ? Role::Item : row.role;
                line.values.resize(columns.size());
                if (row.measure != Measure::Currency) continue;
                for (std::size_t i = 0; i < columns.size(); ++i) {
                    const auto at = static_cast<std::size_t>(columns[i]);
                    if (at >= row.cells.size()) continue;
                    if (row.cells[at].state == CellState::Number)
                        line.values[i] = row.cells[at].value;
                    else if (row.cells[at].state == CellState::Nil)
                        line.values[i] = Decimal();
                }
            }
            return list;
        };
        for (const auto& columns : {evidence(m_income, m_columns), m_columns}) {
            for (Footing& footing : footTable(lines(columns)).sums) {
                const bool holds = std::ranges::all_of(m_columns, [&](int wanted) {
                    return std::ranges::any_of(footing.columns, [&](const FootedColumn& one) {
                        return columns[static_cast<std::size_t>(one.column)] == wanted &&
                               one.holds();
                    });
                });
                if (holds) m_sums.try_emplace(footing.total, std::move(footing));
            }
        }
    }

    /// Whether the row is revenue or a sum in which revenue takes part.
    [[nodiscard]] bool holdsRevenue(int row, int depth = 0) const {
        if (row == m_revenue) return true;
        const auto found = m_sums.find(row);
        if (found == m_sums.end() || depth > 12) return false;
        return std::ranges::any_of(found->second.terms, [&](const FootingTerm& term) {
            return term.sign > 0 && holdsRevenue(term.line, depth + 1);
        });
    }

    /// The sum before this one by its name: the one of the next lower rank.
    [[nodiscard]] int before(int row) const {
        const int rank = rankOf(m_income.rows[static_cast<std::size_t>(row)]);
        int best = m_revenue;
        int bestRank = 0;
        for (int other = m_revenue + 1; other < row; ++other) {
            const auto& one = m_income.rows[static_cast<std::size_t>(other)];
            const int otherRank = rankOf(one);
            if (one.measure != Measure::Currency || otherRank <= bestRank || otherRank >= rank ||
                !isComplete(other))
                continue;
            best = other;
            bestRank = otherRank;
        }
        return best;
    }

    void expand(const FootingTerm& term, int sign, std::vector<ChainTerm>& terms,
                int depth = 0) const {
        const auto found = m_sums.find(term.line);
        if (found == m_sums.end() || depth > 12) {
            terms.push_back({term.line, sign * term.sign});
            return;
        }
        for (const FootingTerm& part : found->second.terms)
            expand(part, sign * term.sign, terms, depth + 1);
    }

    [[nodiscard]] ChainLink linkTo(int row) const {
        ChainLink link;
        link.to = row;
        link.from = before(row);
        const auto found = m_sums.find(row);
        if (found == m_sums.end()) return link;
        const auto& terms = found->second.terms;
        auto path = std::ranges::find_if(terms, [&](const FootingTerm& term) {
            return term.sign > 0 && holdsRevenue(term.line);
        });
        if (path == terms.end())
            path = std::ranges::find_if(terms, [&](const FootingTerm& term) {
                return term.sign > 0 && term.line == link.from;
            });
        if (path == terms.end()) return link;
        link.from = path->line;
        link.explained = true;
        for (const FootingTerm& term : terms)
            if (term.line != path->line) expand(term, 1, link.terms);
        std::ranges::stable_sort(link.terms, {}, &ChainTerm::row);
        return link;
    }

    const Comparison& m_income;
    std::vector<int> m_columns;
    std::map<int, Footing> m_sums; ///< by row of the total
    int m_revenue = -1;
};

} // namespace

IncomeChain incomeChain(const Comparison& income, const std::vector<int>& columns) {
    return ChainBuilder(income, columns).build();
}

Decimal contribution(const Comparison& income, const ChainTerm& term, int column) {
    const Cell* cell = numberAt(income, term.row, column);
    if (cell == nullptr) return {};
    return term.sign < 0 ? cell->value.negated() : cell->value;
}

Decimal sumIn(const Comparison& income, int row, int column) {
    const Cell* cell = row < 0 ? nullptr : numberAt(income, row, column);
    return cell == nullptr ? Decimal() : cell->value;
}

Decimal leftOver(const Comparison& income, const ChainLink& link, int column) {
    const Decimal to = sumIn(income, link.to, column);
    Decimal explained = sumIn(income, link.from, column);
    for (const ChainTerm& term : link.terms)
        explained = explained.plus(contribution(income, term, column)).value_or(explained);
    const Decimal rest = to.minus(explained).value_or(Decimal());
    // Every addend may be off by half a unit of its last digit.
    const auto addends = static_cast<std::int64_t>(link.terms.size()) + 2;
    const bool rounding =
        link.explained && rest.magnitude() <= Decimal(addends, std::max(to.exponent(), 0));
    return rounding ? Decimal() : rest;
}

} // namespace ql::analysis
