// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/import_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ql::views {

ImportBar::ImportBar(QWidget* parent)
  : QFrame(parent)
  , m_text(new QLabel(this))
  , m_bar(new QProgressBar(this))
  , m_cancel(new QPushButton(tr("Cancel"), this)) {
    setAccessibleName(tr("Import"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    m_bar->setFixedWidth(220);
    m_bar->setAccessibleName(tr("Import progress"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ImportBar::cancelled);
    hide();
}

void ImportBar::showProgress(int done, int total, const QString& fileName) {
    m_cancel->setEnabled(true);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_text->setText(total == 0 ? tr("Looking for releases…")
                               : tr("Reading %1 of %2: %3").arg(done + 1).arg(total).arg(fileName));
    show();
}

void ImportBar::showStopping() {
    m_cancel->setEnabled(false);
    m_text->setText(tr("Stopping…"));
}

} // namespace ql::views
