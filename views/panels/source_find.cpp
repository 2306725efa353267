// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source_find.h"

#include "panels/source_display.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ql::views {

SourceFind::SourceFind(QWidget* parent)
  : QWidget(parent)
  , m_field(new QLineEdit(this))
  , m_count(new QLabel(this)) {
    m_field->setPlaceholderText(tr("Find in this release"));
    m_field->setAccessibleName(tr("Find in this release"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"1000 of 1000"_s));
    m_count->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 8, 4);
    row->setSpacing(2);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    const auto add = [&](const QString& text, const QString& toolTip, const auto& what) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, what);
        row->addWidget(button);
    };
    add(u"↑"_s, tr("Previous match (Shift+F3)"), [this] { step(-1); });
    add(u"↓"_s, tr("Next match (F3)"), [this] { step(1); });
    add(u"×"_s, tr("Close (Esc)"), [this] { close(); });
    connect(m_field, &QLineEdit::textChanged, this, &SourceFind::search);
    hide();
}

void SourceFind::setDisplay(SourceDisplay* display) {
    m_display = display;
    if (!isHidden()) search();
}

void SourceFind::open() {
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (m_matches == 0) search();
}

void SourceFind::close() {
    if (isHidden()) return;
    hide();
    if (m_display != nullptr) m_display->search({});
    m_matches = 0;
    m_match = -1;
    Q_EMIT closed();
}

void SourceFind::search() {
    m_matches = m_display == nullptr ? 0 : m_display->search(m_field->text());
    m_match = -1;
    if (m_matches > 0) step(1);
    showCount();
}

void SourceFind::step(int by) {
    if (isHidden()) return open();
    if (m_matches == 0 || m_display == nullptr) return;
    m_match = m_match < 0 ? (by > 0 ? 0 : m_matches - 1) : (m_match + by + m_matches) % m_matches;
    m_display->showMatch(m_match);
    showCount();
}

QString SourceFind::countText() const {
    if (m_field->text().trimmed().isEmpty()) return {};
    return m_matches == 0 ? tr("no match") : tr("%1 of %2").arg(m_match + 1).arg(m_matches);
}

void SourceFind::showCount() {
    m_count->setText(countText());
}

bool SourceFind::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ql::views
