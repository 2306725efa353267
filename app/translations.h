// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace ql::app {

/// Loads the program's texts, and Qt's own, in the languages the locale asks for; English where
/// none of them is there. The translators belong to the application. To be called once, before
/// windows are made.
void installTranslations(QCoreApplication& application, const QLocale& locale = QLocale::system());

} // namespace ql::app
