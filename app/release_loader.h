// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "library/library.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <map>
#include <memory>
#include <vector>

namespace ql::app {

/// What a loader brings: the releases it could read, and a sentence for each it could not.
struct LoadedReleases {
    std::map<library::ReleaseId, analysis::ReleasePtr> releases;
    QStringList failures;
};

/// Reads releases of a library off the GUI thread, by a connection of its own. One job at a time:
/// a new one gives up the last, whose releases are never told of.
class ReleaseLoader final : public QObject {
    Q_OBJECT
  public:
    explicit ReleaseLoader(QObject* parent = nullptr);
    /// Cancels, and waits for the release being read.
    ~ReleaseLoader() override;

    void start(const QString& libraryPath, std::vector<library::ReleaseId> ids);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

  Q_SIGNALS:
    void progress(int done, int total);
    void finished(const ql::app::LoadedReleases& loaded);

  private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the job under way
    bool m_running = false;
};

} // namespace ql::app
