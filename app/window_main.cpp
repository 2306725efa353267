// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_main.h"

#include "calm_style.h"
#include "library/library.h"
#include "main_window.h"
#include "resources.h"
#include "theme.h"
#include "translations.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace ql::app {

using namespace Qt::StringLiterals;

int runWindow(int argc, char** argv, const WindowOptions& options) {
    QApplication application(argc, argv);
    loadResources();
    installTranslations(application);
    QApplication::setOrganizationName(u"Quarterlight"_s);
    QApplication::setApplicationName(u"Quarterlight"_s);
    QApplication::setApplicationVersion(QStringLiteral(QL_VERSION));
    QApplication::setDesktopFileName(u"io.github.quarterlight.Quarterlight"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/quarterlight.svg"_s));
    QApplication::setStyle(new views::CalmStyle);
    QApplication::setFont(views::interfaceFont());
    MainWindow window(options.libraryPath.isEmpty() ? library::Library::defaultPath()
                                                    : options.libraryPath);
    window.show();
    if (!options.paths.isEmpty())
        QTimer::singleShot(0, &window, [&] { window.openPaths(options.paths); });
    return QApplication::exec();
}

} // namespace ql::app
