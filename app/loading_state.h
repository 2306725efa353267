// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QStackedWidget;

namespace ql::views {
class LoadingPage;
}

namespace ql::app {

class Workspace;

/// Puts a page of its own into the window's middle while another company is read, where that takes
/// long enough to be noticed; at the start, where there is nothing else to look at, at once.
class LoadingState final : public QObject {
    Q_OBJECT
  public:
    LoadingState(Workspace& workspace, QStackedWidget& center);

  private:
    void begin();
    void show();
    void end();

    Workspace& m_workspace;
    QStackedWidget& m_center;
    views::LoadingPage* m_page;
    QTimer m_patience;
};

} // namespace ql::app
