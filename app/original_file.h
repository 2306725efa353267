// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace ql::app {

/// What became of the file a release was read from.
struct OriginalFile {
    enum class State { Found, Changed, Gone };
    State state = State::Gone;
    QString path; ///< where Found or Changed
};

/// Looks for a file of that name and those bytes among paths that were opened: files, and folders
/// with what stands in them. Reads, never writes.
[[nodiscard]] OriginalFile findOriginal(const QString& fileName, const std::string& sha256,
                                        const QStringList& opened);

} // namespace ql::app
