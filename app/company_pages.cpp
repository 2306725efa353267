// SPDX-License-Identifier: GPL-3.0-or-later
#include "company_pages.h"

#include "charts_page.h"
#include "companies_page.h"
#include "page_names.h"
#include "panels/overview_page.h"
#include "panels/tab_strip.h"
#include "tables/statement_page.h"
#include "tables/statement_view.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ql::app {

using views::OverviewPage;
using views::StatementView;

namespace {

const QString overviewName = u"overview"_s;
const QString chartsName = u"charts"_s;
const QString compareName = u"compare"_s;

QString pageName(StatementKind kind) {
    const auto name = toString(kind);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

CompanyPages::CompanyPages(Workspace& workspace, QWidget* parent)
  : QWidget(parent)
  , m_workspace(workspace)
  , m_tabs(new views::TabStrip(this))
  , m_stack(new QStackedWidget(this))
  , m_overview(new OverviewPage(this))
  , m_charts(new ChartsPage(workspace, this))
  , m_companies(new CompaniesPage(workspace, this))
  , m_wanted(overviewName) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    // The widest page would else keep the window from a small screen, shown or not.
    m_stack->setMinimumWidth(480);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_companies);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_wanted = m_tabs->tabData(tab).toString();
        showTab(tab);
    });
    connect(m_overview, &OverviewPage::chartChosen, this, &CompanyPages::showChart);
    connect(m_overview, &OverviewPage::cellChosen, this, &CompanyPages::showCell);
    connect(m_charts, &ChartsPage::cellChosen, this, &CompanyPages::showCell);
    connect(m_companies, &CompaniesPage::cellChosen, this,
            [this](const QString& key, StatementKind kind, int row, int period) {
                m_workspace.setCompany(key);
                m_workspace.whenLoaded(this,
                                       [this, kind, row, period] { showCell(kind, row, period); });
            });
    connect(m_companies, &CompaniesPage::exported, m_charts, &ChartsPage::exported);
    connect(m_companies, &CompaniesPage::failed, m_charts, &ChartsPage::failed);
    connect(&workspace, &Workspace::companyChanged, this, &CompanyPages::rebuild);
    connect(&workspace, &Workspace::spanChanged, this, &CompanyPages::refill);
    connect(&workspace, &Workspace::scaleChanged, this, &CompanyPages::refill);
    connect(&workspace, &Workspace::modeChanged, this, &CompanyPages::refill);
    connect(&workspace, &Workspace::decisionsChanged, this, &CompanyPages::refill);
    rebuild();
}

void CompanyPages::rebuild() {
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(m_tabs->count() - 1);
        const auto add = [this](const QString& title, const QString& page) {
            m_tabs->setTabData(m_tabs->addTab(title), page);
        };
        add(tr("Overview"), overviewName);
        for (const StatementKind kind : m_workspace.kinds()) {
            add(kindName(kind), pageName(kind));
            if (!m_statements.contains(kind)) m_statements[kind] = makeStatement(kind);
        }
        add(tr("Charts"), chartsName);
        if (m_workspace.companies().size() > 1) add(tr("Compare"), compareName);
        m_tabs->setCurrentIndex(std::max(tabOf(m_wanted), 0));
    }
    refill();
    showTab(m_tabs->currentIndex());
}

StatementView* CompanyPages::makeStatement(StatementKind kind) {
    auto* page = new views::StatementPage(m_stack);
    auto* view = page->view();
    view->setObjectName(pageName(kind));
    view->setAccessibleName(kindName(kind));
    m_stack->addWidget(page);
    view->restoreState(m_tableStates.value(pageName(kind)).toMap());
    connect(page, &views::StatementPage::filterCleared, this, &CompanyPages::filterCleared);
    connect(view, &StatementView::cellChosen, this,
            [this, kind](int row, int column) { Q_EMIT cellChosen(kind, row, column); });
    connect(view, &StatementView::selectionTextChanged, this, &CompanyPages::selectionTextChanged);
    connect(view, &StatementView::chartRowsRequested, this,
            [this, kind](const QList<int>& rows) { showRowsChart(kind, rows); });
    Q_EMIT statementMade(kind, view);
    return view;
}

