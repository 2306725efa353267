// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/query.h"

#include "core/say.h"
#include "library/connection.h"
#include "library/storage_error.h"

#include <QSqlError>

namespace ql::library {

Query::Query(const Connection& connection)
  : m_connection(connection)
  , m_query(connection.database()) {
    m_query.setForwardOnly(true);
}

Error Query::failure() const {
    return storageError(m_query.lastError(), m_connection.path());
}

Result<void> Query::execute(const QString& sql) {
    if (!m_query.exec(sql)) return std::unexpected(failure());
    return {};
}

Result<void> Query::prepare(const QString& sql) {
    if (!m_query.prepare(sql)) return std::unexpected(failure());
    return {};
}

Result<void> Query::run(const Values& values) {
    int position = 0;
    for (const QVariant& value : values.list())
        m_query.bindValue(position++, value);
    if (!m_query.exec()) return std::unexpected(failure());
    return {};
}

Result<bool> Query::next() {
    if (m_query.next()) return true;
    // SQLite may fail at any row, and QSqlQuery::next() says false for that as well.
    if (m_query.lastError().isValid()) return std::unexpected(failure());
    return false;
}

Result<void> Query::check(const RowReader& row) const {
    if (row.isSound()) return {};
    return std::unexpected(
        storageError(say("Errors", "holds a value that this program does not know"),
                     m_connection.path(), say("Errors", "restore the library from a copy")));
}

std::int64_t Query::lastInsertId() const {
    return m_query.lastInsertId().toLongLong();
}

Result<std::int64_t> askNumber(const Connection& connection, const QString& sql) {
    Query query(connection);
    if (auto done = query.execute(sql); !done) return std::unexpected(done.error());
    auto more = query.next();
    if (!more) return std::unexpected(more.error());
    if (!*more)
        return std::unexpected(storageError(say("Errors", "gave no answer"), connection.path()));
    RowReader row = query.row();
    std::int64_t number = 0;
    row >> number;
    if (auto sound = query.check(row); !sound) return std::unexpected(sound.error());
    return number;
}

} // namespace ql::library
