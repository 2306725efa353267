// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/company_editor.h"

#include <QComboBox>
#include <QPushButton>

namespace ql::views {

CompanyEditor::CompanyEditor(QWidget* parent)
  : EditBar(parent)
  , m_company(new QComboBox(this)) {
    addField(tr("is the same company &as"), m_company, 1);
    acceptButton()->setText(tr("Put Together"));
    m_company->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_company->setMinimumContentsLength(24);
}

void CompanyEditor::edit(const QString& company, const QList<CompanyChoice>& others) {
    setTitle(company);
    setNote(tr("Their releases stand side by side under the name of the latest one."));
    m_company->clear();
    for (const CompanyChoice& other : others)
        m_company->addItem(other.name, other.key);
    setAcceptable(m_company->count() > 0);
    openBar(m_company);
}

void CompanyEditor::accept() {
    Q_EMIT chosen(m_company->currentData().toString());
}

} // namespace ql::views
