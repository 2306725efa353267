// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/values.h"

#include <QSqlQuery>
#include <QString>

#include <cstdint>

namespace ql::library {

class Connection;

/// A statement of SQL whose failures cannot be taken for an empty answer: each step gives a Result.
class Query {
  public:
    explicit Query(const Connection& connection);

    /// One statement without values, at once.
    [[nodiscard]] Result<void> execute(const QString& sql);

    /// Prepares a statement, to be run as often as wanted.
    [[nodiscard]] Result<void> prepare(const QString& sql);
    /// Runs the prepared statement with its values in the order of its question marks.
    [[nodiscard]] Result<void> run(const Values& values = {});

    /// Steps to the next row; false behind the last.
    [[nodiscard]] Result<bool> next();
    /// Reads the columns of this row from left to right.
    [[nodiscard]] RowReader row() const { return RowReader(m_query); }
    /// Whether every value read of a row made sense.
    [[nodiscard]] Result<void> check(const RowReader& row) const;

    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] int rowsChanged() const { return m_query.numRowsAffected(); }

  private:
    [[nodiscard]] Error failure() const;

    const Connection& m_connection;
    QSqlQuery m_query;
};

/// The one number a statement answers with; an error where it answers with no row.
[[nodiscard]] Result<std::int64_t> askNumber(const Connection& connection, const QString& sql);

} // namespace ql::library
