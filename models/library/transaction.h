// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace ql::library {

class Connection;

/// All or nothing: what is not committed when the object goes is rolled back.
class Transaction {
  public:
    /// Takes the write lock at once, waiting for another writer up to the busy timeout, so that
    /// what is read inside holds until the commit.
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);

    /// One state of the file for several reads, whatever others write meanwhile.
    [[nodiscard]] static Result<Transaction> beginReading(const Connection& connection);

    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<void> commit();

  private:
    explicit Transaction(const Connection& connection)
      : m_connection(&connection) {}

    const Connection* m_connection; ///< null once committed or moved from
};

} // namespace ql::library
