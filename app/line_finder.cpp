// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_finder.h"

#include "company_pages.h"
#include "tables/statement_view.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace ql::app {

LineFinder::LineFinder(QLineEdit& field, CompanyPages& pages)
  : QObject(&field)
  , m_field(field)
  , m_pages(pages) {
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textChanged, &pages, &CompanyPages::setFilter);
    connect(&pages, &CompanyPages::filterCleared, this, &LineFinder::clear);
}

void LineFinder::clear() {
    m_field.clear();
    if (auto* view = m_pages.currentStatement()) view->setFocus(Qt::OtherFocusReason);
}

bool LineFinder::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(key->key(), key->modifiers())) return true;
    }
    return QObject::eventFilter(watched, event);
}

bool LineFinder::takeKey(int key, Qt::KeyboardModifiers modifiers) {
    auto* view = m_pages.currentStatement();
    switch (key) {
    case Qt::Key_Escape:
        clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        if (view != nullptr) view->findNext(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Down:
        if (view == nullptr) return false;
        if (!view->currentIndex().isValid()) view->findNext(1);
        view->setFocus(Qt::TabFocusReason);
        return true;
    default:
        return false;
    }
}

} // namespace ql::app
