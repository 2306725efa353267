// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"

#include <QObject>

#include <optional>

class QWidget;

namespace ql::views {
class MessageBar;
class StatementView;
} // namespace ql::views

namespace ql::app {

class CompanyChecks;
class CompanyPages;
class WindowActions;
class Workspace;

/// Everything that leaves the window as files: charts, statements, the overview. Asks in dialogs
/// that do not wait, says in the message bar where the files are.
class ExportController final : public QObject {
    Q_OBJECT
  public:
    ExportController(Workspace& workspace, CompanyPages& pages, const CompanyChecks& checks,
                     WindowActions& actions, views::MessageBar& messages, QWidget* window);

    void exportChart();
    void exportAllCharts();
    /// The statement shown; the first the company has where none is.
    void exportStatement();
    void exportAllStatements();
    void exportOverview();
    /// "The chart was written to ...", with the way to its folder.
    void tell(const QString& sentence, const QString& file);

  private:
    void tellChart(const QString& path);
    void openTables(std::optional<StatementKind> kind);

    Workspace& m_workspace;
    CompanyPages& m_pages;
    const CompanyChecks& m_checks;
    views::MessageBar& m_messages;
    QWidget* m_window;
};

} // namespace ql::app
