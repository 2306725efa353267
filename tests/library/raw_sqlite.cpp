// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/raw_sqlite.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ql::test {

RawSqlite::RawSqlite(const QString& path) {
    static int counter = 0;
    m_name = u"raw-%1"_s.arg(++counter);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    EXPECT_TRUE(database.open()) << database.lastError().text().toStdString();
}

RawSqlite::~RawSqlite() {
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void RawSqlite::run(const QStringList& statements) {
    for (const QString& sql : statements) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        ASSERT_TRUE(query.exec(sql))
            << sql.toStdString() << ": " << query.lastError().text().toStdString();
    }
}

QString RawSqlite::ask(const QString& sql) {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    const bool answered = query.exec(sql) && query.next();
    EXPECT_TRUE(answered) << sql.toStdString() << ": " << query.lastError().text().toStdString();
    return answered ? query.value(0).toString() : QString();
}

bool RawSqlite::accepts(const QString& sql) {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    return query.exec(sql);
}

} // namespace ql::test