void CompanyPages::refill() {
    for (int page = 0; page < m_stack->count(); ++page)
        m_stale[m_stack->widget(page)] = true;
    fillCurrent();
}

void CompanyPages::fillCurrent() {
    QWidget* page = m_stack->currentWidget();
    if (!std::exchange(m_stale[page], false)) return;
    if (page == m_overview)
        m_overview->setTables(m_workspace.comparison(StatementKind::Income),
                              m_workspace.comparison(StatementKind::Balance),
                              m_workspace.comparison(StatementKind::Breakdown));
    else if (page == m_charts)
        m_charts->refresh();
    else
        for (const auto& [kind, view] : m_statements)
            if (view->parentWidget() == page) {
                view->setComparison(m_workspace.shown(kind), m_workspace.scale());
                view->setFilter(m_filter);
            }
}

int CompanyPages::tabOf(const QString& page) const {
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toString() == page) return tab;
    return -1;
}

void CompanyPages::showTab(int tab) {
    const QString page = m_tabs->tabData(tab).toString();
    QWidget* widget = m_overview;
    if (page == chartsName) widget = m_charts;
    if (page == compareName) widget = m_companies;
    for (const auto& [kind, view] : m_statements)
        if (pageName(kind) == page) widget = view->parentWidget();
    m_stack->setCurrentWidget(widget);
    fillCurrent();
    if (const auto* view = currentStatement())
        Q_EMIT selectionTextChanged(view->selectionText());
    else
        Q_EMIT selectionTextChanged({});
    Q_EMIT pageChanged();
}

void CompanyPages::setFilter(const QString& text) {
    m_filter = text;
    for (const auto& [kind, view] : m_statements)
        view->setFilter(text);
}

QVariantMap CompanyPages::tableStates() const {
    QVariantMap states = m_tableStates;
    for (const auto& [kind, view] : m_statements)
        states.insert(pageName(kind), view->saveState());
    return states;
}

void CompanyPages::setTableStates(const QVariantMap& states) {
    m_tableStates = states;
    for (const auto& [kind, view] : m_statements)
        view->restoreState(states.value(pageName(kind)).toMap());
}

QString CompanyPages::currentPage() const {
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void CompanyPages::setCurrentPage(const QString& page) {
    m_wanted = page;
    if (const int tab = tabOf(page); tab >= 0) m_tabs->setCurrentIndex(tab);
}

void CompanyPages::showOverview() {
    setCurrentPage(overviewName);
}

void CompanyPages::showStatement(StatementKind kind) {
    setCurrentPage(pageName(kind));
}

void CompanyPages::showChart(analysis::ChartKind kind) {
    m_charts->setKind(kind);
    setCurrentPage(chartsName);
}

void CompanyPages::showRowsChart(StatementKind kind, const QList<int>& rows) {
    m_charts->showRows(kind, rows);
    setCurrentPage(chartsName);
}

void CompanyPages::showCompanies() {
    setCurrentPage(compareName);
}

bool CompanyPages::showFact(StatementKind kind, const analysis::FactAddress& address) {
    StatementView* view = statement(kind);
    if (view == nullptr || tabOf(pageName(kind)) < 0) return false;
    showStatement(kind);
    return view->chooseFact(address);
}

void CompanyPages::showCell(StatementKind kind, int row, int column) {
    StatementView* view = statement(kind);
    if (view == nullptr || tabOf(pageName(kind)) < 0) return;
    showStatement(kind);
    view->chooseCell(row, column);
}

void CompanyPages::showMarks() {
    if (currentStatement() == nullptr && !m_workspace.kinds().empty())
        showStatement(m_workspace.kinds().front());
    if (auto* view = currentStatement()) view->showLegend();
}

void CompanyPages::step(int by) {
    const int count = m_tabs->count();
    if (count > 0) m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

StatementView* CompanyPages::currentStatement() const {
    const auto* page = qobject_cast<views::StatementPage*>(m_stack->currentWidget());
    return page == nullptr ? nullptr : page->view();
}

StatementView* CompanyPages::anyStatement() const {
    return m_statements.empty() ? nullptr : m_statements.begin()->second;
}

StatementView* CompanyPages::statement(StatementKind kind) const {
    const auto found = m_statements.find(kind);
    return found == m_statements.end() ? nullptr : found->second;
}

} // namespace ql::app
