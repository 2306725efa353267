// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/offer_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ql::views {

OfferBar::OfferBar(QWidget* parent)
  : QFrame(parent)
  , m_text(new QLabel(this))
  , m_accept(new QPushButton(this))
  , m_decline(new QPushButton(tr("Not Now"), this)) {
    setAccessibleName(tr("Offer"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_accept);
    row->addWidget(m_decline);
    connect(m_accept, &QPushButton::clicked, this, &OfferBar::accepted);
    connect(m_decline, &QPushButton::clicked, this, &OfferBar::declined);
    hide();
}

void OfferBar::showOffer(const QString& sentence, const QString& accept, const QString& toolTip) {
    m_text->setText(sentence);
    m_text->setToolTip(toolTip);
    m_accept->setText(accept);
    show();
}

QString OfferBar::sentence() const {
    return m_text->text();
}

} // namespace ql::views
