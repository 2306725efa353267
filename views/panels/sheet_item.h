// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QImage>

#include <functional>

namespace ql::views {

/// A sheet of a PDF: white paper until its picture has come.
class SheetItem final : public QGraphicsItem {
  public:
    /// `want` is called with the scale, in pixels a point, that a picture is missing at.
    SheetItem(const QSizeF& size, std::function<void(double)> want);

    void setPicture(const QImage& picture, double scale);
    void dropPicture();
    [[nodiscard]] qsizetype bytes() const { return m_picture.sizeInBytes(); }
    /// The scale of the picture there is, 0 without one.
    [[nodiscard]] double scaleOfPicture() const { return m_scale; }
    /// The scale it was last asked to be shown at.
    [[nodiscard]] double scaleShown() const { return m_shown; }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    QSizeF m_size;
    std::function<void(double)> m_want;
    QImage m_picture;
    double m_scale = 0;
    double m_shown = 0;
};

} // namespace ql::views
