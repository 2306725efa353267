// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/loading_page.h"

#include "theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ql::views {

LoadingPage::LoadingPage(QWidget* parent)
  : QWidget(parent)
  , m_title(new QLabel(this))
  , m_detail(new QLabel(this))
  , m_bar(new QProgressBar(this)) {
    setAccessibleName(tr("Reading releases"));
    m_title->setFont(sized(font(), 17, QFont::DemiBold));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_detail->setAlignment(Qt::AlignCenter);
    m_bar->setFixedWidth(240);
    m_bar->setTextVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_detail);
    column->addStretch(3);
}

void LoadingPage::showCompany(const QString& name, int releases) {
    m_title->setText(tr("Opening %1").arg(name));
    showProgress(0, releases);
}

void LoadingPage::showProgress(int done, int total) {
    m_bar->setMaximum(total);
    m_bar->setValue(done);
    m_detail->setText(tr("%1 of %2 releases").arg(done).arg(total));
}

QString LoadingPage::text() const {
    return m_title->text();
}

} // namespace ql::views
