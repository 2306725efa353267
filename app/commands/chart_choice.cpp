// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/chart_choice.h"

#include "commands/companies_choice.h"
#include "commands/company_choice.h"

#include <algorithm>
#include <cctype>

namespace ql::app::commands {

namespace {

using analysis::ChartKind;
using analysis::ChartSpec;
using analysis::Comparison;

std::unexpected<Error> wrong(std::string what, std::string where, std::string advice) {
    return std::unexpected(
        Error{ErrorCode::Usage, std::move(what), std::move(where), std::move(advice)});
}

/// Letters and digits alone, small: "Q2 06" and "q2-06" are the same heading.
std::string plain(std::string_view text) {
    std::string kept;
    for (const unsigned char c : text)
        if (std::isalnum(c) != 0) kept += static_cast<char>(std::tolower(c));
    return kept;
}

/// The period of a column as tables head it.
Result<std::optional<Period>> periodGiven(const Arguments& arguments, std::string_view option,
                                          const std::vector<analysis::ChartCategory>& periods) {
    if (!arguments.has(option)) return std::optional<Period>();
    const std::string given = arguments.value(option);
    std::string known;
    for (const auto& period : periods) {
        if (plain(period.label) == plain(given)) return std::optional(period.period);
        known += (known.empty() ? "" : ", ") + period.label;
    }
    return wrong("names a period this chart can be drawn of, not '" + given + "'",
                 std::string(option), known.empty() ? "there is none" : "choose among " + known);
}

/// Rows by their label or US GAAP name, in the order given.
Result<std::vector<int>> rowsGiven(const Comparison& table, const std::string& given) {
    std::vector<int> rows;
    for (std::size_t from = 0; from < given.size();) {
        const std::size_t to = std::min(given.find(';', from), given.size());
        const std::string wanted = plain(std::string_view(given).substr(from, to - from));
        from = to + 1;
        if (wanted.empty()) continue;
        const auto is = [&](const analysis::ComparisonRow& row) {
            return plain(row.label) == wanted || plain(row.taxonomy) == wanted;
        };
        const auto holds = [&](const analysis::ComparisonRow& row) {
            return plain(row.label).find(wanted) != std::string::npos;
        };
        auto found = std::ranges::find_if(table.rows, is);
        if (found == table.rows.end()) found = std::ranges::find_if(table.rows, holds);
        if (found == table.rows.end())
            return wrong("names no line of this statement: '" + wanted + "'", "--rows",
                         "see 'quarterlight table' for its lines");
        rows.push_back(static_cast<int>(found - table.rows.begin()));
    }
    return rows;
}

Result<ChartSpec> rowsOf(const CompanyData& company, const Arguments& arguments) {
    if (!arguments.has("--rows"))
        return wrong("is missing", "--rows LINES", "name lines with semicolons between");
    const auto kind = parseStatementKind(arguments.value("--statement", "income"));
    const Comparison table =
        company.compare(kind.value_or(StatementKind::Income), chosenSpan(arguments));
    const auto rows = rowsGiven(table, arguments.value("--rows"));
    if (!rows) return std::unexpected(rows.error());
    ChartSpec spec = analysis::rowsChart(table, *rows);
    analysis::annotate(spec, company.decisions.annotations);
    return spec;
}

Result<ChartSpec> ofOneCompany(const library::Library& library, const Arguments& arguments) {
    if (!arguments.has("--kind"))
        return wrong("is missing", "--kind KIND", "or give --companies A,B");
    const auto kind = analysis::parseChartKind(arguments.value("--kind"));
    if (!kind || *kind == ChartKind::Companies)
        return wrong("is no chart: '" + arguments.value("--kind") + "'", "--kind",
                     "see 'quarterlight chart --help' for those there are");
    const auto company = loadCompany(library, arguments.value("--company"));
    if (!company) return std::unexpected(company.error());
    if (*kind == ChartKind::Rows) return rowsOf(*company, arguments);
    const analysis::Span span = chosenSpan(arguments);
    const Comparison income = company->compare(StatementKind::Income, span);
    const Comparison breakdown = company->compare(StatementKind::Breakdown, span);
    const Comparison balance = company->compare(StatementKind::Balance, span);
    const analysis::ChartTables tables{&income, &breakdown, &balance};
    const auto periods = analysis::bridgePeriods(tables, *kind);
    const auto period = periodGiven(arguments, "--period", periods);
    if (!period) return std::unexpected(period.error());
    const auto base = periodGiven(arguments, "--from", periods);
    if (!base) return std::unexpected(base.error());
    auto spec = analysis::makeChart(tables, {.kind = *kind, .period = *period, .base = *base});
    analysis::annotate(spec, company->decisions.annotations);
    return spec;
}

} // namespace

std::vector<Option> chartChoiceOptions() {
    return {
        {.name = "--kind", .value = "KIND", .help = "which chart: see the list above"},
        {.name = "--span",
         .value = "SPAN",
         .choices = {"quarter", "ytd", "year", "ttm"},
         .help = "quarter (unless told), ytd, year, or ttm for four quarters together"},
        {.name = "--period",
         .value = "P",
         .help = "of a bridge, as tables head it: \"Q2 06\"; the latest unless told"},
        {.name = "--from",
         .value = "P",
         .help = "of a bridge between two: from this one; a year before unless told"},
        {.name = "--statement",
         .value = "STATEMENT",
         .choices = {"income", "balance", "cashflow", "breakdown", "reconciliation", "note"},
         .help = "of --kind rows: whose lines; income unless told"},
        {.name = "--rows",
         .value = "LINES",
         .help = "of --kind rows: labels or US GAAP names with semicolons between"},
    };
}

Result<ChartSpec> chosenChart(const library::Library& library, const Arguments& arguments) {
    if (!arguments.has("--companies")) return ofOneCompany(library, arguments);
    const auto companies = chosenCompanies(library, arguments);
    if (!companies) return std::unexpected(companies.error());
    return analysis::companiesChart(*companies);
}

} // namespace ql::app::commands
