// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_edits.h"

#include "edits.h"
#include "items/figure_text.h"
#include "panels/note_editor.h"
#include "today.h"
#include "workspace.h"

#include <algorithm>

namespace ql::app {

namespace {

QString nameOf(const Period& period) {
    const QString text = items::periodText(period);
    return text.left(1).toLower() + text.mid(1);
}

} // namespace

NoteEdits::NoteEdits(Workspace& workspace, Edits& edits, views::NoteEditor& editor, QObject* parent)
  : QObject(parent)
  , m_workspace(workspace)
  , m_edits(edits)
  , m_editor(editor) {
    connect(&editor, &views::NoteEditor::noted, this, &NoteEdits::keep);
}

void NoteEdits::annotate(const Period& period, const std::string& chart) {
    const auto& notes = m_workspace.decisions().annotations;
    const auto there = std::ranges::find_if(notes, [&](const Annotation& note) {
        return note.period == period && note.chart == chart;
    });
    Annotation note;
    note.period = period;
    note.chart = chart;
    change(there != notes.end() ? *there : note);
}

void NoteEdits::change(const Annotation& note) {
    m_before = note;
    m_editor.edit(nameOf(note.period), QString::fromStdString(note.text));
}

void NoteEdits::remove(const Annotation& note) {
    m_before = note;
    keep({});
}

void NoteEdits::keep(const QString& text) {
    Annotation after = m_before;
    after.id = 0;
    after.text = text.toStdString();
    after.made = today();
    if (after.text == m_before.text) return;
    const QString period = nameOf(after.period);
    m_edits.annotate(text.isEmpty() ? tr("Removal of the Note on %1").arg(period)
                                    : tr("Note on %1").arg(period),
                     m_before, after);
}

} // namespace ql::app
