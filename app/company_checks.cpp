// SPDX-License-Identifier: GPL-3.0-or-later
#include "company_checks.h"

#include "background.h"
#include "release_counts.h"
#include "workspace.h"

#include "library/library.h"

#include <QFuture>

#include <utility>

namespace ql::app {

using analysis::Audit;
using library::CheckCounts;

namespace {

/// Keeps those that differ from what was kept, and gives them. A library that cannot be written
/// to just now keeps the old ones: they are made anew whenever the company is opened.
std::map<std::string, CheckCounts>
keepCounts(const Audit& audit, const std::map<std::string, std::optional<CheckCounts>>& kept,
           const QString& path) {
    std::map<std::string, CheckCounts> changed;
    for (const auto& [sha256, counts] : checkCounts(audit))
        if (const auto before = kept.find(sha256); before != kept.end() && before->second != counts)
            changed[sha256] = counts;
    if (changed.empty()) return changed;
    const auto library = library::Library::open(path);
    if (!library) return changed;
    for (const auto& [sha256, counts] : changed)
        if (!(*library)->keepCheckCounts(sha256, counts)) break;
    return changed;
}

} // namespace

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
    std::map<std::string, std::optional<CheckCounts>> kept;
    if (const library::CompanyEntry* company = m_workspace.company())
        for (const library::ReleaseEntry& entry : company->releases)
            kept[entry.sha256] = entry.checks;
    inBackground(
        &m_pool, this,
        [releases = std::move(releases), decisions = m_workspace.decisions(),
         library = m_workspace.libraryPath(), kept = std::move(kept), stop = m_stop] {
            Outcome outcome;
            outcome.audit =
                std::make_shared<const Audit>(analysis::audit(releases, stop.get(), decisions));
            if (!*stop) outcome.counts = keepCounts(*outcome.audit, kept, library);
            return outcome;
        },
        [this, stop = m_stop](const Outcome& outcome) {
            if (!*stop) take(outcome);
        });
}

void CompanyChecks::take(const Outcome& outcome) {
    m_audit = outcome.audit;
    m_running = false;
    m_workspace.noteCheckCounts(outcome.counts);
    Q_EMIT changed();
    Q_EMIT done();
}

void CompanyChecks::whenDone(QObject* context, const std::function<void()>& then) {
    // While releases are being read, the checks over them are yet to begin; those that end then
    // are of what was shown before.
    if (m_running || m_workspace.isLoading())
        connect(
            this, &CompanyChecks::done, context, [this, context, then] { whenDone(context, then); },
            Qt::SingleShotConnection);
    else
        then();
}

} // namespace ql::app
