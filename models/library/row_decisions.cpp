// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/row_decisions.h"

#include "library/connection.h"
#include "library/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ql::library {

namespace {

/// Runs a SELECT with a company's key and hands over each row.
template <typename Take>
Result<void> each(const Connection& connection, const QString& sql, const std::string& companyKey,
                  Take take) {
    Query query(connection);
    if (auto ready = query.prepare(sql); !ready) return ready;
    if (auto done = query.run(Values() << companyKey); !done) return done;
    for (;;) {
        auto more = query.next();
        if (!more) return std::unexpected(more.error());
        if (!*more) return {};
        RowReader row = query.row();
        take(row);
        if (auto sound = query.check(row); !sound) return sound;
    }
}

/// The name that part of a decision has; null where the decision is not among them.
LineName* nameIn(std::vector<RowDecision>& decisions, std::size_t from, DecisionId id,
                 const std::string& part) {
    const auto found =
        std::find_if(decisions.begin() + static_cast<std::ptrdiff_t>(from), decisions.end(),
                     [id](const RowDecision& each) { return each.id == id; });
    if (found == decisions.end()) return nullptr;
    return part == "into" ? &found->into : &found->line;
}

Result<void> writeName(Connection& connection, DecisionId id, const char* part,
                       const LineName& name) {
    Query names(connection);
    if (auto ready = names.prepare(
            u"INSERT INTO row_decision_names (decision_id, part, label, section, measure) "
            u"VALUES (?, ?, ?, ?, ?)"_s);
        !ready)
        return ready;
    if (auto done = names.run(Values() << id << std::string(part) << name.label << name.section
                                       << name.measure);
        !done)
        return done;
    Query places(connection);
    if (auto ready = places.prepare(
            u"INSERT INTO row_decision_places (decision_id, part, ordinal, sha256, byte_begin, "
            u"byte_end) VALUES (?, ?, ?, ?, ?, ?)"_s);
        !ready)
        return ready;
    int ordinal = 0;
    for (const LinePlace& place : name.places)
        if (auto done = places.run(Values() << id << std::string(part) << ordinal++ << place.sha256
                                            << place.range);
            !done)
            return done;
    return {};
}

} // namespace

Result<void> readRowDecisions(const Connection& connection, const std::string& companyKey,
                              std::vector<RowDecision>& decisions) {
    const std::size_t first = decisions.size();
    auto heads =
        each(connection,
             u"SELECT d.id, d.what, d.kind, d.from_date, d.words, d.made FROM row_decisions AS d "
             u"JOIN companies AS c ON c.id = d.company_id WHERE c.key = ? ORDER BY d.id"_s,
             companyKey, [&](RowReader& row) {
                 RowDecision& made = decisions.emplace_back();
                 row >> made.id >> made.what >> made.kind >> made.from >> made.words >> made.made;
             });
    if (!heads) return heads;
    auto names =
        each(connection,
             u"SELECT n.decision_id, n.part, n.label, n.section, n.measure "
             u"FROM row_decision_names AS n JOIN row_decisions AS d ON d.id = n.decision_id "
             u"JOIN companies AS c ON c.id = d.company_id WHERE c.key = ?"_s,
             companyKey, [&](RowReader& row) {
                 DecisionId id = 0;
                 std::string part;
                 row >> id >> part;
                 if (LineName* name = nameIn(decisions, first, id, part))
                     row >> name->label >> name->section >> name->measure;
             });
    if (!names) return names;
    return each(connection,
                u"SELECT p.decision_id, p.part, p.sha256, p.byte_begin, p.byte_end "
                u"FROM row_decision_places AS p JOIN row_decisions AS d ON d.id = p.decision_id "
                u"JOIN companies AS c ON c.id = d.company_id WHERE c.key = ? "
                u"ORDER BY p.decision_id, p.part, p.ordinal"_s,
                companyKey, [&](RowReader& row) {
                    DecisionId id = 0;
                    std::string part;
                    row >> id >> part;
                    if (LineName* name = nameIn(decisions, first, id, part)) {
                        LinePlace& place = name->places.emplace_back();
                        row >> place.sha256 >> place.range;
                    }
                });
}

Result<DecisionId> writeRowDecision(Connection& connection, std::int64_t company,
                                    const RowDecision& decision) {
    Query query(connection);
    if (auto ready = query.prepare(
            u"INSERT INTO row_decisions (id, company_id, what, kind, from_date, words, made) "
            u"VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        !ready)
        return std::unexpected(ready.error());
    auto done =
        query.run(Values() << newOr(decision.id) << company << decision.what << decision.kind
                           << decision.from << decision.words << decision.made);
    if (!done) return std::unexpected(done.error());
    const DecisionId id = query.lastInsertId();
    if (auto named = writeName(connection, id, "line", decision.line); !named)
        return std::unexpected(named.error());
    if (decision.what == RowDecision::What::Join)
        if (auto named = writeName(connection, id, "into", decision.into); !named)
            return std::unexpected(named.error());
    return id;
}

} // namespace ql::library
