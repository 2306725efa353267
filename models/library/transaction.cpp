// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/transaction.h"

#include "library/connection.h"
#include "library/query.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ql::library {

Result<Transaction> Transaction::begin(Connection& connection) {
    // QSqlDatabase::transaction() says BEGIN, which takes no lock before the first write.
    Query query(connection);
    if (auto begun = query.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(connection);
}

Result<Transaction> Transaction::beginReading(const Connection& connection) {
    Query query(connection);
    if (auto begun = query.execute(u"BEGIN"_s); !begun) return std::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
  : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
    if (m_connection == nullptr) return;
    // SQLite has rolled back by itself after some errors (a full disk); then this one fails and
    // says nothing new. A connection that is closed inside a transaction rolls back as well.
    Query query(*m_connection);
    [[maybe_unused]] const auto ignored = query.execute(u"ROLLBACK"_s);
}

Result<void> Transaction::commit() {
    Query query(*m_connection);
    if (auto done = query.execute(u"COMMIT"_s); !done) return done;
    m_connection = nullptr;
    return {};
}

} // namespace ql::library
