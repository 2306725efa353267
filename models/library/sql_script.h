// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ql::library {

/// The statements of a script, without their semicolons and without comments between them. Qt's
/// driver refuses several statements in one call. Semicolons in strings, quoted names, comments
/// and in the bodies of triggers end nothing.
[[nodiscard]] QStringList splitStatements(const QString& script);

} // namespace ql::library
