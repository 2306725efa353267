// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

class QSqlError;

namespace ql::library {

/// What a failed statement means for the person whose library it is: in use, read-only, full,
/// damaged, or the database's own words. `path` is the library's file.
[[nodiscard]] Error storageError(const QSqlError& error, const QString& path);

/// A Storage error in our own words.
[[nodiscard]] Error storageError(std::string what, const QString& path, std::string advice = {});

} // namespace ql::library
