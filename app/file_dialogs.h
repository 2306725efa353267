// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace ql::app {

/// How files are asked for. The window goes through these, so that a test can answer in a
/// person's place.
struct FileDialogs {
    std::function<QStringList(QWidget*)> openReleases; ///< empty: nothing chosen
    std::function<QString(QWidget*)> openFolder;

    /// The desktop's own dialogs, remembering the last folder.
    [[nodiscard]] static FileDialogs native();
};

/// "All releases (*.txt *.htm)", then one filter a format.
[[nodiscard]] QString releaseFilters();

} // namespace ql::app
