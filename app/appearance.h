// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ql::app {

enum class Scheme { System, Light, Dark };

/// The window's palette: light or dark as chosen, or as the desktop is, followed while it changes.
class Appearance final : public QObject {
    Q_OBJECT
  public:
    explicit Appearance(QWidget* window);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme); ///< kept over sessions

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void apply();

    QWidget* m_window;
    Scheme m_scheme = Scheme::System;
    bool m_applying = false;
};

} // namespace ql::app
