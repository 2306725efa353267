// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions.h"

#include <QObject>

namespace ql::views {
class NoteEditor;
}

namespace ql::app {

class Edits;
class Workspace;

/// Notes a person writes on periods of the company shown.
class NoteEdits final : public QObject {
    Q_OBJECT
  public:
    NoteEdits(Workspace& workspace, Edits& edits, views::NoteEditor& editor, QObject* parent);

    /// Opens the note on that period, new or there already. `chart` as in Annotation::chart.
    void annotate(const Period& period, const std::string& chart = {});
    void change(const Annotation& note);
    void remove(const Annotation& note);

  private:
    void keep(const QString& text);

    Workspace& m_workspace;
    Edits& m_edits;
    views::NoteEditor& m_editor;
    Annotation m_before; ///< without text where there is none yet
};

} // namespace ql::app
