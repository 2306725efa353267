// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch_menu.h"

#include "folder_watch.h"
#include "panels/offer_bar.h"

#include <QDir>
#include <QFileInfo>

#include <memory>
#include <utility>

namespace ql::app {

using namespace Qt::StringLiterals;

WatchMenu::WatchMenu(QWidget* parent)
  : QMenu(tr("&Watch Folders"), parent)
  , m_add(addAction(tr("&Watch a Folder…"))) {
    connect(m_add, &QAction::triggered, this, &WatchMenu::addRequested);
}

void WatchMenu::setFolders(const QStringList& folders) {
    for (QAction* old : actions())
        if (old != m_add) {
            removeAction(old);
            old->deleteLater();
        }
    if (!folders.isEmpty()) addSeparator();
    for (const QString& folder : folders) {
        QString shown = QDir::toNativeSeparators(folder);
        QAction* entry = addAction(shown.replace(u'&', u"&&"_s));
        entry->setCheckable(true);
        entry->setChecked(true);
        entry->setToolTip(tr("Untick to stop watching this folder"));
        connect(entry, &QAction::triggered, this,
                [this, folder] { Q_EMIT removeRequested(folder); });
    }
}

void offerNewReleases(FolderWatch& watch, views::OfferBar& bar,
                      const std::function<void(const QStringList&)>& open) {
    const auto offered = std::make_shared<QStringList>();
    QObject::connect(&watch, &FolderWatch::found, &bar, [&bar, offered](const QStringList& paths) {
        *offered = paths;
        if (paths.isEmpty()) {
            bar.hide();
            return;
        }
        const QString folder = QDir::toNativeSeparators(QFileInfo(paths.front()).absolutePath());
        const QString sentence =
            paths.size() == 1
                ? WatchMenu::tr("A new release stands in %1: %2")
                      .arg(folder, QFileInfo(paths.front()).fileName())
                : WatchMenu::tr("%n new releases stand in %1", nullptr, int(paths.size()))
                      .arg(folder);
        bar.showOffer(sentence, WatchMenu::tr("Open"), paths.mid(0, 20).join(u'\n'));
    });
    QObject::connect(&bar, &views::OfferBar::accepted, &watch, [&watch, offered, open] {
        const QStringList paths = std::exchange(*offered, {});
        // What cannot be read says so once; it is not offered over and over.
        watch.dismiss(paths);
        open(paths);
    });
    QObject::connect(&bar, &views::OfferBar::declined, &watch,
                     [&watch, offered] { watch.dismiss(QStringList(*offered)); });
}

} // namespace ql::app
