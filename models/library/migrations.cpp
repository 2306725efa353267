// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/migrations.h"

#include "core/say.h"
#include "library/connection.h"
#include "library/query.h"
#include "library/sql_script.h"
#include "library/storage_error.h"
#include "library/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside every namespace, as Qt's macro wants it. Needed where this is a static library, whose
// resources nobody would otherwise link in.
static void initialiseResources() {
    Q_INIT_RESOURCE(ql_migrations);
}

namespace ql::library {

namespace {

constexpr std::int64_t ourApplicationId = 0x514c6962; // "QLib", as 001_initial.sql writes it

Result<std::int64_t> version(Connection& connection) {
    return askNumber(connection, u"PRAGMA user_version"_s);
}

Error isNewer(const Connection& connection) {
    return {ErrorCode::Newer, say("Errors", "was written by a newer version of Quarterlight"),
            connection.path().toStdString(),
            say("Errors", "update Quarterlight to open it; the file was left as it is")};
}

/// A database of another program must not get our tables among its own.
Result<void> checkOwner(Connection& connection) {
    auto id = askNumber(connection, u"PRAGMA application_id"_s);
    if (!id) return std::unexpected(id.error());
    if (*id == ourApplicationId) return {};
    auto tables = askNumber(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables) return std::unexpected(tables.error());
    auto at = version(connection);
    if (!at) return std::unexpected(at.error());
    if (*id == 0 && *tables == 0 && *at == 0) return {};
    // Another process may have made the library between the questions; it does so in one
    // transaction, so its mark stands there now.
    id = askNumber(connection, u"PRAGMA application_id"_s);
    if (!id) return std::unexpected(id.error());
    if (*id == ourApplicationId) return {};
    return std::unexpected(
        storageError(say("Errors", "is a database of another program"), connection.path(),
                     say("Errors", "choose another file; this one was left as it is")));
}

Result<void> checkForeignKeys(Connection& connection) {
    Query query(connection);
    if (auto done = query.execute(u"PRAGMA foreign_key_check"_s); !done) return done;
    auto broken = query.next();
    if (!broken) return std::unexpected(broken.error());
    if (*broken)
        return std::unexpected(storageError(say("Errors", "holds rows that belong to nothing"),
                                            connection.path(),
                                            say("Errors", "restore it from a copy")));
    return {};
}

Result<void> applyOne(Connection& connection, const Migration& migration) {
    for (const QString& statement : splitStatements(migration.script)) {
        Query query(connection);
        if (auto done = query.execute(statement); !done) return done;
    }
    // A pragma takes no bound value; the number is our own.
    Query query(connection);
    return query.execute(u"PRAGMA user_version = %1"_s.arg(migration.version));
}

Result<void> applyMissing(Connection& connection, const std::vector<Migration>& migrations) {
    auto transaction = Transaction::begin(connection);
    if (!transaction) return std::unexpected(transaction.error());
    // Asked again under the lock: another process may have been here in between.
    auto at = version(connection);
    if (!at) return std::unexpected(at.error());
    for (const Migration& migration : migrations) {
        if (migration.version <= *at) continue;
        if (auto done = applyOne(connection, migration); !done) return done;
    }
    if (auto sound = checkForeignKeys(connection); !sound) return sound;
    return transaction->commit();
}

} // namespace

Result<std::vector<Migration>> shippedMigrations() {
    initialiseResources();
    const QDir folder(u":/migrations"_s);
    std::vector<Migration> migrations;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const int expected = static_cast<int>(migrations.size()) + 1;
        if (name.section(u'_', 0, 0).toInt() != expected || !file.open(QIODevice::ReadOnly))
            return std::unexpected(
                storageError(say("Errors", "is missing or out of its order"), name));
        migrations.push_back({expected, QString::fromUtf8(file.readAll())});
    }
    if (migrations.empty())
        return std::unexpected(
            storageError(say("Errors", "are missing"), u"The library's migrations"_s));
    return migrations;
}

Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations) {
    if (auto ours = checkOwner(connection); !ours) return ours;
    auto at = version(connection);
    if (!at) return std::unexpected(at.error());
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*at > newest) return std::unexpected(isNewer(connection));
    if (*at < newest) {
        // A migration may have to rebuild a table others point at; the check at its end stands in.
        if (auto off = connection.enforceForeignKeys(false); !off) return off;
        if (auto done = applyMissing(connection, migrations); !done) return done;
    }
    return connection.enforceForeignKeys(true);
}

} // namespace ql::library
