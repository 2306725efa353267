// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/rename_editor.h"

#include <QLineEdit>
#include <QPushButton>

namespace ql::views {

RenameEditor::RenameEditor(QWidget* parent)
  : EditBar(parent)
  , m_name(new QLineEdit(this))
  , m_restore(new QPushButton(tr("Company’s &Words"), this)) {
    addField(tr("&Name of the line"), m_name, 1);
    addButton(m_restore);
    acceptButton()->setText(tr("Rename"));
    m_name->setMaxLength(200);
    connect(m_name, &QLineEdit::textChanged, this, &RenameEditor::check);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        closeBar();
        Q_EMIT renamed({});
    });
}

void RenameEditor::edit(const QString& printed, const QString& name) {
    m_printed = printed;
    m_before = name;
    setTitle(tr("Rename “%1”").arg(name));
    setNote(name == printed ? QString() : tr("The company calls it “%1”.").arg(printed));
    m_restore->setVisible(name != printed);
    m_name->setText(name);
    m_name->selectAll();
    check();
    openBar(m_name);
}

void RenameEditor::check() {
    const QString name = m_name->text().simplified();
    setAcceptable(!name.isEmpty() && name != m_before);
}

void RenameEditor::accept() {
    const QString name = m_name->text().simplified();
    Q_EMIT renamed(name == m_printed ? QString() : name);
}

} // namespace ql::views
