// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_watch.h"

#include "background.h"
#include "importer.h"
#include "workspace.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ql::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMilliseconds = 700;
/// Releases are small; a file over this is something else, and hashing it would keep the disk busy.
constexpr qint64 largestFile = 64 << 20;
/// The system lends each process a limited number of watches.
constexpr int mostFoldersWatched = 400;

QByteArray hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
    return hash.result().toHex();
}

} // namespace

FolderWatch::FolderWatch(Workspace& workspace, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle,
            qOverload<>(&QTimer::start));
    // What was read in the meantime is no longer new.
    connect(&workspace, &Workspace::companiesChanged, this, [this] {
        if (!m_folders.isEmpty()) take(m_seen);
    });
}

FolderWatch::~FolderWatch() = default;

void FolderWatch::add(const QString& folder) {
    const QString path = QFileInfo(folder).absoluteFilePath();
    library::Library* library = m_workspace.library();
    if (library == nullptr || m_folders.contains(path)) return;
    if (const auto kept = library->keepWatchedFolder(path.toStdString()); !kept) {
        Q_EMIT failed(QString::fromStdString(kept.error().sentence()));
        return;
    }
    restart();
}

void FolderWatch::remove(const QString& folder) {
    library::Library* library = m_workspace.library();
    if (library == nullptr) return;
    if (const auto done = library->forgetWatchedFolder(folder.toStdString()); !done) {
        Q_EMIT failed(QString::fromStdString(done.error().sentence()));
        return;
    }
    restart();
}

void FolderWatch::restart() {
    m_folders.clear();
    if (const library::Library* library = m_workspace.library()) {
        const auto kept = library->watchedFolders();
        if (!kept)
            Q_EMIT failed(QString::fromStdString(kept.error().sentence()));
        else
            for (const std::string& path : *kept)
                m_folders += QString::fromStdString(path);
    }
    watchFolders();
    Q_EMIT foldersChanged();
    if (m_folders.isEmpty()) {
        m_seen.clear();
        Q_EMIT found({});
    } else {
        look();
    }
}

void FolderWatch::watchFolders() {
    if (const QStringList old = m_watcher.directories(); !old.isEmpty()) m_watcher.removePaths(old);
    QStringList all;
    for (const QString& folder : m_folders) {
        if (!QFileInfo(folder).isDir()) continue;
        all += folder;
        QDirIterator inside(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                            QDirIterator::Subdirectories);
        while (inside.hasNext() && all.size() < mostFoldersWatched)
            all += inside.next();
    }
    if (!all.isEmpty()) m_watcher.addPaths(all);
}

void FolderWatch::look() {
    if (m_folders.isEmpty()) return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    inBackground(
        QThreadPool::globalInstance(), this,
        [folders = m_folders, seen = m_seen] { return survey(folders, seen); },
        [this](const Sightings& now) {
            m_looking = false;
            take(now);
            if (!m_again) return;
            m_again = false;
            watchFolders(); // a folder may have come
            look();
        });
}

FolderWatch::Sightings FolderWatch::survey(const QStringList& folders, const Sightings& before) {
    Sightings now;
    for (const QString& path : filesUnder(folders)) {
        const QFileInfo file(path);
        if (!file.isFile() || file.size() == 0 || file.size() > largestFile) continue;
        Seen seen = before.value(path);
        const qint64 modified = file.lastModified().toMSecsSinceEpoch();
        if (seen.sha256.isEmpty() || seen.size != file.size() || seen.modified != modified)
            seen = {file.size(), modified, hashOf(path)};
        if (!seen.sha256.isEmpty()) now.insert(path, seen);
    }
    return now;
}

void FolderWatch::take(const Sightings& now) {
    m_seen = now;
    QSet<QByteArray> known = m_dismissed;
    for (const library::CompanyEntry& company : m_workspace.companies())
        for (const library::ReleaseEntry& release : company.releases)
            known.insert(QByteArray::fromStdString(release.sha256));
    QStringList news;
    for (auto each = now.begin(); each != now.end(); ++each)
        if (!known.contains(each->sha256)) news += each.key();
    news.sort();
    Q_EMIT found(news);
}

void FolderWatch::dismiss(const QStringList& paths) {
    for (const QString& path : paths)
        if (const auto seen = m_seen.constFind(path); seen != m_seen.cend())
            m_dismissed.insert(seen->sha256);
    take(m_seen);
}

} // namespace ql::app
