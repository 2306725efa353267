// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_loader.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace ql::app {

using library::Library;
using library::ReleaseId;

namespace {

QString sentence(const Error& error) {
    return QString::fromStdString(error.sentence());
}

void load(QPromise<LoadedReleases>& promise, const QString& path, const std::vector<ReleaseId>& ids,
          const std::atomic<bool>& cancelled) {
    LoadedReleases loaded;
    promise.setProgressRange(0, int(ids.size()));
    const auto library = Library::open(path);
    if (!library) {
        loaded.failures += sentence(library.error());
        promise.addResult(std::move(loaded));
        return;
    }
    for (const ReleaseId id : ids) {
        if (cancelled) return;
        auto release = (*library)->load(id);
        if (release)
            loaded.releases.emplace(id, std::make_shared<const Release>(std::move(*release)));
        else
            loaded.failures += sentence(release.error());
        promise.setProgressValue(int(loaded.releases.size()) + int(loaded.failures.size()));
    }
    promise.addResult(std::move(loaded));
}

} // namespace

ReleaseLoader::ReleaseLoader(QObject* parent)
  : QObject(parent)
  , m_cancelled(std::make_shared<std::atomic<bool>>(false)) {
    // One connection reads; a job given up ends at its next release.
    m_pool.setMaxThreadCount(1);
}

ReleaseLoader::~ReleaseLoader() {
    *m_cancelled = true;
    m_pool.waitForDone();
}

void ReleaseLoader::start(const QString& libraryPath, std::vector<ReleaseId> ids) {
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_running = true;
    auto* watcher = new QFutureWatcher<LoadedReleases>(this);
    const int total = int(ids.size());
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, total, job = m_cancelled](int done) {
                if (!*job) Q_EMIT progress(done, total);
            });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job = m_cancelled] {
        watcher->deleteLater();
        if (*job) return;
        m_running = false;
        Q_EMIT finished(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, [libraryPath, ids = std::move(ids),
                                    job = m_cancelled](QPromise<LoadedReleases>& promise) {
            load(promise, libraryPath, ids, *job);
        }));
}

void ReleaseLoader::cancel() {
    *m_cancelled = true;
    m_running = false;
}

} // namespace ql::app
