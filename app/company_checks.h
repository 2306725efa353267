// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "library/check_counts.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace ql::app {

class Workspace;

using AuditPtr = std::shared_ptr<const analysis::Audit>;

/// The checks over the company shown: run off the GUI thread, anew whenever its releases or what
/// was decided about them change.
class CompanyChecks final : public QObject {
    Q_OBJECT
  public:
    explicit CompanyChecks(Workspace& workspace, QObject* parent = nullptr);
    /// Gives up the job under way and waits for its end.
    ~CompanyChecks() override;

    /// Never null; without checks while they run. Its releases are numbered as those of the
    /// workspace's comparisons.
    [[nodiscard]] const AuditPtr& audit() const { return m_audit; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Calls `then` once the checks over all releases wanted are there: at once, or after
    /// changed().
    void whenDone(QObject* context, const std::function<void()>& then);

  Q_SIGNALS:
    void changed(); ///< begun anew, or done
    void done();    ///< after changed()

  private:
    void run();
    struct Outcome {
        AuditPtr audit;
        std::map<std::string, library::CheckCounts> counts; ///< that changed, by sha256
    };
    void take(const Outcome& outcome);

    Workspace& m_workspace;
    QThreadPool m_pool;
    AuditPtr m_audit;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the job under way
    bool m_running = false;
};

} // namespace ql::app
