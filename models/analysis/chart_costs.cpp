// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bridge_steps.h"
#include "analysis/chart_builders.h"
#include "analysis/income_chain.h"
#include "core/say.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace ql::analysis {

namespace {

constexpr std::size_t mostSeries = 8;

/// What costs of operating are called where no sum explains which lines they are.
constexpr std::string_view expenseNames[] = {"CostOfRevenue",
                                             "CostOfGoodsAndServicesSold",
                                             "ResearchAndDevelopmentExpense",
                                             "ResearchAndDevelopmentInProcess",
                                             "SellingAndMarketingExpense",
                                             "GeneralAndAdministrativeExpense",
                                             "SellingGeneralAndAdministrativeExpense",
                                             "AmortizationOfIntangibleAssets",
                                             "DepreciationDepletionAndAmortization",
                                             "GoodwillImpairmentLoss",
                                             "RestructuringCharges"};

/// The amounts lines take off revenue before operating income, by row, in the columns where revenue
/// is above zero.
class CostLines {
  public:
    explicit CostLines(const Comparison& income)
      : m_income(income)
      , m_revenue(rowsNamed(income, revenueNames)) {
        const auto operating = rowsNamed(income, operatingNames);
        for (int c = 0; c < static_cast<int>(income.columns.size()); ++c)
            if (income.columns[static_cast<std::size_t>(c)].aspect.empty() && base(c)) collect(c);
    }

    /// Revenue above zero; nothing where there is none.
    [[nodiscard]] PickedCell base(int column) const {
        const PickedCell cell = pick(m_income, m_revenue, column);
        const bool usable = cell && !cell.cell->value.isZero() && !cell.cell->value.isNegative();
        return usable ? cell : PickedCell{};
    }
    [[nodiscard]] bool hasCosts(int column) const { return m_costs.contains(column); }
    [[nodiscard]] std::set<int> rows() const {
        std::set<int> rows;
        for (const auto& [column, costs] : m_costs)
            for (const auto& [row, amount] : costs)
                rows.insert(row);
        return rows;
    }
    [[nodiscard]] std::optional<Decimal> cost(int row, int column) const {
        const auto found = m_costs.find(column);
        if (found == m_costs.end()) return std::nullopt;
        const auto amount = found->second.find(row);
        return amount == found->second.end() ? std::nullopt : std::optional(amount->second);
    }

  private:
    void collect(int column) {
        std::map<int, Decimal> costs;
        const IncomeChain chain = incomeChain(m_income, {column});
        const auto operating = rowsNamed(m_income, operatingNames);
        const PickedCell result = pick(m_income, operating, column);
        for (const ChainLink& link : chain.links) {
            if (!result || link.to > result.row) break;
            for (const ChainTerm& term : link.terms)
                if (pickRow(term.row, column))
                    costs[term.row] = contribution(m_income, term, column).negated();
        }
        if (costs.empty())
            for (int row = 0; row < static_cast<int>(m_income.rows.size()); ++row)
                if (isNamedExpense(row) && pickRow(row, column))
                    costs[row] = pickRow(row, column).cell->value.magnitude();
        if (!costs.empty()) m_costs[column] = std::move(costs);
    }

    [[nodiscard]] bool isNamedExpense(int row) const {
        const auto& one = m_income.rows[static_cast<std::size_t>(row)];
        return one.measure == Measure::Currency && one.role != Role::Heading &&
               std::ranges::find(expenseNames, one.taxonomy) != std::end(expenseNames);
    }

    [[nodiscard]] PickedCell pickRow(int row, int column) const {
        const std::vector<int> rows{row};
        return pick(m_income, rows, column);
    }

