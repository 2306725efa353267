// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"

#include <QObject>

namespace ql::views {
class ImportBar;
class MessageBar;
} // namespace ql::views

namespace ql::app {

class CompanyChecks;
class Workspace;

/// An import as the window shows it: the bar while it runs, the library's new content after it, and
/// in the message bar what was read, whether it adds up and what failed.
class ImportController final : public QObject {
    Q_OBJECT
  public:
    ImportController(Workspace& workspace, CompanyChecks& checks, views::ImportBar& bar,
                     views::MessageBar& messages, QObject* parent);

    void start(const QStringList& paths);
    [[nodiscard]] bool isRunning() const { return m_importer.isRunning() || m_showing; }

  Q_SIGNALS:
    void finished();

  private:
    void finish(const ImportReport& report);
    void tell(const ImportReport& report);

    Workspace& m_workspace;
    CompanyChecks& m_checks;
    views::ImportBar& m_bar;
    views::MessageBar& m_messages;
    Importer m_importer;
    bool m_showing = false; ///< imported, its releases being read and checked for the window
};

} // namespace ql::app
