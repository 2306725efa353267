// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace ql::app {

class CompanyPages;

/// The menu of the table shown: what its own menus hold, where menus are looked for and where the
/// page of keys finds them. Disabled while no table is shown.
class TableMenu final : public QObject {
    Q_OBJECT
  public:
    TableMenu(QMenu& menu, CompanyPages& pages);

  private:
    void refill();

    QMenu& m_menu;
    CompanyPages& m_pages;
};

} // namespace ql::app
