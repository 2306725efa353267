// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_link.h"

#include "company_pages.h"
#include "items/cell_description.h"
#include "items/standings.h"
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

/// The cell that shows what a sentence states; else the one of its line and period, which a table
/// prints too. Row -1 where there is neither.
std::pair<int, int> cellOfProse(const analysis::Comparison& comparison, const Release& release,
                                int prose) {
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        const auto& cells = comparison.rows[r].cells;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const auto& at = cells[c].prose;
            if (at.isValid() && at.fact == prose &&
                comparison.releases[std::size_t(at.release)]->sha256 == release.sha256)
                return {int(r), int(c)};
        }
    }
    const ProseFact& stated = release.prose[std::size_t(prose)];
    if (stated.taxonomy.empty()) return {-1, -1};
    const int row = comparison.rowOf(stated.taxonomy);
    const int column = comparison.columnOf(stated.period);
    return column < 0 ? std::pair(-1, -1) : std::pair(row, column);
}

} // namespace

SourceLink::SourceLink(Workspace& workspace, CompanyPages& pages, views::SourcePanel& panel)
  : QObject(&pages)
  , m_workspace(workspace)
  , m_pages(pages)
  , m_panel(panel)
  , m_sources(workspace) {
    connect(&pages, &CompanyPages::cellChosen, this, &SourceLink::showCell);
    connect(&panel, &views::SourcePanel::figureClicked, this, &SourceLink::followFigure);
    connect(&panel, &views::SourcePanel::operandClicked, this, &SourceLink::followOperand);
    connect(&panel, &views::SourcePanel::checkClicked, this, &SourceLink::checkClicked);
    connect(&panel, &views::SourcePanel::proseClicked, this, &SourceLink::followProse);
    connect(&panel, &views::SourcePanel::otherReportClicked, this, &SourceLink::followOther);
    connect(&m_sources, &SourceStore::opened, this, &SourceLink::takeOpened);
    connect(&m_sources, &SourceStore::failed, this, &SourceLink::takeFailed);
    connect(&workspace, &Workspace::companyChanged, this, [this] {
        m_shown.reset();
        m_comparison.reset();
        m_cell = nullptr;
        m_lit.clear();
        m_figure = {};
        m_panel.showNothing();
    });
}

void SourceLink::setAudit(std::shared_ptr<const analysis::Audit> audit) {
    m_audit = std::move(audit);
    if (!m_audit || m_cell == nullptr || m_figure.period.isEmpty()) return;
    items::tellChecks(m_figure, *m_audit, *m_cell);
    if (m_shown) present(m_lit);
}

void SourceLink::showCell(StatementKind kind, int row, int column) {
    if (row < 0 || column < 0) return;
    m_comparison = m_workspace.comparison(kind);
    m_figure = items::describeCell(*m_comparison, row, column, m_following);
    m_cell = m_comparison->cellAt(row, column);
    if (m_audit && m_cell != nullptr) items::tellChecks(m_figure, *m_audit, *m_cell);
    if (m_figure.from.isValid()) return showFigure(m_figure.from);
    if (m_figure.prose.isValid()) return showProse(m_figure.prose);
    // A derived figure: the release of its first operand, with all operands it prints.
    std::vector<FactAddress> lit;
    for (const auto& operand : m_figure.operands)
        if (operand.from.isValid() && (lit.empty() || lit.front().release == operand.from.release))
            lit.push_back(operand.from);
    if (lit.empty()) {
        m_lit.clear();
        m_panel.showFigure(m_figure, nullptr, {});
        return;
    }
    m_shown = m_comparison->releases[std::size_t(lit.front().release)];
    present(lit);
}

void SourceLink::showFigure(const FactAddress& at) {
    m_shown = m_comparison->releases[std::size_t(at.release)];
    present({at});
}

void SourceLink::showProse(const analysis::ProseAddress& at) {
    m_shown = m_comparison->releases[std::size_t(at.release)];
    m_figure.prose = at;
    present({});
}

void SourceLink::present(const std::vector<FactAddress>& lit) {
    m_lit = lit;
    m_fault.clear();
    const auto source = m_sources.source(m_shown);
    if (!m_figure.period.isEmpty())
        m_panel.showFigure(m_figure, source, lit);
    else
        m_panel.showRelease(items::releaseText(*m_shown), QString::fromStdString(m_shown->fileName),
                            source);
    if (m_figure.period.isEmpty() && !lit.empty()) m_panel.light(lit);
    if (!source)
        m_panel.showNote(!m_fault.isEmpty()
                             ? m_fault
                             : tr("Opening %1…").arg(QString::fromStdString(m_shown->fileName)));
}

void SourceLink::takeOpened(const std::string& sha256) {
    if (m_shown && m_shown->sha256 == sha256) present(m_lit);
}

void SourceLink::takeFailed(const std::string& sha256, const QString& sentence) {
    if (!m_shown || m_shown->sha256 != sha256) return;
    m_fault = sentence;
    m_panel.showNote(sentence);
}

void SourceLink::followOperand(int operand) {
    if (operand < 0 || std::size_t(operand) >= m_figure.operands.size()) return;
    const items::OperandText& term = m_figure.operands[std::size_t(operand)];
    if (term.from.isValid())
        showFigure(term.from);
    else if (term.prose.isValid())
        showProse(term.prose);
}

void SourceLink::followOther(int other) {
    if (other >= 0 && std::size_t(other) < m_figure.otherPlaces.size())
        showFigure(m_figure.otherPlaces[std::size_t(other)]);
}

void SourceLink::showRelease(library::ReleaseId id) {
    const ReleasePtr release = m_workspace.release(id);
    if (!release) return;
    m_shown = release;
    m_figure = {};
    present({});
}

void SourceLink::followFigure(int statement, int item, int fact) {
    if (m_shown && statement >= 0) goTo(m_shown, statement, item, fact);
}

bool SourceLink::goTo(const ReleasePtr& release, int statement, int item, int fact) {
    // Going to another span may let go of the one that was handed in.
    const ReleasePtr shown = release; // NOLINT(performance-unnecessary-copy-initialization)
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
    if (!m_shown || m_shown->sha256 != release->sha256) m_figure = {};
    m_shown = release;
    present(figures);
}

void SourceLink::followProse(int prose) {
    if (!m_shown || std::size_t(prose) >= m_shown->prose.size()) return;
    const ReleasePtr shown = m_shown;
    const ProseFact& stated = shown->prose[std::size_t(prose)];
    const auto choose = [&] {
        for (const StatementKind kind : m_workspace.kinds()) {
            const ComparisonPtr comparison = m_workspace.comparison(kind);
            const auto [row, column] = cellOfProse(*comparison, *shown, prose);
            if (row < 0) continue;
            m_pages.showCell(kind, row, column);
            return true;
        }
        return false;
    };
    if (choose()) return;
    m_workspace.setSpan(spanOf(stated.period, m_workspace.span()));
    choose();
}

} // namespace ql::app
