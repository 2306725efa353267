// SPDX-License-Identifier: GPL-3.0-or-later
#include "company_checks.h"

#include "workspace.h"

#include <QFuture>
#include <QtConcurrent>

#include <utility>

namespace ql::app {

using analysis::Audit;

CompanyChecks::CompanyChecks(Workspace& workspace, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace)
  , m_audit(std::make_shared<const Audit>())
  , m_stop(std::make_shared<std::atomic<bool>>(false)) {
    m_pool.setMaxThreadCount(1);
    connect(&workspace, &Workspace::companyChanged, this, &CompanyChecks::run);
    connect(&workspace, &Workspace::decisionsChanged, this, &CompanyChecks::run);
    run();
}

CompanyChecks::~CompanyChecks() {
    *m_stop = true;
    m_pool.waitForDone();
}

void CompanyChecks::run() {
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_audit = std::make_shared<const Audit>();
    auto releases = m_workspace.releases();
    m_running = !releases.empty();
    Q_EMIT changed();
    if (!m_running) {
        Q_EMIT done();
        return;
    }
    QtConcurrent::run(&m_pool,
                      [releases = std::move(releases), stop = m_stop,
                       decisions = m_workspace.decisions()]() -> AuditPtr {
                          return std::make_shared<const Audit>(
                              analysis::audit(releases, stop.get(), decisions));
                      })
        .then(this, [this, stop = m_stop](AuditPtr audit) {
            if (!*stop) take(std::move(audit));
        });
}

void CompanyChecks::take(AuditPtr audit) {
    m_audit = std::move(audit);
    m_running = false;
    Q_EMIT changed();
    Q_EMIT done();
}

void CompanyChecks::whenDone(QObject* context, const std::function<void()>& then) {
    // While releases are being read, the checks over them are yet to begin.
    if (m_running || m_workspace.isLoading())
        connect(this, &CompanyChecks::done, context, then, Qt::SingleShotConnection);
    else
        then();
}

} // namespace ql::app
