// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/statement_actions.h"

#include "tables/statement_view.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace ql::views {

using analysis::CellState;
using analysis::Comparison;

StatementActions::StatementActions(StatementView& view)
  : QObject(&view)
  , m_view(view) {
    const auto make = [this](const QString& text, const QKeySequence& keys, auto&& run) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        // The keys belong to the table: elsewhere in the window they may mean something else.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_view.addAction(action);
        return action;
    };
    copyWithSource = make(tr("Copy with &Source"), QKeySequence(tr("Ctrl+Shift+C")),
                          [this] { Q_EMIT m_view.copyWithSourceRequested(); });
    correct = make(tr("C&orrect Figure…"), QKeySequence(tr("Ctrl+F2")),
                   [this] { Q_EMIT m_view.correctRequested(m_row, m_column); });
    rename = make(tr("&Rename Line…"), QKeySequence(tr("F2")),
                  [this] { Q_EMIT m_view.renameRequested(m_row); });
    join = make(tr("&Join Lines"), QKeySequence(tr("Ctrl+J")),
                [this] { Q_EMIT m_view.joinRequested(m_rows); });
    split = make(tr("S&plit Line from Here"), QKeySequence(tr("Ctrl+Shift+J")),
                 [this] { Q_EMIT m_view.splitRequested(m_row, m_column); });
    chartRows = make(tr("Chart T&hese Lines"), QKeySequence(tr("Alt+F1")),
                     [this] { Q_EMIT m_view.chartRowsRequested(m_rows); });
    annotate = make(tr("&Note on This Period…"), QKeySequence(tr("Shift+F2")),
                    [this] { Q_EMIT m_view.annotateRequested(m_column); });
    aimAt(-1, -1);
}

void StatementActions::aimAt(int row, int column) {
    m_row = row;
    m_column = column;
    m_rows = m_view.chosenRows();
    if (row >= 0 && !m_rows.contains(row)) m_rows = {row};
    enable();
}

bool StatementActions::hasFigures(int row) const {
    const auto& cells = m_view.comparison().rows[std::size_t(row)].cells;
    return std::ranges::any_of(cells, [](const auto& cell) {
        return cell.state == CellState::Number || cell.state == CellState::Nil;
    });
}

bool StatementActions::canJoin() const {
    const auto& rows = m_view.comparison().rows;
    return m_rows.size() >= 2 && std::ranges::all_of(m_rows, [&](int row) {
               return hasFigures(row) &&
                      rows[std::size_t(row)].measure == rows[std::size_t(m_rows.front())].measure;
           });
}

bool StatementActions::canSplit() const {
    if (m_row < 0 || m_column < 0) return false;
    // A line is cut in two where both parts keep a figure that some release prints.
    const auto& cells = m_view.comparison().rows[std::size_t(m_row)].cells;
    const auto printed = [](const analysis::Cell& cell) { return !cell.reports.empty(); };
    const auto cut = cells.begin() + std::min<std::ptrdiff_t>(m_column, std::ssize(cells));
    return std::any_of(cells.begin(), cut, printed) && std::any_of(cut, cells.end(), printed);
}

bool StatementActions::canCorrect() const {
    if (m_row < 0 || m_column < 0) return false;
    const Comparison& comparison = m_view.comparison();
    const auto& cells = comparison.rows[std::size_t(m_row)].cells;
    // What is computed is mended where it is printed.
    return comparison.options.mode == analysis::Mode::Amount &&
           std::size_t(m_column) < cells.size() && cells[std::size_t(m_column)].from.isValid() &&
           !cells[std::size_t(m_column)].isDerived();
}

void StatementActions::enable() {
    const Comparison& comparison = m_view.comparison();
    const bool printedLine = m_row >= 0 && !comparison.rows[std::size_t(m_row)].cells.empty();
    const bool period = m_column >= 0;
    copyWithSource->setEnabled(m_view.selectionModel() != nullptr &&
                               m_view.selectionModel()->hasSelection());
    correct->setEnabled(canCorrect());
    rename->setEnabled(printedLine);
    join->setEnabled(canJoin());
    split->setEnabled(canSplit());
    chartRows->setEnabled(!m_rows.isEmpty() &&
                          std::ranges::any_of(m_rows, [this](int row) { return hasFigures(row); }));
    annotate->setEnabled(period && comparison.columns[std::size_t(m_column)].aspect.empty());
}

void StatementActions::fillCopyMenu(QMenu& menu) {
    QAction* copy = menu.addAction(tr("&Copy"), &m_view, &StatementView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(copyWithSource->isEnabled());
    menu.addAction(copyWithSource);
    QAction* all = menu.addAction(tr("Select &All"), &m_view, &QTableView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
}

void StatementActions::fillLineMenu(QMenu& menu) {
    menu.addAction(rename);
    menu.addAction(join);
    if (m_column >= 0) menu.addAction(split);
    menu.addAction(chartRows);
}

void StatementActions::fillColumnMenu(QMenu& menu) {
    menu.addAction(annotate);
}

void StatementActions::openMenu(const QPoint& global) {
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_row >= 0 && m_column >= 0) {
        fillCopyMenu(*menu);
        menu->addSeparator();
        menu->addAction(correct);
    }
    if (m_row >= 0) {
        menu->addSeparator();
        fillLineMenu(*menu);
    }
    if (m_column >= 0) {
        menu->addSeparator();
        fillColumnMenu(*menu);
    }
    menu->addSeparator();
    menu->addAction(tr("&Export This Statement…"), &m_view, &StatementView::exportRequested);
    menu->popup(global);
}

} // namespace ql::views
