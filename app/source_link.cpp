// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_link.h"

#include "company_pages.h"
#include "items/cell_description.h"
#include "panels/source_panel.h"

#include <algorithm>

namespace ql::app {

using analysis::FactAddress;
using analysis::ReleasePtr;
using analysis::Span;

namespace {

/// The span whose columns hold periods of that many months.
Span spanOf(const Period& period, Span now) {
    switch (period.months) {
    case 3:
        return Span::Quarter;
    case 12:
        return Span::Year;
    case 0:
        return now;
    default:
        return Span::YearToDate;
    }
}

} // namespace

SourceLink::SourceLink(Workspace& workspace, CompanyPages& pages, views::SourcePanel& panel)
  : QObject(&pages)
  , m_workspace(workspace)
  , m_pages(pages)
  , m_panel(panel) {
    connect(&pages, &CompanyPages::cellChosen, this, &SourceLink::showCell);
    connect(&panel, &views::SourcePanel::figureClicked, this, &SourceLink::followFigure);
    connect(&workspace, &Workspace::companyChanged, this, [this] {
        m_shown.reset();
        m_panel.showNothing();
    });
}

std::shared_ptr<const items::SourceText> SourceLink::sourceOf(const ReleasePtr& release) {
    auto source = m_workspace.source(release);
    if (source) return *source;
    Q_EMIT failed(QString::fromStdString(source.error().sentence()));
    return std::make_shared<const items::SourceText>();
}

void SourceLink::showCell(StatementKind kind, int row, int column) {
    if (row < 0 || column < 0) return;
    const ComparisonPtr comparison = m_workspace.comparison(kind);
    const auto figure = items::describeCell(*comparison, row, column);
    if (!figure.from.isValid()) {
        m_panel.showFigure(figure, nullptr);
        return;
    }
    m_shown = comparison->releases[std::size_t(figure.from.release)];
    m_panel.showFigure(figure, sourceOf(m_shown));
}

void SourceLink::showRelease(library::ReleaseId id) {
    const ReleasePtr release = m_workspace.release(id);
    if (!release) return;
    m_shown = release;
    m_panel.showRelease(items::releaseText(*release), QString::fromStdString(release->fileName),
                        sourceOf(release));
}

void SourceLink::followFigure(int statement, int item, int fact) {
    if (!m_shown) return;
    const ReleasePtr shown = m_shown;
    const Statement& table = shown->statements[std::size_t(statement)];
    const Fact& figure = table.items[std::size_t(item)].facts[std::size_t(fact)];
    const auto choose = [&] {
        const auto& releases = m_workspace.comparison(table.kind)->releases;
        const auto at = std::ranges::find(releases, shown);
        if (at == releases.end()) return false;
        const FactAddress address{int(at - releases.begin()), statement, item, fact};
        return m_pages.showFact(table.kind, address);
    };
    if (choose()) return;
    // Quarters, years to date and years are never mixed: go to the span the figure belongs to.
    m_workspace.setSpan(spanOf(figure.period, m_workspace.span()));
    choose();
}

} // namespace ql::app
