// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bridge_steps.h"
#include "analysis/chart_builders.h"
#include "analysis/mix_table.h"
#include "core/say.h"

#include <algorithm>

namespace ql::analysis {

namespace {

constexpr std::size_t mostSteps = 9;

std::optional<Decimal> totalIn(const MixTable& table, int column) {
    std::optional<Decimal> total;
    for (const MixPart& part : table.parts)
        if (const auto amount = part.amountIn(column))
            total = total ? total->plus(*amount) : amount;
    return total;
}

bool isComputed(const MixPart& part, int column) {
    const auto found = part.cells.find(column);
    return found != part.cells.end() && std::ranges::any_of(found->second, [](const auto& cell) {
               return isDerived(*cell.cell);
           });
}

PickedCell cellOf(const MixPart& part, int column) {
    const auto found = part.cells.find(column);
    return found == part.cells.end() || found->second.empty() ? PickedCell{}
                                                              : found->second.front();
}

} // namespace

ChartSpec revenueBridgeChart(const Comparison& income, const Comparison& breakdown,
                             const ChartChoice& choice) {
    ChartSpec spec = emptyChart(income, ChartKind::RevenueBridge);
    spec.title = say("Charts", "What moved revenue");
    const auto table = mixTable(income, breakdown);
    int to = -1;
    int from = -1;
    if (table) {
        const auto usable = [&](int column) {
            return std::ranges::find(table->columns, column) != table->columns.end();
        };
        to = bridgeColumn(*table->axis, choice.period, usable);
        if (to >= 0) from = bridgeBase(*table->axis, choice.base, to, usable);
    }
    if (from < 0) {
        spec.emptyReason = say("Charts", "This chart needs two periods in which product lines or "
                                         "segments add up to revenue.");
        return spec;
    }
    const auto total = [&](int column) { return totalIn(*table, column).value_or(Decimal()); };
    const std::string revenue = say("Charts", "Revenue");
    const auto named = [&](int column) {
        return sumName(revenue, table->axis->columns[static_cast<std::size_t>(column)]);
    };
    std::vector<BridgeStep> steps{{named(from), total(from), true, false, {}}};
    for (const MixPart& part : table->parts) {
        const Decimal before = part.amountIn(from).value_or(Decimal());
        const Decimal after = part.amountIn(to).value_or(Decimal());
        const auto change = after.minus(before);
        if (!change) continue;
        PickedCell cell = cellOf(part, to);
        if (!cell) cell = cellOf(part, from);
        steps.push_back(
            {part.name, *change, false, isComputed(part, from) || isComputed(part, to), cell,
             fill(say("Charts", "%1 from %2"), {amountText(after), amountText(before)}), 1});
    }
    steps.push_back({named(to), total(to), true, false, {}});
    limitSteps(steps, mostSteps);
    drawSteps(*table->source, steps, spec);
    spec.releases = table->source->releases;
    spec.subtitle = subtitleOf(income, spec.axis.title + ", " + fromTo(*table->axis, from, to));
    return spec;
}

std::vector<ChartCategory> bridgePeriods(const ChartTables& tables, ChartKind kind) {
    std::vector<ChartCategory> periods;
    static const Comparison none;
    const Comparison& income = tables.income == nullptr ? none : *tables.income;
    if (kind == ChartKind::Bridge || kind == ChartKind::ProfitBridge) {
        const auto revenue = rowsNamed(income, revenueNames);
        const auto net = rowsNamed(income, netNames);
        for (int c = 0; c < static_cast<int>(income.columns.size()); ++c)
            if (income.columns[static_cast<std::size_t>(c)].aspect.empty() &&
                pick(income, revenue, c) && pick(income, net, c))
                periods.push_back(categoryOf(income.columns[static_cast<std::size_t>(c)]));
    }
    if (kind == ChartKind::RevenueBridge) {
        const auto table = mixTable(income, tables.breakdown == nullptr ? none : *tables.breakdown);
        if (table)
            for (const int c : table->columns)
                periods.push_back(categoryOf(table->axis->columns[static_cast<std::size_t>(c)]));
    }
    return periods;
}

} // namespace ql::analysis
