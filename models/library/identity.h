// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

namespace ql::library {

/// Why releases under a name are counted among a company's.
enum class SameBecause {
    Name,       ///< the name the company goes by now
    Cik,        ///< the same number at the SEC
    FormerName, ///< a filing gives it as the company's former name
    Listing,    ///< the same ticker at the same exchange, and no number at the SEC against it
    ByHand      ///< a person said so
};

/// What the releases under one name tell about who the company is.
struct CompanySigns {
    std::string key;                   ///< companyKey() of the name
    std::set<std::string> ciks;        ///< without leading zeros
    std::set<std::string> listings;    ///< "nasdaq:NFOP"
    std::set<std::string> formerNames; ///< their keys
};

/// What a person said about two names, by their keys.
struct CompanyLink {
    std::string one;
    std::string other;
    bool same = true;

    friend bool operator==(const CompanyLink&, const CompanyLink&) = default;
};

/// A name joined to another.
struct CompanyMember {
    std::string key;
    SameBecause because = SameBecause::Name; ///< why it is here; Name for the first
};

/// Names that are one company, in the order given. A person's word goes before all signs. Names
/// with different numbers at the SEC are different companies, whatever their ticker says.
[[nodiscard]] std::vector<std::vector<CompanyMember>>
groupCompanies(const std::vector<CompanySigns>& signs, const std::vector<CompanyLink>& links);

/// "nasdaq:NFOP"; empty unless both are known.
[[nodiscard]] std::string listingKey(const std::string& exchange, const std::string& ticker);

} // namespace ql::library
