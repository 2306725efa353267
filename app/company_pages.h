// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QVariantMap>
#include <QWidget>

#include <map>

class QStackedWidget;

namespace ql::views {
class OverviewPage;
class StatementView;
class TabStrip;
} // namespace ql::views

namespace ql::app {

class ChartsPage;
class CompaniesPage;

/// The pages of a company: Overview, a tab for each kind of statement its releases hold, Charts.
/// A page is filled when it is first looked at.
class CompanyPages final : public QWidget {
    Q_OBJECT
  public:
    explicit CompanyPages(Workspace& workspace, QWidget* parent = nullptr);

    void setFilter(const QString& text);
    void showOverview();
    void showStatement(StatementKind kind);
    void showChart(analysis::ChartKind kind);
    /// Charts rows of the table of that kind.
    void showRowsChart(StatementKind kind, const QList<int>& rows);
    /// Shows the cell that reports a fact; false where the span shown has none.
    bool showFact(StatementKind kind, const analysis::FactAddress& address);
    void showCell(StatementKind kind, int row, int column);
    /// Explains the marks of tables; goes to one where none is shown.
    void showMarks();
    void step(int by); ///< to the tab that many to the right

    /// "overview", "income" ..., "charts": for keeping over sessions.
    [[nodiscard]] QString currentPage() const;
    void setCurrentPage(const QString& page);
    /// What the tables keep over sessions: periods hidden and pinned, the base, the labels' width.
    [[nodiscard]] QVariantMap tableStates() const;
    void setTableStates(const QVariantMap& states);
    /// The table shown, or null.
    [[nodiscard]] views::StatementView* currentStatement() const;
    [[nodiscard]] views::StatementView* statement(StatementKind kind) const;
    /// One of the tables, shown or not; null where the company has none.
    [[nodiscard]] views::StatementView* anyStatement() const;
    [[nodiscard]] ChartsPage* charts() const { return m_charts; }
    /// Several companies against each other; a tab where the library holds two or more.
    void showCompanies();
    [[nodiscard]] CompaniesPage* companies() const { return m_companies; }
    [[nodiscard]] views::OverviewPage* overview() const { return m_overview; }
    [[nodiscard]] views::TabStrip* tabs() const { return m_tabs; }

  Q_SIGNALS:
    void cellChosen(ql::StatementKind kind, int row, int column);
    void selectionTextChanged(const QString& text);
    void pageChanged();
    /// A table that was not there before, for whoever answers its requests.
    void statementMade(ql::StatementKind kind, ql::views::StatementView* view);
    void filterCleared(); ///< all lines are wanted again

  private:
    void rebuild();
    void refill();
    void fillCurrent();
    void showTab(int tab);
    views::StatementView* makeStatement(StatementKind kind);
    [[nodiscard]] int tabOf(const QString& page) const;

    Workspace& m_workspace;
    views::TabStrip* m_tabs;
    QStackedWidget* m_stack;
    views::OverviewPage* m_overview;
    ChartsPage* m_charts;
    CompaniesPage* m_companies;
    std::map<StatementKind, views::StatementView*> m_statements;
    std::map<QWidget*, bool> m_stale; ///< pages to fill when they are shown
    QString m_filter;
    QVariantMap m_tableStates; ///< of the last session, by page
    QString m_wanted; ///< the page last chosen, though a company may lack it
};

} // namespace ql::app
