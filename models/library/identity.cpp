// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/identity.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <utility>

namespace ql::library {

namespace {

using Group = std::vector<CompanyMember>;

bool meet(const std::set<std::string>& a, const std::set<std::string>& b) {
    return std::ranges::any_of(a, [&](const std::string& each) { return b.contains(each); });
}

class Grouping {
  public:
    Grouping(const std::vector<CompanySigns>& signs, const std::vector<CompanyLink>& links)
      : m_signs(signs) {
        for (const CompanyLink& link : links)
            if (!link.same) m_apart.insert(std::minmax(link.one, link.other));
        for (const CompanySigns& each : signs) {
            m_groups.push_back({{each.key, SameBecause::Name}});
            m_ciks.push_back(each.ciks);
        }
    }

    void uniteByHand(const std::vector<CompanyLink>& links) {
        for (const CompanyLink& link : links) {
            const std::size_t one = groupOf(link.one);
            const std::size_t other = groupOf(link.other);
            if (link.same && one != other && one < m_groups.size() && other < m_groups.size())
                unite(one, other, SameBecause::ByHand);
        }
    }

    /// Pairs of names that `sign` holds true of, unless something speaks against it.
    template <typename Sign>
    void uniteBy(SameBecause because, Sign sign) {
        for (std::size_t a = 0; a < m_signs.size(); ++a) {
            for (std::size_t b = a + 1; b < m_signs.size(); ++b) {
                if (!sign(m_signs[a], m_signs[b])) continue;
                const std::size_t one = groupOf(m_signs[a].key);
                const std::size_t other = groupOf(m_signs[b].key);
                if (one != other && mayUnite(one, other, because)) unite(one, other, because);
            }
        }
    }

    std::vector<Group> take() {
        std::erase_if(m_groups, [](const Group& group) { return group.empty(); });
        return std::move(m_groups);
    }

  private:
    std::size_t groupOf(const std::string& key) const {
        const auto found = std::ranges::find_if(m_groups, [&](const Group& group) {
            return std::ranges::find(group, key, &CompanyMember::key) != group.end();
        });
        return static_cast<std::size_t>(found - m_groups.begin());
    }

    bool mayUnite(std::size_t a, std::size_t b, SameBecause because) const {
        if (because != SameBecause::Cik && !m_ciks[a].empty() && !m_ciks[b].empty() &&
            !meet(m_ciks[a], m_ciks[b]))
            return false;
        return std::ranges::none_of(m_groups[a], [&](const CompanyMember& one) {
            return std::ranges::any_of(m_groups[b], [&](const CompanyMember& other) {
                return m_apart.contains(std::minmax(one.key, other.key));
            });
        });
    }

    void unite(std::size_t a, std::size_t b, SameBecause because) {
        if (b < a) std::swap(a, b);
        m_groups[b].front().because = because;
        m_groups[a].insert(m_groups[a].end(), m_groups[b].begin(), m_groups[b].end());
        m_groups[b].clear();
        m_ciks[a].insert(m_ciks[b].begin(), m_ciks[b].end());
    }

    const std::vector<CompanySigns>& m_signs;
    std::set<std::pair<std::string, std::string>> m_apart;
    std::vector<Group> m_groups;               ///< emptied where it became part of an earlier one
    std::vector<std::set<std::string>> m_ciks; ///< beside the groups
};

} // namespace

std::vector<Group> groupCompanies(const std::vector<CompanySigns>& signs,
                                  const std::vector<CompanyLink>& links) {
    Grouping grouping(signs, links);
    grouping.uniteByHand(links);
    grouping.uniteBy(SameBecause::Cik, [](const CompanySigns& a, const CompanySigns& b) {
        return meet(a.ciks, b.ciks);
    });
    grouping.uniteBy(SameBecause::FormerName, [](const CompanySigns& a, const CompanySigns& b) {
        return a.formerNames.contains(b.key) || b.formerNames.contains(a.key);
    });
    grouping.uniteBy(SameBecause::Listing, [](const CompanySigns& a, const CompanySigns& b) {
        return meet(a.listings, b.listings);
    });
    return grouping.take();
}

std::string listingKey(const std::string& exchange, const std::string& ticker) {
    if (exchange.empty() || ticker.empty()) return {};
    std::string key = exchange.substr(0, exchange.find(' '));
    std::ranges::transform(key, key.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::tolower(c) : c);
    });
    return key + ":" + ticker;
}

} // namespace ql::library
