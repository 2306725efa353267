// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sheet_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <cmath>

namespace ql::views {

SheetItem::SheetItem(const QSizeF& size, std::function<void(double)> want)
  : m_size(size)
  , m_want(std::move(want)) {}

void SheetItem::setPicture(const QImage& picture, double scale) {
    m_picture = picture;
    m_scale = scale;
    update();
}

void SheetItem::dropPicture() {
    m_picture = {};
    m_scale = 0;
}

void SheetItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                      QWidget* widget) {
    const double ratio = widget == nullptr ? 1 : widget->devicePixelRatioF();
    const QTransform world = painter->worldTransform();
    m_shown = world.m11() * ratio;
    if (m_scale != m_shown) m_want(m_shown);
    painter->fillRect(boundingRect(), Qt::white);
    if (m_picture.isNull()) return;
    if (m_scale != m_shown) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(boundingRect(), m_picture);
        return;
    }
    // Pixel on pixel, so that print stays sharp.
    const QPointF corner = world.map(QPointF());
    painter->resetTransform();
    m_picture.setDevicePixelRatio(ratio);
    painter->drawImage(
        QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
        m_picture);
    painter->setWorldTransform(world);
}

} // namespace ql::views
