// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/dock_title.h"

#include "theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ql::views {

DockTitle::DockTitle(QDockWidget* dock)
  : QWidget(dock)
  , m_title(new QLabel(dock->windowTitle(), this)) {
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the panel"));
    close->setAccessibleName(tr("Close the panel %1").arg(dock->windowTitle()));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    QFont font = interfaceFont();
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    m_title->setFont(font);
    restyle();
}

void DockTitle::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void DockTitle::restyle() {
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Colors::forPalette(palette()).quiet);
    m_title->setPalette(quiet);
}

} // namespace ql::views
