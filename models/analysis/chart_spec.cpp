// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chart_spec.h"

#include "analysis/chart_builders.h"
#include "analysis/chart_text.h"

#include <array>
#include <utility>

namespace ql::analysis {

namespace {

constexpr std::array<std::pair<ChartKind, std::string_view>, 4> kindNames{{
    {ChartKind::Revenue, "revenue"},
    {ChartKind::Margins, "margins"},
    {ChartKind::Mix, "mix"},
    {ChartKind::MixShare, "mix-share"},
}};

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
    for (const auto& [value, name] : kindNames)
        if (value == kind) return name;
    return {};
}

std::optional<ChartKind> parseChartKind(std::string_view text) {
    for (const auto& [value, name] : kindNames)
        if (name == text) return value;
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
    switch (kind) {
    case ChartKind::Revenue:
        return revenueChart(income);
    case ChartKind::Margins:
        return marginsChart(income);
    case ChartKind::Mix:
        return mixChart(income, breakdown, false);
    case ChartKind::MixShare:
        return mixChart(income, breakdown, true);
    }
    return {};
}

ChartSpec makeChart(std::span<const ReleasePtr> releases, ChartKind kind, Span span) {
    const Comparison income = compare(releases, StatementKind::Income, span);
    const bool needsBreakdown = kind == ChartKind::Mix || kind == ChartKind::MixShare;
    const Comparison breakdown =
        needsBreakdown ? compare(releases, StatementKind::Breakdown, span) : Comparison{};
    return makeChart(income, breakdown, kind);
}

} // namespace ql::analysis
