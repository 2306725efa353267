// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ql::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "files/recent"_L1;
constexpr qsizetype most = 12;

} // namespace

RecentFiles::RecentFiles(QWidget* parent)
  : QMenu(tr("Open &Recent"), parent) {
    connect(this, &QMenu::aboutToShow, this, &RecentFiles::fill);
    menuAction()->setEnabled(!paths().isEmpty());
}

QStringList RecentFiles::kept() {
    return QSettings().value(key).toStringList();
}

void RecentFiles::add(const QStringList& added) {
    QStringList all;
    for (const QString& path : added)
        all += QFileInfo(path).absoluteFilePath();
    all += paths();
    all.removeDuplicates();
    store(all.mid(0, most));
}

void RecentFiles::store(const QStringList& paths) {
    QSettings().setValue(key, paths);
    menuAction()->setEnabled(!paths.isEmpty());
}

void RecentFiles::fill() {
    clear();
    for (const QString& path : paths()) {
        QString shown = QDir::toNativeSeparators(path);
        QAction* action = addAction(shown.replace(u'&', u"&&"_s));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    addSeparator();
    addAction(tr("&Clear the List"), this, [this] { store({}); });
}

} // namespace ql::app
