// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decision_store.h"

#include "core/say.h"
#include "library/connection.h"
#include "library/query.h"
#include "library/row_decisions.h"
#include "library/storage_error.h"
#include "library/transaction.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ql::library {

namespace {

Result<void> readCorrections(const Connection& connection, const std::string& companyKey,
                             std::vector<Correction>& corrections) {
    Query query(connection);
    if (auto ready = query.prepare(
            u"SELECT x.id, x.sha256, x.byte_begin, x.byte_end, x.printed, x.read_as, "
            u"x.read_coefficient, x.read_exponent, x.kind, x.coefficient, x.exponent, x.reason, "
            u"x.made FROM corrections AS x JOIN releases AS r ON r.sha256 = x.sha256 "
            u"JOIN companies AS c ON c.id = r.company_id WHERE c.key = ? ORDER BY x.id"_s);
        !ready)
        return ready;
    if (auto done = query.run(Values() << companyKey); !done) return done;
    for (;;) {
        auto more = query.next();
        if (!more) return std::unexpected(more.error());
        if (!*more) return {};
        RowReader row = query.row();
        Correction& c = corrections.emplace_back();
        row >> c.id >> c.sha256 >> c.range >> c.printed >> c.readAs >> c.read >> c.kind >>
            c.value >> c.reason >> c.made;
        if (auto sound = query.check(row); !sound) return sound;
    }
}

Result<void> readAnnotations(const Connection& connection, const std::string& companyKey,
                             std::vector<Annotation>& annotations) {
    Query query(connection);
    if (auto ready = query.prepare(
            u"SELECT a.id, a.end_date, a.months, a.chart, a.text, a.made FROM annotations AS a "
            u"JOIN companies AS c ON c.id = a.company_id WHERE c.key = ?"_s);
        !ready)
        return ready;
    if (auto done = query.run(Values() << companyKey); !done) return done;
    for (;;) {
        auto more = query.next();
        if (!more) return std::unexpected(more.error());
        if (!*more) return {};
        RowReader row = query.row();
        Annotation& a = annotations.emplace_back();
        row >> a.id >> a.period >> a.chart >> a.text >> a.made;
        if (auto sound = query.check(row); !sound) return sound;
    }
}

/// The company of that key, made where no release has named it yet.
Result<std::int64_t> companyId(Connection& connection, const std::string& key) {
    Query make(connection);
    if (auto ready = make.prepare(u"INSERT OR IGNORE INTO companies (key) VALUES (?)"_s); !ready)
        return std::unexpected(ready.error());
    if (auto done = make.run(Values() << key); !done) return std::unexpected(done.error());
    Query find(connection);
    if (auto ready = find.prepare(u"SELECT id FROM companies WHERE key = ?"_s); !ready)
        return std::unexpected(ready.error());
    if (auto done = find.run(Values() << key); !done) return std::unexpected(done.error());
    auto found = find.next();
    if (!found) return std::unexpected(found.error());
    std::int64_t id = 0;
    RowReader row = find.row();
    row >> id;
    if (auto sound = find.check(row); !sound) return std::unexpected(sound.error());
    return id;
}

/// Runs `write` in a transaction of its own.
template <typename Write>
Result<DecisionId> inTransaction(Connection& connection, Write write) {
    auto transaction = Transaction::begin(connection);
    if (!transaction) return std::unexpected(transaction.error());
    Result<DecisionId> id = write();
    if (!id) return id;
    if (auto done = transaction->commit(); !done) return std::unexpected(done.error());
    return id;
}

Result<DecisionId> insert(Connection& connection, const QString& sql, const Values& values) {
    Query query(connection);
    if (auto ready = query.prepare(sql); !ready) return std::unexpected(ready.error());
    if (auto done = query.run(values); !done) return std::unexpected(done.error());
    return query.lastInsertId();
}

Result<void> forget(Connection& connection, const QString& sql, DecisionId id) {
    Query query(connection);
    if (auto ready = query.prepare(sql); !ready) return ready;
    if (auto done = query.run(Values() << id); !done) return done;
    if (query.rowsChanged() == 0)
        return std::unexpected(storageError("holds no decision number " + std::to_string(id),
                                            connection.path(),
                                            say("Errors", "open the library again")));
    return {};
}

} // namespace

Result<Decisions> DecisionStore::of(std::span<const std::string> companyKeys) const {
    const auto reading = Transaction::beginReading(m_connection);
    if (!reading) return std::unexpected(reading.error());
    Decisions all;
    for (const std::string& key : companyKeys) {
        if (auto done = readRowDecisions(m_connection, key, all.rows); !done)
            return std::unexpected(done.error());
        if (auto done = readCorrections(m_connection, key, all.corrections); !done)
            return std::unexpected(done.error());
        if (auto done = readAnnotations(m_connection, key, all.annotations); !done)
            return std::unexpected(done.error());
    }
    std::ranges::sort(all.rows, {}, &RowDecision::id);
    std::ranges::sort(all.corrections, {}, &Correction::id);
    std::ranges::sort(all.annotations, {},
                      [](const Annotation& each) { return std::tuple(each.period, each.id); });
    return all;
}

Result<DecisionId> DecisionStore::keep(const std::string& companyKey, const RowDecision& decision) {
    return inTransaction(m_connection, [&]() -> Result<DecisionId> {
        const auto company = companyId(m_connection, companyKey);
        if (!company) return std::unexpected(company.error());
        return writeRowDecision(m_connection, *company, decision);
    });
}

Result<DecisionId> DecisionStore::keep(const Correction& c) {
    return insert(m_connection,
                  u"INSERT INTO corrections (id, sha256, byte_begin, byte_end, printed, read_as, "
                  u"read_coefficient, read_exponent, kind, coefficient, exponent, reason, made) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  Values() << newOr(c.id) << c.sha256 << c.range << c.printed << c.readAs << c.read
                           << c.kind << c.value << c.reason << c.made);
}

Result<DecisionId> DecisionStore::keep(const std::string& companyKey,
                                       const Annotation& annotation) {
    return inTransaction(m_connection, [&]() -> Result<DecisionId> {
        const auto company = companyId(m_connection, companyKey);
        if (!company) return std::unexpected(company.error());
        const Annotation& a = annotation;
        return insert(m_connection,
                      u"INSERT INTO annotations (id, company_id, end_date, months, chart, text, "
                      u"made) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                      Values() << newOr(a.id) << *company << a.period.end << a.period.months
                               << a.chart << a.text << a.made);
    });
}

Result<void> DecisionStore::forgetRowDecision(DecisionId id) {
    return forget(m_connection, u"DELETE FROM row_decisions WHERE id = ?"_s, id);
}

Result<void> DecisionStore::forgetCorrection(DecisionId id) {
    return forget(m_connection, u"DELETE FROM corrections WHERE id = ?"_s, id);
}

Result<void> DecisionStore::forgetAnnotation(DecisionId id) {
    return forget(m_connection, u"DELETE FROM annotations WHERE id = ?"_s, id);
}

} // namespace ql::library
