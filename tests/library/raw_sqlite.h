// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ql::test {

/// A second look at a library's file, past the program: a plain connection with no pragma set.
class RawSqlite {
  public:
    explicit RawSqlite(const QString& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    /// Runs statements one by one; a test failure where one fails.
    void run(const QStringList& statements);
    /// The first column of the first row; empty and a test failure where there is none.
    [[nodiscard]] QString ask(const QString& sql);
    /// Whether a statement succeeds.
    [[nodiscard]] bool accepts(const QString& sql);

  private:
    QString m_name;
};

} // namespace ql::test
