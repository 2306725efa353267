// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

namespace ql::app {

/// Runs `job` on the pool and, later and on the thread of `context`, `then` with its result: always
/// from the event loop, never before this returns. Nothing follows once `context` is gone; the job
/// itself runs to its end, so it holds copies of what it needs.
///
/// A watcher rather than QFuture::then(context, ...), which under load was seen not to call back
/// with Qt 6.4.
template <typename Job, typename Then>
void inBackground(QThreadPool* pool, QObject* context, Job job, Then then) {
    using Result = std::invoke_result_t<Job>;
    auto* watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) then(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(pool, std::move(job)));
}

} // namespace ql::app
