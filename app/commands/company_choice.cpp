// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/company_choice.h"

#include <QString>

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
        if (folded(company->name) == sought || folded(company->ticker) == sought ||
            company->key == key)
            exact.push_back(company);
        else if (folded(company->name).find(sought) != std::string::npos)
            partly.push_back(company);
    }
    const std::vector<const CompanyEntry*>& found = exact.empty() ? partly : exact;
    if (found.size() == 1) return *found.front();
    const std::string quoted = "'" + wanted + "'";
    if (found.empty())
        return noSuch(quoted, "is no company in the library", "it holds " + listOf(every));
    return noSuch(quoted, "may be more than one company", "choose among " + listOf(found));
}

Result<std::vector<analysis::ReleasePtr>> loadReleases(const library::Library& library,
                                                       const CompanyEntry& company) {
    std::vector<analysis::ReleasePtr> releases;
    for (const library::ReleaseEntry& entry : company.releases) {
        auto release = library.load(entry.id);
        if (!release) return std::unexpected(release.error());
        releases.push_back(std::make_shared<const Release>(std::move(*release)));
    }
    return releases;
}

Result<std::vector<analysis::ReleasePtr>> releasesOf(const library::Library& library,
                                                     const std::string& wanted) {
    const auto companies = library.companies();
    if (!companies) return std::unexpected(companies.error());
    const auto company = chooseCompany(*companies, wanted);
    if (!company) return std::unexpected(company.error());
    return loadReleases(library, *company);
}

} // namespace ql::app::commands