    const Comparison& m_income;
    std::vector<int> m_revenue;
    std::map<int, std::map<int, Decimal>> m_costs; ///< by column, by row
};

/// A line of the chart: one row, or the small ones together.
struct CostSeries {
    std::string name;
    std::vector<int> rows;
};

std::vector<CostSeries> seriesOf(const Comparison& income, const CostLines& lines) {
    std::map<int, double> weight;
    for (const int row : lines.rows())
        for (int c = 0; c < static_cast<int>(income.columns.size()); ++c)
            if (const auto amount = lines.cost(row, c))
                weight[row] += std::abs(amount->toDouble() / lines.base(c).cell->value.toDouble());
    std::vector<int> bySize;
    for (const auto& [row, size] : weight)
        bySize.push_back(row);
    std::ranges::stable_sort(bySize, std::ranges::greater{},
                             [&](int row) { return weight.at(row); });
    const bool tooMany = bySize.size() > mostSeries;
    if (tooMany) bySize.resize(mostSeries - 1);
    std::vector<CostSeries> list;
    CostSeries rest;
    for (const auto& [row, size] : weight) {
        if (std::ranges::find(bySize, row) != bySize.end())
            list.push_back({stepName(income, row), {row}});
        else
            rest.rows.push_back(row);
    }
    if (rest.rows.empty()) return list;
    rest.name = fill(say("Charts", "Other (%1 lines)"), {std::to_string(rest.rows.size())});
    list.push_back(std::move(rest));
    return list;
}

ChartPoint costPoint(const Comparison& income, const CostLines& lines, const CostSeries& series,
                     int column) {
    std::optional<Decimal> sum;
    PickedCell first;
    bool derived = false;
    for (const int row : series.rows) {
        const auto amount = lines.cost(row, column);
        if (!amount) continue;
        sum = sum ? sum->plus(*amount) : amount;
        const std::vector<int> rows{row};
        const PickedCell cell = pick(income, rows, column);
        if (!first) first = cell;
        derived = derived || (cell && isDerived(*cell.cell));
    }
    if (!sum) return {};
    const PickedCell base = lines.base(column);
    const auto percent = sum->scaledBy(2).dividedBy(base.cell->value, -2);
    if (!percent) return {};
    ChartPoint point = pointOf(income, first);
    point.value = drawable(percent->toDouble());
    point.text = percentText(percent->roundedTo(-1)) + " (" + amountText(*sum) + ")";
    point.label = percentText(percent->roundedTo(0));
    point.derived = derived || isDerived(*base.cell);
    if (series.rows.size() > 1) point.from = {};
    return point;
}

/// The axis around stacks, and the whole of 100 % where they come near it.
void setAxis(ChartSpec& spec) {
    const auto [low, high] = stackReach(spec);
    spec.axis = niceAxis(low, high, 4);
    spec.axis.percent = true;
    spec.axis.title = say("Charts", "% of revenue");
}

} // namespace

ChartSpec costsChart(const Comparison& income) {
    ChartSpec spec = emptyChart(income, ChartKind::Costs);
    spec.title = say("Charts", "Costs in percent of revenue");
    const CostLines lines(income);
    const auto frame = frameOf(income, [&](int column) { return lines.hasCosts(column); });
    if (frame.categories.empty()) {
        spec.emptyReason =
            needsFigures(income, say("Charts", "revenue together with the lines of its costs"));
        return spec;
    }
    spec.categories = frame.categories;
    for (const CostSeries& one : seriesOf(income, lines)) {
        ChartSeries series;
        series.name = one.name;
        series.style = SeriesStyle::StackedBars;
        for (const int column : frame.columns)
            series.points.push_back(column < 0 ? ChartPoint{}
                                               : costPoint(income, lines, one, column));
        const bool seen = std::ranges::any_of(
            series.points, [](const ChartPoint& point) { return point.value.value_or(0) != 0; });
        if (seen) spec.series.push_back(std::move(series));
    }
    // What a stack of costs leaves up to 100 is the operating margin; its sum is worth reading.
    for (std::size_t c = 0; c < spec.categories.size(); ++c) {
        if (frame.columns[c] < 0) continue;
        double sum = 0;
        for (const auto& series : spec.series)
            sum += series.points[c].value.value_or(0);
        if (std::abs(sum) < 1e6)
            spec.categories[c].totalLabel = percentText(Decimal(std::llround(sum), 0));
    }
    setAxis(spec);
    spec.subtitle = subtitleOf(income, say("Charts", "lines before operating income, share of "
                                                     "revenue") +
                                           ", " + spanPhrase(income.span));
    return spec;
}

} // namespace ql::analysis
