// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/edit_bar.h"

#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ql::views {

EditBar::EditBar(QWidget* parent)
  : QFrame(parent)
  , m_title(new QLabel(this))
  , m_note(new QLabel(this))
  , m_fields(new QHBoxLayout)
  , m_buttons(new QHBoxLayout)
  , m_accept(new QPushButton(this))
  , m_cancel(new QPushButton(tr("Cancel"), this)) {
    for (QLabel* label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_accept->setDefault(true);
    m_accept->setText(tr("Apply"));
    m_fields->setSpacing(12);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_accept);
    m_buttons->addWidget(m_cancel);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(m_fields, 1);
    row->addLayout(m_buttons);
    row->setAlignment(m_buttons, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 8, 10, 10);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_accept, &QPushButton::clicked, this, &EditBar::finish);
    connect(m_cancel, &QPushButton::clicked, this, &EditBar::closeBar);
    m_note->hide();
    restyle();
    hide();
}

QString EditBar::title() const {
    return m_title->text();
}

QString EditBar::note() const {
    return m_note->text();
}

void EditBar::openBar(QWidget* field) {
    if (QWidget* focused = QApplication::focusWidget(); focused && !isAncestorOf(focused))
        m_before = focused;
    // Whoever hosts the bar makes room first: nothing hidden can take the keyboard.
    Q_EMIT opened();
    show();
    field->setFocus(Qt::OtherFocusReason);
}

void EditBar::closeBar() {
    if (isHidden()) return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_before) m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void EditBar::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void EditBar::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void EditBar::addField(const QString& name, QWidget* field, int stretch) {
    auto* label = new QLabel(name, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(name).remove(u'&'));
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(field);
    m_fields->addLayout(column, stretch);
}

void EditBar::addButton(QPushButton* button) {
    m_buttons->insertWidget(0, button);
}

void EditBar::setAcceptable(bool acceptable) {
    m_accept->setEnabled(acceptable);
}

void EditBar::finish() {
    if (!m_accept->isEnabled()) return;
    // Closed first: what follows may open a message or another bar in its place.
    closeBar();
    accept();
}

void EditBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // On a button Enter means that button.
        if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()))
            button->click();
        else
            finish();
    } else
        QFrame::keyPressEvent(event);
}

void EditBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void EditBar::restyle() {
    QPalette quiet = m_note->palette();
    quiet.setColor(QPalette::WindowText, Colors::forPalette(palette()).quiet);
    if (m_note->palette() != quiet) m_note->setPalette(quiet);
    update();
}

void EditBar::paintEvent(QPaintEvent* /*event*/) {
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.hairline);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(QRectF(8, 10, 4, height() - 20), 2, 2);
}

} // namespace ql::views
