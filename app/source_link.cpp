// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_link.h"

#include "company_pages.h"
#include "items/cell_description.h"
#include "panels/source_panel.h"
#include "panels/source_view.h"

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
    connect(&panel, &views::SourcePanel::operandClicked, this, &SourceLink::followOperand);
    connect(&workspace, &Workspace::companyChanged, this, [this] {
        m_shown.reset();
        m_comparison.reset();
        m_figure = {};
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
    const auto figure = items::describeCell(*comparison, row, column, m_following);
    if (figure.from.isValid()) {
        show(comparison, figure, {figure.from});
        return;
    }
    // A derived figure: the release of its first operand, with all operands it prints.
    std::vector<FactAddress> lit;
    for (const auto& operand : figure.operands)
        if (operand.from.isValid() && (lit.empty() || lit.front().release == operand.from.release))
            lit.push_back(operand.from);
    show(comparison, figure, lit);
}

void SourceLink::show(const ComparisonPtr& comparison, const items::CellDescription& figure,
                      const std::vector<FactAddress>& lit) {
    m_comparison = comparison;
    m_figure = figure;
    if (lit.empty()) {
        m_panel.showFigure(figure, nullptr, {});
        return;
    }
    m_shown = comparison->releases[std::size_t(lit.front().release)];
    m_panel.showFigure(figure, sourceOf(m_shown), lit);
}

void SourceLink::followOperand(int operand) {
    if (operand < 0 || std::size_t(operand) >= m_figure.operands.size()) return;
    const FactAddress from = m_figure.operands[std::size_t(operand)].from;
    if (from.isValid()) show(m_comparison, m_figure, {from});
}

void SourceLink::showRelease(library::ReleaseId id) {
    const ReleasePtr release = m_workspace.release(id);
    if (!release) return;
    m_shown = release;
    m_panel.showRelease(items::releaseText(*release), QString::fromStdString(release->fileName),
                        sourceOf(release));
}

void SourceLink::followFigure(int statement, int item, int fact) {
    if (m_shown && statement >= 0) goTo(m_shown, statement, item, fact);
}

bool SourceLink::goTo(const ReleasePtr& release, int statement, int item, int fact) {
    const ReleasePtr shown = release;
    const Statement& table = shown->statements[std::size_t(statement)];
    const Fact& figure = table.items[std::size_t(item)].facts[std::size_t(fact)];
    const auto choose = [&] {
        const auto& releases = m_workspace.comparison(table.kind)->releases;
        const auto at = std::ranges::find(releases, shown->sha256,
                                          [](const ReleasePtr& each) { return each->sha256; });
        if (at == releases.end()) return false;
        m_following = {int(at - releases.begin()), statement, item, fact};
        const bool found = m_pages.showFact(table.kind, m_following);
        m_following = {};
        return found;
    };
    if (choose()) return true;
    // Quarters, years to date and years are never mixed: go to the span the figure belongs to.
    m_workspace.setSpan(spanOf(figure.period, m_workspace.span()));
    return choose();
}

void SourceLink::light(const ReleasePtr& release, const std::vector<FactAddress>& figures) {
    if (!m_shown || m_shown->sha256 != release->sha256) {
        m_shown = release;
        m_panel.showRelease(items::releaseText(*release), QString::fromStdString(release->fileName),
                            sourceOf(release));
    }
    std::vector<const items::SourceFigure*> found;
    for (const FactAddress& at : figures)
        found.push_back(m_panel.view()->source()->find(at.statement, at.item, at.fact));
    m_panel.view()->light(found);
}

} // namespace ql::app
