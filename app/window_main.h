// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ql::app {

struct WindowOptions {
    QString libraryPath; ///< empty: the user's own
    QStringList paths;   ///< files and folders to open
};

/// Runs the window until it is closed. Returns the program's exit code.
int runWindow(int argc, char** argv, const WindowOptions& options);

} // namespace ql::app
