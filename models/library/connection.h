// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace ql::library {

/// One connection to one SQLite file, under a name of its own, closed and taken out of Qt's list
/// with the object. It belongs to the thread that made it. Queries must not outlive it.
class Connection {
  public:
    /// Opens the file, making it and its folder where absent. A file that is no SQLite database is
    /// refused before SQLite sees it and stays as it is.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QSqlDatabase database() const;

    /// SQLite keeps foreign keys only where each connection asks for it, outside a transaction.
    [[nodiscard]] Result<void> enforceForeignKeys(bool on);

  private:
    Connection(QString name, QString path);

    QString m_name;
    QString m_path;
};

} // namespace ql::library
