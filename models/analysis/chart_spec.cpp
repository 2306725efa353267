// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_spec.h"

#include "analysis/chart_builders.h"
#include "analysis/chart_text.h"
#include "core/say.h"

#include <algorithm>

namespace ql::analysis {

namespace {

const Comparison& orEmpty(const Comparison* table) {
    static const Comparison none;
    return table == nullptr ? none : *table;
}

struct ChartEntry {
    ChartKind kind;
    std::string_view name;
    ChartSpec (*build)(const ChartTables& tables, const ChartChoice& choice);
};

/// Every chart of one company: a new one is a line here, its value of ChartKind and its builder.
constexpr ChartEntry catalogue[] = {
    {ChartKind::Revenue, "revenue",
     [](const ChartTables& of, const ChartChoice&) { return revenueChart(orEmpty(of.income)); }},
    {ChartKind::Margins, "margins",
     [](const ChartTables& of, const ChartChoice&) { return marginsChart(orEmpty(of.income)); }},
    {ChartKind::Mix, "mix",
     [](const ChartTables& of, const ChartChoice&) {
         return mixChart(orEmpty(of.income), orEmpty(of.breakdown), false);
     }},
    {ChartKind::MixShare, "mix-share",
     [](const ChartTables& of, const ChartChoice&) {
         return mixChart(orEmpty(of.income), orEmpty(of.breakdown), true);
     }},
    {ChartKind::Costs, "costs",
     [](const ChartTables& of, const ChartChoice&) { return costsChart(orEmpty(of.income)); }},
    {ChartKind::Bridge, "bridge",
     [](const ChartTables& of, const ChartChoice& choice) {
         return bridgeChart(orEmpty(of.income), choice);
     }},
    {ChartKind::ProfitBridge, "profit-bridge",
     [](const ChartTables& of, const ChartChoice& choice) {
         return profitBridgeChart(orEmpty(of.income), choice);
     }},
    {ChartKind::RevenueBridge, "revenue-bridge",
     [](const ChartTables& of, const ChartChoice& choice) {
         return revenueBridgeChart(orEmpty(of.income), orEmpty(of.breakdown), choice);
     }},
    {ChartKind::CashDebt, "cash-debt",
     [](const ChartTables& of, const ChartChoice&) { return cashDebtChart(orEmpty(of.balance)); }},
    {ChartKind::PerShare, "per-share",
     [](const ChartTables& of, const ChartChoice&) { return perShareChart(orEmpty(of.income)); }},
};

/// Charts that are built from more than the tables of one company.
struct OtherName {
    ChartKind kind;
    std::string_view name;
};
constexpr OtherName others[] = {{ChartKind::Rows, "rows"}, {ChartKind::Companies, "companies"}};

std::string periodsWanted(Span span) {
    switch (span) {
    case Span::Quarter:
        return say("Charts", "a quarter");
    case Span::YearToDate:
        return say("Charts", "a year to date");
    case Span::Year:
        return say("Charts", "a whole year");
    case Span::TrailingYear:
        return say("Charts", "four quarters in a row");
    }
    return {};
}

} // namespace

std::string_view toString(ChartKind kind) {
    for (const auto& entry : catalogue)
        if (entry.kind == kind) return entry.name;
    for (const auto& entry : others)
        if (entry.kind == kind) return entry.name;
    return {};
}

std::optional<ChartKind> parseChartKind(std::string_view text) {
    for (const auto& entry : catalogue)
        if (entry.name == text) return entry.kind;
    for (const auto& entry : others)
        if (entry.name == text) return entry.kind;
    return std::nullopt;
}

std::span<const ChartKind> companyChartKinds() {
    static const auto kinds = [] {
        std::vector<ChartKind> list;
        for (const auto& entry : catalogue)
            list.push_back(entry.kind);
        return list;
    }();
    return kinds;
}

ChartSpec emptyChart(const Comparison& table, ChartKind kind) {
    ChartSpec spec;
    spec.kind = kind;
    spec.company = shortCompanyName(table.company);
    spec.subtitle = spec.company;
    spec.releases = table.releases;
    return spec;
}

std::string subtitleOf(const Comparison& table, const std::string& rest) {
    const std::string company = shortCompanyName(table.company);
    return company.empty() ? rest : company + " · " + rest;
}

std::string needsFigures(const Comparison& table, std::string_view figures) {
    return fill(say("Charts", "No release opened so far gives %1 for %2."),
                {figures, periodsWanted(table.span)});
}

ChartSpec makeChart(const ChartTables& tables, const ChartChoice& choice) {
    for (const auto& entry : catalogue)
        if (entry.kind == choice.kind) return entry.build(tables, choice);
    ChartSpec spec = emptyChart(orEmpty(tables.income), choice.kind);
    spec.emptyReason = say("Charts", "Choose lines in a table and chart them.");
    return spec;
}

ChartSpec makeChart(const Comparison& income, const Comparison& breakdown, ChartKind kind) {
    return makeChart({.income = &income, .breakdown = &breakdown}, {.kind = kind});
}

ChartSpec makeChart(std::span<const ReleasePtr> releases, const ChartChoice& choice, Span span) {
    const Comparison income = compare(releases, StatementKind::Income, span);
    const Comparison breakdown = compare(releases, StatementKind::Breakdown, span);
    const Comparison balance = choice.kind == ChartKind::CashDebt
                                   ? compare(releases, StatementKind::Balance, span)
                                   : Comparison{};
    return makeChart({.income = &income, .breakdown = &breakdown, .balance = &balance}, choice);
}

ChartSpec makeChart(std::span<const ReleasePtr> releases, ChartKind kind, Span span) {
    return makeChart(releases, {.kind = kind}, span);
}

void annotate(ChartSpec& spec, std::span<const Annotation> annotations) {
    spec.notes.clear();
    if (spec.steps) return;
    for (int c = 0; c < static_cast<int>(spec.categories.size()); ++c) {
        const auto& category = spec.categories[static_cast<std::size_t>(c)];
        if (category.gap) continue;
        for (const Annotation& one : annotations) {
            // A quarter's note also belongs to the balance sheet of its last day.
            const bool same =
                calendarQuarter(one.period.end) == calendarQuarter(category.period.end) &&
                (one.period.months == category.period.months || category.period.isInstant() ||
                 one.period.isInstant());
            const bool here = one.chart.empty() || one.chart == toString(spec.kind);
            if (same && here)
                spec.notes.push_back({c, static_cast<int>(spec.notes.size()) + 1, one.text, one});
        }
    }
}

} // namespace ql::analysis
