// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement.h"

#include <QList>
#include <QObject>

namespace ql::views {
class MessageBar;
class RenameEditor;
} // namespace ql::views

namespace ql::app {

class CompanyPages;
class Edits;
class Workspace;

/// Lines renamed, joined and split by hand.
class RowEdits final : public QObject {
    Q_OBJECT
  public:
    RowEdits(Workspace& workspace, CompanyPages& pages, Edits& edits, views::RenameEditor& editor,
             views::MessageBar& messages, QObject* parent);

    void rename(StatementKind kind, int row);
    void join(StatementKind kind, const QList<int>& rows);
    /// From that column on the line is one of its own.
    void split(StatementKind kind, int row, int column);

  private:
    void setName(const QString& name);
    void say(const QString& sentence);

    Workspace& m_workspace;
    CompanyPages& m_pages;
    Edits& m_edits;
    views::RenameEditor& m_editor;
    views::MessageBar& m_messages;
    StatementKind m_kind = StatementKind::Income; ///< of the line being renamed
    int m_row = -1;
};

} // namespace ql::app
