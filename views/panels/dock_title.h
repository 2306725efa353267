// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace ql::views {

/// A panel's quiet title; the panel can be dragged by it and closed.
class DockTitle final : public QWidget {
    Q_OBJECT
  public:
    explicit DockTitle(QDockWidget* dock);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void restyle();

    QLabel* m_title;
};

} // namespace ql::views
