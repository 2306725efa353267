// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_dialogs.h"
#include "manual.h"
#include "workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace ql::views {
class ChecksPanel;
class ImportBar;
class LibraryPanel;
class MessageBar;
class OfferBar;
class SourcePanel;
class WelcomePage;
} // namespace ql::views

namespace ql::app {

class Appearance;
class FolderWatch;
class ChecksLink;
class CompanyChecks;
class CompanyPages;
class DecisionActions;
class ImportController;
class SourceActions;
class SourceLink;
class StatusLine;
class TopBar;
class WindowActions;

/// The window: puts the parts together and connects them; what each does it does itself.
class MainWindow final : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(const QString& libraryPath, FileDialogs dialogs = FileDialogs::native());
    ~MainWindow() override;

    /// Imports files and folders, as File > Open does.
    void openPaths(const QStringList& paths);

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] CompanyPages* pages() const { return m_pages; }
    [[nodiscard]] WindowActions* actions() const { return m_actions; }
    [[nodiscard]] FolderWatch* watch() const { return m_watch; }
    [[nodiscard]] ImportController* imports() const { return m_imports; }
    [[nodiscard]] DecisionActions* decisions() const { return m_decisions; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build();
    QDockWidget* addPanel(const QString& name, const QString& title, QWidget* panel,
                          Qt::DockWidgetArea area, const QKeySequence& keys);
    void connectFile();
    void connectView();
    void connectWorkspace();
    void showLibrary();
    void showCompany();
    void checkModes();
    void stepPanel(int by);
    void findLine();
    void openSample();
    void showProblem(const QString& sentence);
    void showAbout();
    void connectHelp();
    void connectWatch();

    Workspace m_workspace;
    FileDialogs m_dialogs;
    Manual m_manual;
    WindowActions* m_actions;
    Appearance* m_appearance;
    TopBar* m_topBar;
    QStackedWidget* m_center;
    views::WelcomePage* m_welcome;
    CompanyPages* m_pages;
    views::ImportBar* m_importBar;
    views::MessageBar* m_messages;
    views::OfferBar* m_offer;
    FolderWatch* m_watch;
    views::LibraryPanel* m_libraryPanel;
    views::SourcePanel* m_sourcePanel;
    SourceLink* m_sourceLink;
    SourceActions* m_sourceActions;
    DecisionActions* m_decisions;
    StatusLine* m_status;
    CompanyChecks* m_checks;
    views::ChecksPanel* m_checksPanel;
    ChecksLink* m_checksLink;
    ImportController* m_imports;
};

} // namespace ql::app
