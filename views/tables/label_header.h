// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_style.h"

#include <QHeaderView>

#include <functional>
#include <memory>

namespace ql::views {

/// The labels of a statement: a vertical header, and so frozen beside the figures and in step with
/// the rows by nature. The edge of the labels can be dragged. Pinned columns stand behind it,
/// frozen with it; the view paints their cells.
class LabelHeader final : public QHeaderView {
    Q_OBJECT
  public:
    /// Paints the cell of a row (of the header's model) and a column into a rectangle.
    using CellPainter =
        std::function<void(QPainter& painter, const QRect& rect, int row, int column)>;

    explicit LabelHeader(QWidget* parent = nullptr);

    void setStyle(std::shared_ptr<const TableStyle> style);
    void setHoveredRow(int row);
    /// True while figures have gone under the labels: the edge then casts a shadow line.
    void setOverlapping(bool overlapping);
    /// What was searched for: lit wherever a label holds it.
    void setHighlight(const QString& text);
    void setPinned(const std::vector<int>& columns, int eachWidth, CellPainter painter);

    /// The width at which no label is cut.
    [[nodiscard]] int contentWidth() const;
    /// Lines a label takes at the width there is: 1 or 2.
    [[nodiscard]] int linesOf(int section) const;
    [[nodiscard]] int labelWidth() const { return m_width; }
    void setLabelWidth(int width);
    QSize sizeHint() const override;

    /// The labels' part of a rectangle as wide as the header; the rest is the pinned columns'.
    [[nodiscard]] QRect labelPart(const QRect& rect) const;
    [[nodiscard]] QRect pinnedPart(const QRect& rect, int number) const;
    /// The pinned column at a place of the viewport, or -1.
    [[nodiscard]] int pinnedAt(const QPoint& at) const;

  Q_SIGNALS:
    void widthDragged(int width);
    void pinnedPressed(int section, int column, Qt::KeyboardModifiers modifiers);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] int indentOf(const items::RowFace& row) const;
    [[nodiscard]] const QFont& fontOf(const items::RowFace& row) const;
    [[nodiscard]] bool isAtEdge(const QPoint& at) const;
    void paintLabel(QPainter& painter, const QRect& rect, const items::RowFace& row) const;

    std::shared_ptr<const TableStyle> m_style;
    CellPainter m_paintCell;
    std::vector<int> m_pinned;
    int m_pinnedWidth = 0; ///< of each
    QString m_highlight;
    int m_width = 240;
    int m_hoveredRow = -1;
    bool m_overlapping = false;
    bool m_dragging = false;
};

} // namespace ql::views
