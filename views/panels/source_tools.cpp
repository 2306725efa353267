// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/source_tools.h"

#include "panels/segmented_control.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ql::views {

SourceTools::SourceTools(QWidget* parent)
  : QWidget(parent)
  , m_switch(new SegmentedControl(this)) {
    m_switch->addSegment(tr("As published"), tr("The release as it looks"));
    m_switch->addSegment(tr("Reading text"), tr("The text that figures are read from"));
    m_switch->setAccessibleName(tr("How the release is shown"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 8, 4);
    row->setSpacing(2);
    row->addWidget(m_switch);
    row->addStretch(1);
    const auto zoom = [this](QToolButton* button, int step) {
        connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT zoomRequested(step); });
        return button;
    };
    row->addWidget(zoom(addButton(u"−"_s, tr("Smaller (Ctrl+−)")), -1));
    m_zoom = zoom(addButton(u"100%"_s, tr("Back to the size that fits (Ctrl+0)")), 0);
    row->addWidget(m_zoom);
    row->addWidget(zoom(addButton(u"+"_s, tr("Larger (Ctrl++)")), 1));
    row->addSpacing(6);
    m_find = addButton(tr("Find"), tr("Find in this release (Ctrl+F)"));
    row->addWidget(m_find);
    m_original = addButton(tr("Original"), tr("Open the original file, where it still is"));
    row->addWidget(m_original);
    connect(m_find, &QToolButton::clicked, this, &SourceTools::findRequested);
    connect(m_original, &QToolButton::clicked, this, &SourceTools::originalRequested);
    connect(m_switch, &SegmentedControl::chosen, this,
            [this](int id) { Q_EMIT publishedChosen(id == 0); });
    setAutoFillBackground(true);
    restyle();
}

QToolButton* SourceTools::addButton(const QString& text, const QString& toolTip) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void SourceTools::setSwitchShown(bool shown) {
    m_switch->setVisible(shown);
}

void SourceTools::setPublished(bool published) {
    m_switch->setCurrent(published ? 0 : 1);
}

void SourceTools::setZoom(double zoom) {
    m_zoom->setText(u"%1%"_s.arg(int(std::lround(zoom * 100))));
}

void SourceTools::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void SourceTools::restyle() {
    QPalette raised = palette();
    const QColor ground = Colors::forPalette(raised).raised;
    if (raised.color(QPalette::Window) == ground) return;
    raised.setColor(QPalette::Window, ground);
    setPalette(raised);
}

} // namespace ql::views
