// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/companies_choice.h"

#include "commands/company_choice.h"

namespace ql::app::commands {

namespace {

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(separator, from), text.size());
        std::string part = text.substr(from, to - from);
        const auto first = part.find_first_not_of(' ');
        if (first != std::string::npos)
            parts.push_back(part.substr(first, part.find_last_not_of(' ') - first + 1));
        from = to + 1;
    }
    return parts;
}

/// A company with the tables that hold any measure.
struct Loaded {
    std::string name;
    analysis::Comparison income, balance, cashFlow;
};

std::unexpected<Error> wrong(std::string what, std::string where, std::string advice) {
    return std::unexpected(
        Error{ErrorCode::Usage, std::move(what), std::move(where), std::move(advice)});
}

} // namespace

std::vector<Option> companiesOptions() {
    return {
        {.name = "--companies",
         .value = "A,B,...",
         .help = "two to six companies against each other, by calendar quarter"},
        {.name = "--measure",
         .value = "M",
         .help = "of --companies: revenue (unless told), gross-margin, growth ... or a US GAAP "
                 "name"},
        {.name = "--index", .help = "of --companies: set each to 100 in the first common quarter"},
        {.name = "--base", .value = "Q", .help = "of --index: in this one, such as \"Q1 06\""},
    };
}

analysis::Span chosenSpan(const Arguments& arguments) {
    const std::string span = arguments.value("--span", "quarter");
    if (span == "ytd") return analysis::Span::YearToDate;
    if (span == "year") return analysis::Span::Year;
    if (span == "ttm") return analysis::Span::TrailingYear;
    return analysis::Span::Quarter;
}

Result<analysis::CompanyComparison> chosenCompanies(const library::Library& library,
                                                    const Arguments& arguments) {
    analysis::CompaniesChoice choice;
    choice.measure = arguments.value("--measure", "revenue");
    choice.indexed = arguments.has("--index");
    if (arguments.has("--base")) {
        choice.base = analysis::parseQuarter(arguments.value("--base"));
        if (!choice.base)
            return wrong("takes a calendar quarter, not '" + arguments.value("--base") + "'",
                         "--base", "write it as \"Q1 06\"");
    }
    const auto names = split(arguments.value("--companies"), ',');
    if (names.size() < analysis::fewestCompanies || names.size() > analysis::mostCompanies)
        return wrong("takes two to six companies", "--companies",
                     "name them with commas between, such as Acme,Globex");
    const auto companies = library.companies();
    if (!companies) return std::unexpected(companies.error());
    const analysis::Span span = chosenSpan(arguments);
    std::vector<Loaded> loaded;
    for (const std::string& name : names) {
        const auto company = chooseCompany(*companies, name);
        if (!company) return std::unexpected(company.error());
        const auto data = loadCompany(library, *company);
        if (!data) return std::unexpected(data.error());
        loaded.push_back({company->name, data->compare(StatementKind::Income, span),
                          data->compare(StatementKind::Balance, span),
                          data->compare(StatementKind::CashFlow, span)});
    }
    std::vector<analysis::CompanyTables> tables;
    tables.reserve(loaded.size());
    for (const Loaded& one : loaded)
        tables.push_back({one.name, &one.income, &one.balance, &one.cashFlow});
    auto compared = analysis::compareCompanies(tables, choice);
    if (compared.isEmpty())
        return std::unexpected(Error{ErrorCode::NotARelease,
                                     "cannot be drawn up (" + compared.emptyReason + ")",
                                     "The comparison of companies", "choose others"});
    return compared;
}

} // namespace ql::app::commands
