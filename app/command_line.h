// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ql::app {

/// What the window is to be opened with.
struct WindowRequest {
    QString libraryPath; ///< empty for the user's own
    QStringList paths;   ///< files and folders to import
};

/// Does what the arguments say and gives the exit code, or nothing where they ask for the window.
/// Makes no QApplication unless a command draws.
[[nodiscard]] std::optional<int> runCommandLine(int argc, char** argv, WindowRequest& window);

} // namespace ql::app
