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

/// Enough of a note to know it by, in a menu.
QString shortened(const std::string& note) {
    constexpr int most = 40;
    const QString text = QString::fromStdString(note);
    return text.size() <= most ? text : text.left(most - 1).trimmed() + u'…';
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
    m_editor.edit(items::periodText(note.period), QString::fromStdString(note.text));
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
    m_edits.annotate(text.isEmpty() ? tr("Removal of the Note “%1”").arg(shortened(m_before.text))
                                    : tr("Note “%1”").arg(shortened(after.text)),
                     m_before, after);
}

} // namespace ql::app
