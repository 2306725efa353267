// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/catalogue.h"

#include "library/connection.h"
#include "library/query.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ql::library {

namespace {

/// One release with what it says of its company.
struct Row {
    std::string key;
    std::string company;
    std::string ticker;
    ReleaseEntry entry;
};

bool isOlder(const Row& a, const Row& b) {
    const auto order = [](const Row& row) {
        const ReleaseEntry& e = row.entry;
        return std::tie(e.quarter.end, e.published, e.quarter.months, e.id);
    };
    return order(a) < order(b);
}

Result<std::vector<Row>> readRows(const Connection& connection) {
    Query query(connection);
    if (auto done = query.execute(
            u"SELECT c.key, r.company, r.ticker, r.id, r.file_name, r.sha256, r.headline, "
            u"r.published, p.end_date, p.months, r.fiscal_year, r.fiscal_quarter, "
            u"(SELECT count(*) FROM facts WHERE release_id = r.id), "
            u"(SELECT count(*) FROM issues WHERE release_id = r.id), "
            u"r.numbers_facts, r.numbers_headings, r.numbers_changes, r.numbers_not_placed "
            u"FROM releases AS r JOIN companies AS c ON c.id = r.company_id "
            u"JOIN periods AS p ON p.id = r.quarter_id"_s);
        !done)
        return std::unexpected(done.error());
    std::vector<Row> rows;
    for (;;) {
        auto more = query.next();
        if (!more) return std::unexpected(more.error());
        if (!*more) return rows;
        Row& made = rows.emplace_back();
        ReleaseEntry& e = made.entry;
        RowReader row = query.row();
        row >> made.key >> made.company >> made.ticker >> e.id >> e.fileName >> e.sha256 >>
            e.headline >> e.published >> e.quarter >> e.fiscalYear >> e.fiscalQuarter >> e.facts >>
            e.issues >> e.coverage.facts >> e.coverage.headings >> e.coverage.changes >>
            e.coverage.notPlaced;
        if (auto sound = query.check(row); !sound) return std::unexpected(sound.error());
    }
}

} // namespace

Result<std::vector<CompanyEntry>> readCatalogue(const Connection& connection) {
    auto rows = readRows(connection);
    if (!rows) return std::unexpected(rows.error());
    std::sort(rows->begin(), rows->end(), isOlder);

    std::map<std::string, CompanyEntry> byKey;
    for (Row& row : *rows) {
        CompanyEntry& company = byKey[row.key];
        company.key = row.key;
        // The rows come oldest first, so the latest release has the last word.
        if (!row.company.empty()) company.name = row.company;
        if (!row.ticker.empty()) company.ticker = row.ticker;
        company.releases.push_back(std::move(row.entry));
    }

    std::vector<CompanyEntry> companies;
    companies.reserve(byKey.size());
    for (auto& [key, company] : byKey)
        companies.push_back(std::move(company));
    std::sort(companies.begin(), companies.end(), [](const CompanyEntry& a, const CompanyEntry& b) {
        const int order = QString::fromStdString(a.name).compare(QString::fromStdString(b.name),
                                                                 Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    return companies;
}

Result<std::optional<ReleaseId>> findRelease(const Connection& connection,
                                             const std::string& sha256) {
    Query query(connection);
    if (auto ready = query.prepare(u"SELECT id FROM releases WHERE sha256 = ?"_s); !ready)
        return std::unexpected(ready.error());
    if (auto done = query.run(Values() << sha256); !done) return std::unexpected(done.error());
    auto found = query.next();
    if (!found) return std::unexpected(found.error());
    if (!*found) return std::optional<ReleaseId>();
    ReleaseId id = 0;
    RowReader row = query.row();
    row >> id;
    if (auto sound = query.check(row); !sound) return std::unexpected(sound.error());
    return std::optional<ReleaseId>(id);
}

} // namespace ql::library
