// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/correction_editor.h"

#include <QLineEdit>
#include <QPushButton>

namespace ql::views {

CorrectionEditor::CorrectionEditor(QWidget* parent)
  : EditBar(parent)
  , m_value(new QLineEdit(this))
  , m_reason(new QLineEdit(this))
  , m_putBack(new QPushButton(tr("&Put Back"), this)) {
    addField(tr("&Value"), m_value, 1);
    addField(tr("&Reason"), m_reason, 3);
    addButton(m_putBack);
    acceptButton()->setText(tr("Correct"));
    m_putBack->setToolTip(tr("Shows the figure as the release prints it"));
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setMinimumWidth(120);
    m_value->setMaxLength(40);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("a misprint, a digit read wrong, a later note …"));
    connect(m_value, &QLineEdit::textChanged, this, &CorrectionEditor::check);
    connect(m_reason, &QLineEdit::textChanged, this, &CorrectionEditor::check);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        closeBar();
        Q_EMIT putBackRequested();
    });
}

void CorrectionEditor::edit(const CorrectionTask& task) {
    m_task = task;
    setTitle(tr("Correct %1").arg(task.figure));
    m_putBack->setVisible(task.corrected);
    m_value->setText(task.value);
    m_value->selectAll();
    m_reason->setText(task.reason);
    check();
    openBar(m_value);
}

void CorrectionEditor::check() {
    const auto figure = items::parseFigure(m_value->text(), m_task.power);
    const bool changed =
        m_value->text().trimmed() != m_task.value || m_reason->text().trimmed() != m_task.reason;
    setAcceptable(figure && changed && !m_reason->text().trimmed().isEmpty());
    if (!figure && !m_value->text().trimmed().isEmpty()) {
        setNote(tr("“%1” is not a figure: write digits such as 1,234.5, parentheses or a minus for "
                   "a negative one, or a dash for none.")
                    .arg(m_value->text().trimmed()));
        return;
    }
    const QString printed =
        tr("Printed “%1” in %2; that stays on record.").arg(m_task.printed, m_task.place);
    setNote(m_task.unit.isEmpty() ? printed : tr("Value %1.").arg(m_task.unit) + u' ' + printed);
}

void CorrectionEditor::accept() {
    if (const auto figure = items::parseFigure(m_value->text(), m_task.power))
        Q_EMIT corrected(*figure, m_reason->text().simplified());
}

} // namespace ql::views
