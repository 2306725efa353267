// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_style.h"

#include <QStyledItemDelegate>

#include <memory>

namespace ql::views {

/// Paints the figures of a statement as print sets them: on the decimal, negatives in parentheses
/// whose closing one hangs, nil as a dash, rules above sums. The last column is the trend.
class FigureDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit FigureDelegate(QObject* parent = nullptr);

    void setStyle(std::shared_ptr<const TableStyle> style) { m_style = std::move(style); }
    /// Room at the right of every cell that is a change, for its rate.
    void setRateRoom(int room) { m_rateRoom = room; }
    /// The row under the pointer, -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// A figure with its ground and marks, as a plain line shows it: for legends.
    void paintSample(QPainter& painter, const QRect& rect, const items::CellFace& cell) const;

  private:
    void paintCell(QPainter& painter, const QRect& rect, const items::CellFace& cell,
                   const items::RowFace& row, const items::ColumnFace& column) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const items::CellFace* cell, const items::ColumnFace* column,
                     bool hovered) const;
    void paintFigure(QPainter& painter, const QRect& rect, const items::CellFace& cell,
                     const items::RowFace& row) const;
    void paintRules(QPainter& painter, const QRect& rect, const items::CellFace& cell,
                    const items::RowFace& row) const;

    std::shared_ptr<const TableStyle> m_style;
    int m_hoveredRow = -1;
    int m_rateRoom = 0;
};

/// The dashed line in the middle of the gutter before a column that the calendar does not join to
/// its neighbour; `rect` is the column's cell or header.
void paintGap(QPainter& painter, const QRect& rect, const Colors& colors,
              Qt::LayoutDirection direction);
/// The cell without that gutter.
[[nodiscard]] QRect withoutGutter(const QRect& rect, bool gapBefore, Qt::LayoutDirection direction);

} // namespace ql::views
