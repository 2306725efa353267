// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edits.h"

#include <QObject>

class QAction;
class QWidget;

namespace ql::views {
class LibraryPanel;
class MessageBar;
class StatementView;
} // namespace ql::views

namespace ql::app {

class CompanyPages;
class FigureEdits;
class LibraryEdits;
class NoteEdits;
class RowEdits;
class Workspace;

/// What a person decides in the window: takes the requests of tables and library panel, asks in
/// bars of its own, and keeps the order in which it was done for undo and redo.
class DecisionActions final : public QObject {
    Q_OBJECT
  public:
    DecisionActions(Workspace& workspace, CompanyPages& pages, views::LibraryPanel& panel,
                    views::MessageBar& messages, QWidget* parent);

    /// The bars, one of which is open at most; to be put above the pages.
    [[nodiscard]] QWidget* bars() const { return m_bars; }
    [[nodiscard]] Edits& edits() { return m_edits; }
    [[nodiscard]] RowEdits& rows() { return *m_rows; }
    [[nodiscard]] FigureEdits& figures() { return *m_figures; }
    [[nodiscard]] NoteEdits& notes() { return *m_notes; }
    [[nodiscard]] LibraryEdits& library() { return *m_library; }

    /// Lets the actions undo and redo: named after what they would do, enabled where they can.
    void connectUndo(QAction* undo, QAction* redo);

  private:
    void answer(StatementKind kind, views::StatementView* view);

    Edits m_edits;
    QWidget* m_bars;
    RowEdits* m_rows;
    FigureEdits* m_figures;
    NoteEdits* m_notes;
    LibraryEdits* m_library;
};

} // namespace ql::app
