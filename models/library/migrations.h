// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <vector>

namespace ql::library {

class Connection;

/// A step from one version of the library's tables to the next.
struct Migration {
    int version = 0; ///< the version the file has afterwards
    QString script;  ///< SQL statements
};

/// The numbered files under resources/migrations, in order, without a gap from 1 on.
[[nodiscard]] Result<std::vector<Migration>> shippedMigrations();

/// Brings a file up to the last of the migrations, all of them in one transaction. A file of a
/// newer version (Newer) or of another program (Storage) is refused and left byte for byte.
/// Foreign keys are enforced from here on.
[[nodiscard]] Result<void> migrate(Connection& connection,
                                   const std::vector<Migration>& migrations);

} // namespace ql::library
