// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/message_bar.h"

#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ql::views {

MessageBar::MessageBar(QWidget* parent)
  : QFrame(parent)
  , m_headline(new QLabel(this))
  , m_list(new QLabel)
  , m_action(new QToolButton(this))
  , m_more(new QToolButton(this))
  , m_close(new QToolButton(this)) {
    setAccessibleName(tr("Message"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setTextFormat(Qt::PlainText);
    m_list->setWordWrap(true);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_action->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_close->setAutoRaise(true);
    m_close->setText(u"×"_s);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"details"_s);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(140);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_headline, 1);
    row->addWidget(m_action);
    row->addWidget(m_more);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(scroll);
    connect(m_more, &QToolButton::toggled, this, &MessageBar::unfold);
    connect(m_action, &QToolButton::clicked, this, [this] {
        if (m_act) m_act();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    restyle();
    unfold(false);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString& headline, const QStringList& details) {
    m_tone = tone;
    m_details = details;
    m_headline->setText(headline);
    m_headline->setAccessibleName(headline);
    m_list->setText(details.join(u'\n'));
    m_action->hide();
    m_act = {};
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(false);
    unfold(false);
    restyle();
    show();
}

void MessageBar::offerAction(const QString& text, std::function<void()> act) {
    m_act = std::move(act);
    m_action->setText(text);
    m_action->show();
}

QString MessageBar::headline() const {
    return m_headline->text();
}

void MessageBar::unfold(bool open) {
    findChild<QScrollArea*>(u"details"_s)->setVisible(open);
    m_more->setText(open ? tr("Hide details") : tr("Details"));
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void MessageBar::restyle() {
    const Colors colors = Colors::forPalette(palette());
    QPalette text = m_list->palette();
    text.setColor(QPalette::WindowText, colors.quiet);
    if (m_list->palette() != text) m_list->setPalette(text);
    update();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool problem = m_tone == Tone::Problem;
    painter.setPen(Qt::NoPen);
    painter.setBrush(problem ? colors.doubtTint : colors.accentTint);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setBrush(problem ? colors.negative : colors.accent);
    painter.drawRoundedRect(QRectF(8, 10, 4, height() - 20), 2, 2);
}

} // namespace ql::views
