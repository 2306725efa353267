// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QWidget>

namespace ql::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "view/appearance"_L1;

} // namespace

Appearance::Appearance(QWidget* window)
  : QObject(window)
  , m_window(window) {
    const int stored = QSettings().value(key).toInt();
    m_scheme = stored == int(Scheme::Light)  ? Scheme::Light
               : stored == int(Scheme::Dark) ? Scheme::Dark
                                             : Scheme::System;
    m_window->installEventFilter(this);
    apply();
}

void Appearance::setScheme(Scheme scheme) {
    if (m_scheme == scheme) return;
    m_scheme = scheme;
    QSettings().setValue(key, int(scheme));
    apply();
}

void Appearance::apply() {
    m_applying = true;
    switch (m_scheme) {
    case Scheme::System:
        // The desktop's palette stays the application's, so that its changes keep coming in.
        QApplication::setPalette(QPalette());
        m_window->setPalette(views::isDark(QApplication::palette()) ? views::darkPalette()
                                                                    : views::lightPalette());
        break;
    case Scheme::Light:
        QApplication::setPalette(views::lightPalette());
        m_window->setPalette(views::lightPalette());
        break;
    case Scheme::Dark:
        QApplication::setPalette(views::darkPalette());
        m_window->setPalette(views::darkPalette());
        break;
    }
    m_applying = false;
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::ApplicationPaletteChange && !m_applying &&
        m_scheme == Scheme::System)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace ql::app
