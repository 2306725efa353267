// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connection.h"

#include "core/say.h"
#include "library/query.h"
#include "library/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace ql::library {

namespace {

/// How long a writer waits for another one. A release is written in a few milliseconds.
constexpr auto connectOptions = "QSQLITE_BUSY_TIMEOUT=10000";

/// A new file, or one that begins as every SQLite file does.
Result<void> checkFile(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir())
        return std::unexpected(
            storageError(say("Errors", "is a folder"), path,
                         say("Errors", "name a file in it, such as library.sqlite")));
    if (!info.exists()) {
        if (!QDir().mkpath(info.absolutePath()))
            return std::unexpected(
                storageError(say("Errors", "cannot be made, because its folder cannot be made"),
                             path, say("Errors", "choose a folder you may write to")));
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            storageError(say("Errors", "cannot be opened"), path,
                         say("Errors", "check that you may read it, or choose another file")));
    const QByteArray head = file.read(16);
    if (!head.isEmpty() && head != QByteArray("SQLite format 3\0", 16))
        return std::unexpected(
            storageError(say("Errors", "is not a library of Quarterlight"), path,
                         say("Errors", "choose another file; this one was left as it is")));
    return {};
}

QString uniqueName() {
    static std::atomic<unsigned> counter = 0;
    return u"quarterlight-%1"_s.arg(++counter);
}

} // namespace

Connection::Connection(QString name, QString path)
  : m_name(std::move(name))
  , m_path(std::move(path)) {}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path) {
    if (path.isEmpty())
        return std::unexpected(storageError(say("Errors", "needs a file name"), u"The library"_s));
    if (auto usable = checkFile(path); !usable) return std::unexpected(usable.error());

    std::unique_ptr<Connection> made(new Connection(uniqueName(), path));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, made->m_name);
    if (!database.isValid())
        return std::unexpected(
            storageError(say("Errors", "cannot be opened without Qt's SQLite driver"), path,
                         say("Errors", "install the package libqt6sql6-sqlite")));
    database.setConnectOptions(QString::fromLatin1(connectOptions));
    database.setDatabaseName(path);
    if (!database.open()) return std::unexpected(storageError(database.lastError(), path));
    return made;
}

Connection::~Connection() {
    {
        QSqlDatabase open = database();
        if (open.isOpen()) open.close();
    }
    // Only now is no copy left, and Qt does not complain.
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const {
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::enforceForeignKeys(bool on) {
    Query query(*this);
    return query.execute(on ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s);
}

} // namespace ql::library
