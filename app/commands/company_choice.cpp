// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/company_choice.h"

#include <QString>

#include <algorithm>

namespace ql::app::commands {

namespace {

using library::CompanyEntry;

std::string folded(const std::string& text) {
    return QString::fromStdString(text).toCaseFolded().toStdString();
}

std::string nameOf(const CompanyEntry& company) {
    if (company.name.empty()) return "(a company without a name)";
    return company.ticker.empty() ? company.name : company.name + " (" + company.ticker + ")";
}

/// Not more than a person reads on one line.
std::string listOf(const std::vector<const CompanyEntry*>& companies) {
    constexpr std::size_t most = 12;
    std::string list;
    for (std::size_t i = 0; i < companies.size() && i < most; ++i)
        list += (i > 0 ? ", " : "") + nameOf(*companies[i]);
    if (companies.size() > most)
        list += " and " + std::to_string(companies.size() - most) + " more";
    return list;
}

std::unexpected<Error> noSuch(std::string where, std::string what, std::string advice) {
    return std::unexpected(
        Error{ErrorCode::CannotOpen, std::move(what), std::move(where), std::move(advice)});
}

} // namespace

Result<CompanyEntry> chooseCompany(const std::vector<CompanyEntry>& companies,
                                   const std::string& wanted) {
    std::vector<const CompanyEntry*> every;
    every.reserve(companies.size());
    for (const CompanyEntry& company : companies)
        every.push_back(&company);
    if (every.empty())
        return noSuch("The library", "holds no company",
                      "import releases with 'quarterlight import'");
    if (wanted.empty()) {
        if (every.size() == 1) return *every.front();
        return std::unexpected(Error{ErrorCode::Usage, "is missing", "--company C",
                                     "the library holds " + listOf(every)});
    }

    std::vector<const CompanyEntry*> exact;
    std::vector<const CompanyEntry*> partly;
    const std::string sought = folded(wanted);
    const std::string key = companyKey(wanted);
    for (const CompanyEntry* company : every) {
        const auto calledSo = [&](const library::CompanyName& name) {
            return folded(name.name).find(sought) != std::string::npos;
        };
        // Names it had before are its names too.
        if (folded(company->name) == sought || folded(company->ticker) == sought ||
            company->goesBy(key))
            exact.push_back(company);
        else if (folded(company->name).find(sought) != std::string::npos ||
                 std::ranges::any_of(company->names, calledSo))
            partly.push_back(company);
    }
    const std::vector<const CompanyEntry*>& found = exact.empty() ? partly : exact;
    if (found.size() == 1) return *found.front();
    const std::string quoted = "'" + wanted + "'";
    if (found.empty())
        return noSuch(quoted, "is no company in the library", "it holds " + listOf(every));
    return noSuch(quoted, "may be more than one company", "choose among " + listOf(found));
}

analysis::Comparison CompanyData::compare(const analysis::CompareOptions& options) const {
    return analysis::compare(releases, options, decisions);
}

analysis::Comparison CompanyData::compare(StatementKind kind, analysis::Span span) const {
    return compare({.kind = kind, .span = span});
}

Result<CompanyData> loadCompany(const library::Library& library, const CompanyEntry& company) {
    CompanyData data{.company = company, .releases = {}, .decisions = {}};
    for (const library::ReleaseEntry& entry : company.releases) {
        auto release = library.load(entry.id);
        if (!release) return std::unexpected(release.error());
        data.releases.push_back(std::make_shared<const Release>(std::move(*release)));
    }
    auto decisions = library.decisionsOf(company);
    if (!decisions) return std::unexpected(decisions.error());
    data.decisions = std::move(*decisions);
    return data;
}

Result<CompanyData> loadCompany(const library::Library& library, const std::string& wanted) {
    const auto companies = library.companies();
    if (!companies) return std::unexpected(companies.error());
    const auto company = chooseCompany(*companies, wanted);
    if (!company) return std::unexpected(company.error());
    return loadCompany(library, *company);
}

} // namespace ql::app::commands
