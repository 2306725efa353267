// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_layout.h"

#include <QGraphicsItem>

namespace ql::views {

/// Paints the lines of a layout: those below the series, or those in front.
class LinesItem : public QGraphicsItem {
  public:
    LinesItem(const ChartLayout& layout, const ChartStyle& style, bool inFront);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    QRectF m_bounds;
    std::vector<PlacedLine> m_lines;
    double m_em;
};

/// Paints the texts and keys of a layout, above the series.
class LabelsItem : public QGraphicsItem {
  public:
    LabelsItem(const analysis::ChartSpec& spec, const ChartLayout& layout, const ChartStyle& style);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    QRectF m_bounds;
    std::vector<PlacedText> m_texts;
    std::vector<PlacedKey> m_keys;
    std::vector<bool> m_isLine; ///< one a series
    std::vector<SeriesLook> m_looks;
    ChartStyle m_style;
};

/// Colour, dash and marker of a series, as keys and the hover card show them. `ink` is what is
/// drawn with where the series is hidden, else invalid.
void paintSample(QPainter& painter, const QRectF& rect, const SeriesLook& look, bool line,
                 double em, const QColor& ink = {});

/// One marker around a point.
void paintMarker(QPainter& painter, QPointF center, MarkerShape marker, double size);

} // namespace ql::views
