// SPDX-License-Identifier: GPL-3.0-or-later
// Moving about a StatementView by key, and its menus.
#include "tables/label_header.h"
#include "tables/statement_actions.h"
#include "tables/statement_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace ql::views {

void StatementView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    // The Menu key comes as an event of its own; this key means the same by custom only.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openMenuAtCurrent();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void StatementView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        openMenuAtCurrent();
        return;
    }
    const QModelIndex at = m_filter->mapToSource(indexAt(event->pos()));
    if (!at.isValid()) return;
    m_actions->aimAt(at.row(), at.column() < m_statement->trendColumn() ? at.column() : -1);
    m_actions->openMenu(event->globalPos());
}

void StatementView::openMenuAtCurrent() {
    m_actions->aimAtCurrent();
    if (m_actions->row() < 0) return;
    const QRect cell = visualRect(currentIndex()) & viewport()->rect();
    m_actions->openMenu(viewport()->mapToGlobal(cell.isEmpty() ? QPoint() : cell.bottomLeft()));
}

void StatementView::pressPinned(int section, int column, Qt::KeyboardModifiers modifiers) {
    const QModelIndex index = m_filter->index(section, column);
    if (!index.flags().testFlag(Qt::ItemIsSelectable)) return;
    setFocus(Qt::MouseFocusReason);
    selectionModel()->setCurrentIndex(index, modifiers.testFlag(Qt::ControlModifier)
                                                 ? QItemSelectionModel::Toggle
                                                 : QItemSelectionModel::ClearAndSelect);
}

QModelIndex StatementView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex now = currentIndex();
    const int forward = isRightToLeft() ? -1 : 1;
    const int all = m_statement->columnCount();
    const bool pinned = now.isValid() && isPinned(now.column());
    const auto beside = [&](int step) {
        const int column = columnBeside(now.column(), step);
        // A range cannot reach across the edge of what is pinned.
        const bool across = isPinned(column) != pinned;
        return across && modifiers.testFlag(Qt::ShiftModifier) ? now : now.siblingAtColumn(column);
    };
    const int page = std::max(1, viewport()->height() / metrics::rowHeight - 1);
    if (now.isValid()) switch (action) {
        case MoveLeft:
            return beside(-forward);
        case MoveRight:
            return beside(forward);
        case MoveHome:
        case MoveEnd: {
            const QModelIndex end = beside(action == MoveHome ? -all : all);
            const int rows = m_filter->rowCount();
            return modifiers.testFlag(Qt::ControlModifier)
                       ? m_filter->index(
                             rowBeside(action == MoveHome ? -1 : rows, action == MoveHome ? 1 : -1),
                             end.column())
                       : end;
        }
        case MoveUp:
        case MoveDown:
        case MovePageUp:
        case MovePageDown:
            if (pinned) {
                const int step = action == MoveUp       ? -1
                                 : action == MoveDown   ? 1
                                 : action == MovePageUp ? -page
                                                        : page;
                return m_filter->index(rowBeside(now.row(), step), now.column());
            }
            break;
        default:
            break;
        }
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    // The trend is a picture of its row, no cell to stand on.
    if (next.isValid() && next.column() >= m_statement->trendColumn())
        next = next.siblingAtColumn(columnBeside(-1, all));
    return next;
}

} // namespace ql::views
