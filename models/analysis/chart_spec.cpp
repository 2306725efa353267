// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_spec.h"

#include "analysis/chart_builders.h"
#include "analysis/chart_text.h"

namespace ql::analysis {

namespace {

struct ChartEntry {
    ChartKind kind;
    std::string_view name;
    ChartSpec (*build)(const Comparison& income, const Comparison& breakdown);
};

/// Every chart there is: a new one is a line here, its value of ChartKind and its builder.
constexpr ChartEntry catalogue[] = {
    {ChartKind::Revenue, "revenue",
     [](const Comparison& income, const Comparison&) { return revenueChart(income); }},
    {ChartKind::Margins, "margins",
     [](const Comparison& income, const Comparison&) { return marginsChart(income); }},
    {ChartKind::Mix, "mix",
     [](const Comparison& income, const Comparison& parts) {
         return mixChart(income, parts, false);
     }},
    {ChartKind::MixShare, "mix-share",
     [](const Comparison& income, const Comparison& parts) {
         return mixChart(income, parts, true);
     }},
};

std::string_view periodsWanted(Span span) {
    switch (span) {
    case Span::Quarter:
        return "a quarter";
    case Span::YearToDate:
        return "a year to date";
    case Span::Year:
        return "a whole year";
    case Span::TrailingYear:
        return "four quarters in a row";
    }
    return {};
}

} // namespace

std::string_view toString(ChartKind kind) {
    for (const auto& entry : catalogue)
        if (entry.kind == kind) return entry.name;
    return {};
}

std::optional<ChartKind> parseChartKind(std::string_view text) {
    for (const auto& entry : catalogue)
        if (entry.name == text) return entry.kind;
    return std::nullopt;
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
    return "No release opened so far gives " + std::string(figures) + " for " +
           std::string(periodsWanted(table.span)) + ".";
}

ChartSpec makeChart(const Comparison& income, const Comparison& breakdown, ChartKind kind) {
    for (const auto& entry : catalogue)
        if (entry.kind == kind) return entry.build(income, breakdown);
    return {};
}

ChartSpec makeChart(std::span<const ReleasePtr> releases, ChartKind kind, Span span) {
    return makeChart(compare(releases, StatementKind::Income, span),
                     compare(releases, StatementKind::Breakdown, span), kind);
}

} // namespace ql::analysis
