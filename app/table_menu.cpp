// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_menu.h"

#include "company_pages.h"
#include "tables/statement_actions.h"
#include "tables/statement_view.h"

#include <QMenu>

namespace ql::app {

TableMenu::TableMenu(QMenu& menu, CompanyPages& pages)
  : QObject(&menu)
  , m_menu(menu)
  , m_pages(pages) {
    connect(&pages, &CompanyPages::pageChanged, this, &TableMenu::refill);
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        // By menu as by key, the current cell is meant.
        if (const auto* view = m_pages.currentStatement()) view->statementActions()->aimAtCurrent();
    });
    refill();
}

void TableMenu::refill() {
    const auto* view = m_pages.currentStatement();
    m_menu.setEnabled(view != nullptr);
    if (view == nullptr) view = m_pages.anyStatement();
    if (view == nullptr) return;
    m_menu.clear();
    view->statementActions()->fillWindowMenu(m_menu);
}

} // namespace ql::app
