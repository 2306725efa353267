// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/note_editor.h"

#include <QLineEdit>
#include <QPushButton>

namespace ql::views {

NoteEditor::NoteEditor(QWidget* parent)
  : EditBar(parent)
  , m_text(new QLineEdit(this))
  , m_remove(new QPushButton(tr("Re&move Note"), this)) {
    addField(tr("&Note"), m_text, 1);
    addButton(m_remove);
    acceptButton()->setText(tr("Keep Note"));
    m_text->setMaxLength(300);
    m_text->setPlaceholderText(tr("what happened then: an acquisition, a strike, a new product …"));
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        setAcceptable(!text.simplified().isEmpty() && text.simplified() != m_before);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        closeBar();
        Q_EMIT noted({});
    });
}

void NoteEditor::edit(const QString& period, const QString& note) {
    m_before = note;
    setTitle(tr("Note · %1").arg(period));
    setNote(tr("Charts show it at that period, exported ones too."));
    m_remove->setVisible(!note.isEmpty());
    m_text->setText(note);
    m_text->selectAll();
    setAcceptable(false);
    openBar(m_text);
}

void NoteEditor::accept() {
    Q_EMIT noted(m_text->text().simplified());
}

} // namespace ql::views
