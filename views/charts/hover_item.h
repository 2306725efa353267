// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_hit.h"

#include <QGraphicsItem>

namespace ql::views {

/// What shows under the pointer: the category lit, its values ringed, and a card with the period
/// and the value of every series.
class HoverItem : public QGraphicsItem {
  public:
    HoverItem(const analysis::ChartSpec& spec, const ChartLayout& layout, const ChartStyle& style,
              const ChartHit& hit);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// The card's place, for tests.
    [[nodiscard]] const QRectF& card() const { return m_card; }

  private:
    struct Row {
        int series = -1;
        bool isLine = false;
        SeriesLook look;
        QString name;
        QString value;
    };

    void collect(const analysis::ChartSpec& spec, const ChartLayout& layout);
    void placeCard(const ChartLayout& layout);
    void paintCard(QPainter& painter) const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double sampleColumn() const; ///< em

    ChartStyle m_style;
    ChartHit m_hit;
    QRectF m_bounds;
    QRectF m_slot;
    QRectF m_bar;   ///< of the value pointed at; null for a point
    QPointF m_ring; ///< of the value pointed at; null for a bar
    QRectF m_card;
    QString m_title;
    QString m_period;
    QStringList m_notes;
    std::vector<Row> m_rows;
};

} // namespace ql::views
