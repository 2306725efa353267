// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/manual_window.h"

#include <QPointer>

class QMainWindow;
class QMenuBar;

namespace ql::app {

/// The manual's pages in the language of the interface, English where it has none; the last is the
/// page of keys, made from the menus so that it is always true.
[[nodiscard]] QList<views::ManualPage> manualPages(const QMenuBar& menus, const QString& language);

/// Shows the manual in its window, made when first asked for and closed with the main window.
class Manual final {
  public:
    explicit Manual(QMainWindow& window);
    ~Manual();

    void showPage(const QString& name);
    [[nodiscard]] views::ManualWindow* window() const { return m_manual; }

  private:
    QMainWindow& m_window;
    QPointer<views::ManualWindow> m_manual;
};

} // namespace ql::app
