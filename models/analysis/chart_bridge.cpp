// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bridge_steps.h"
#include "analysis/chart_builders.h"
#include "analysis/income_chain.h"
#include "core/say.h"

#include <algorithm>

namespace ql::analysis {

namespace {

constexpr std::size_t mostSteps = 9;

PickedCell cellOf(const Comparison& income, int row, int column) {
    const std::vector<int> rows{row};
    return pick(income, rows, column);
}

bool hasBothEnds(const Comparison& income, int column) {
    return pick(income, rowsNamed(income, revenueNames), column) &&
           pick(income, rowsNamed(income, netNames), column);
}

/// What a link without lines of its own is called.
std::string nameOfRest(const Comparison& income, const ChainLink& link) {
    if (link.explained) return say("Charts", "Not in these lines");
    const std::string& to = income.rows[static_cast<std::size_t>(link.to)].taxonomy;
    if (to == "GrossProfit") return say("Charts", "Cost of revenue");
    if (to == "OperatingIncomeLoss") return say("Charts", "Costs and expenses");
    return say("Charts", "Other income, expenses and taxes");
}

} // namespace

ChartSpec bridgeChart(const Comparison& income, const ChartChoice& choice) {
    ChartSpec spec = emptyChart(income, ChartKind::Bridge);
    spec.title = say("Charts", "From revenue to net income");
    const auto usable = [&](int column) { return hasBothEnds(income, column); };
    const int column = bridgeColumn(income, choice.period, usable);
    const IncomeChain chain = column < 0 ? IncomeChain{} : incomeChain(income, {column});
    if (chain.isEmpty()) {
        spec.emptyReason = needsFigures(income, say("Charts", "revenue together with net income"));
        return spec;
    }
    std::vector<BridgeStep> steps;
    const auto addSum = [&](int row) {
        const PickedCell cell = cellOf(income, row, column);
        steps.push_back({stepName(income, row), sumIn(income, row, column), true,
                         cell && isDerived(*cell.cell), cell});
    };
    addSum(chain.revenue);
    int group = 0;
    for (const ChainLink& link : chain.links) {
        ++group;
        for (const ChainTerm& term : link.terms) {
            const PickedCell cell = cellOf(income, term.row, column);
            steps.push_back({stepName(income, term.row),
                             contribution(income, term, column),
                             false,
                             cell && isDerived(*cell.cell),
                             cell,
                             {},
                             group});
        }
        steps.push_back({nameOfRest(income, link),
                         leftOver(income, link, column),
                         false,
                         true,
                         cellOf(income, link.to, column),
                         {},
                         -group});
        const auto& row = income.rows[static_cast<std::size_t>(link.to)];
        if (!row.label.empty() || link.to == chain.net) addSum(link.to);
    }
    limitSteps(steps, mostSteps);
    drawSteps(income, steps, spec);
    const auto& shown = income.columns[static_cast<std::size_t>(column)];
    spec.subtitle = subtitleOf(income, spec.axis.title + ", " + shown.heading);
    return spec;
}

ChartSpec profitBridgeChart(const Comparison& income, const ChartChoice& choice) {
    ChartSpec spec = emptyChart(income, ChartKind::ProfitBridge);
    spec.title = say("Charts", "What moved net income");
    const auto usable = [&](int column) { return hasBothEnds(income, column); };
    const int to = bridgeColumn(income, choice.period, usable);
    const int from = to < 0 ? -1 : bridgeBase(income, choice.base, to, usable);
    const IncomeChain chain = from < 0 ? IncomeChain{} : incomeChain(income, {from, to});
    if (chain.isEmpty()) {
        spec.emptyReason =
            say("Charts", "This chart needs two periods with both revenue and net income.");
        return spec;
    }
    const auto addSum = [&](std::vector<BridgeStep>& steps, int column) {
        const PickedCell cell = cellOf(income, chain.net, column);
        steps.push_back(
            {sumName(stepName(income, chain.net), income.columns[static_cast<std::size_t>(column)]),
             sumIn(income, chain.net, column), true, cell && isDerived(*cell.cell), cell});
    };
    std::vector<BridgeStep> steps;
    addSum(steps, from);
    const auto addChange = [&](const std::string& name, const Decimal& before, const Decimal& after,
                               const PickedCell& cell, bool derived, int group) {
        const auto change = after.minus(before);
        if (!change) return;
        steps.push_back({name, *change, false, derived, cell,
                         fill(say("Charts", "%1 from %2"),
                              {amountText(after.magnitude()), amountText(before.magnitude())}),
                         group});
    };
    const auto drawnFrom = [&](int row) {
        const PickedCell after = cellOf(income, row, to);
        return after ? after : cellOf(income, row, from);
    };
    const auto isComputed = [&](int row) {
        const PickedCell before = cellOf(income, row, from);
        const PickedCell after = cellOf(income, row, to);
        return (before && isDerived(*before.cell)) || (after && isDerived(*after.cell));
    };
    addChange(stepName(income, chain.revenue), sumIn(income, chain.revenue, from),
              sumIn(income, chain.revenue, to), drawnFrom(chain.revenue), isComputed(chain.revenue),
              0);
    int group = 0;
    for (const ChainLink& link : chain.links) {
        ++group;
        for (const ChainTerm& term : link.terms)
            addChange(stepName(income, term.row), contribution(income, term, from),
                      contribution(income, term, to), drawnFrom(term.row), isComputed(term.row),
                      group);
        addChange(nameOfRest(income, link), leftOver(income, link, from),
                  leftOver(income, link, to), cellOf(income, link.to, to), true, -group);
    }
    addSum(steps, to);
    limitSteps(steps, mostSteps);
    drawSteps(income, steps, spec);
    spec.subtitle = subtitleOf(income, spec.axis.title + ", " + fromTo(income, from, to));
    return spec;
}

} // namespace ql::analysis
