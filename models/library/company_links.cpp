// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/company_links.h"

#include "library/connection.h"
#include "library/query.h"
#include "library/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::library {

Result<std::vector<CompanyLink>> readCompanyLinks(const Connection& connection) {
    Query query(connection);
    if (auto done = query.execute(
            u"SELECT one_key, other_key, same FROM company_links ORDER BY one_key, other_key"_s);
        !done)
        return std::unexpected(done.error());
    std::vector<CompanyLink> links;
    for (;;) {
        auto more = query.next();
        if (!more) return std::unexpected(more.error());
        if (!*more) return links;
        RowReader row = query.row();
        CompanyLink& link = links.emplace_back();
        row >> link.one >> link.other >> link.same;
        if (auto sound = query.check(row); !sound) return std::unexpected(sound.error());
    }
}

Result<void> changeCompanyLinks(Connection& connection, const std::vector<CompanyLink>& forget,
                                const std::vector<CompanyLink>& keep) {
    auto transaction = Transaction::begin(connection);
    if (!transaction) return std::unexpected(transaction.error());
    Query remove(connection);
    if (auto ready =
            remove.prepare(u"DELETE FROM company_links WHERE one_key = ? AND other_key = ?"_s);
        !ready)
        return ready;
    for (const CompanyLink& link : forget) {
        const auto [one, other] = std::minmax(link.one, link.other);
        if (auto done = remove.run(Values() << one << other); !done) return done;
    }
    Query add(connection);
    if (auto ready = add.prepare(
            u"INSERT OR REPLACE INTO company_links (one_key, other_key, same) VALUES (?, ?, ?)"_s);
        !ready)
        return ready;
    for (const CompanyLink& link : keep) {
        const auto [one, other] = std::minmax(link.one, link.other);
        if (auto done = add.run(Values() << one << other << link.same); !done) return done;
    }
    return transaction->commit();
}

} // namespace ql::library
