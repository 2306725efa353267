// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_controller.h"

#include "company_checks.h"
#include "items/check_text.h"
#include "panels/import_bar.h"
#include "panels/message_bar.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace ql::app {

using views::ImportBar;
using views::MessageBar;

ImportController::ImportController(Workspace& workspace, CompanyChecks& checks, ImportBar& bar,
                                   MessageBar& messages, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace)
  , m_checks(checks)
  , m_bar(bar)
  , m_messages(messages) {
    connect(&m_importer, &Importer::progress, &m_bar, &ImportBar::showProgress);
    connect(&m_importer, &Importer::stopping, &m_bar, &ImportBar::showStopping);
    connect(&m_importer, &Importer::finished, this, &ImportController::finish);
    connect(&m_bar, &ImportBar::cancelled, &m_importer, &Importer::cancel);
}

void ImportController::start(const QStringList& paths) {
    m_messages.hide();
    m_importer.start(m_workspace.libraryPath(), paths);
}

void ImportController::finish(const ImportReport& report) {
    m_bar.hide();
    if (report.saved == 0 && report.alreadyThere == 0) {
        tell(report);
        return;
    }
    m_showing = true;
    m_workspace.refresh();
    if (!report.companyKey.isEmpty()) m_workspace.setCompany(report.companyKey);
    m_checks.whenDone(this, [this, report] {
        m_showing = false;
        // Another import may have begun meanwhile; it will tell of itself.
        tell(report);
    });
}

void ImportController::tell(const ImportReport& report) {
    const int failed = int(report.failures.size());
    QStringList parts;
    if (report.saved > 0)
        parts +=
            report.saved == 1 ? tr("1 release read") : tr("%1 releases read").arg(report.saved);
    if (report.alreadyThere > 0) parts += tr("%1 already in the library").arg(report.alreadyThere);
    if (report.cancelled) parts += tr("cancelled, %1 left out").arg(report.skipped);
    if (failed > 0 && (failed > 1 || !parts.isEmpty()))
        parts += failed == 1 ? tr("1 file could not be read")
                             : tr("%1 files could not be read").arg(failed);
    QString headline = parts.join(u", "_s) + u'.';
    if (report.saved > 0 && !m_checks.audit()->checks.empty())
        headline += u' ' + items::tallyText(items::tallyOf(*m_checks.audit())) + u'.';
    if (failed == 1 && parts.isEmpty())
        m_messages.showMessage(MessageBar::Tone::Problem, report.failures.first());
    else if (failed > 0)
        m_messages.showMessage(MessageBar::Tone::Problem, headline, report.failures);
    else
        m_messages.showMessage(MessageBar::Tone::Note, headline);
    Q_EMIT finished();
}

} // namespace ql::app
