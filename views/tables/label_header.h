// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_style.h"

#include <QHeaderView>

#include <memory>

namespace ql::views {

/// The labels of a statement: a vertical header, and so frozen at the left and in step with the
/// rows by nature. Its right edge can be dragged.
class LabelHeader final : public QHeaderView {
    Q_OBJECT
  public:
    explicit LabelHeader(QWidget* parent = nullptr);

    void setStyle(std::shared_ptr<const TableStyle> style);
    void setHoveredRow(int row);
    /// True while figures have gone under the labels: the edge then casts a shadow line.
    void setOverlapping(bool overlapping);
    /// The width at which no label is cut.
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int labelWidth() const { return m_width; }
    void setLabelWidth(int width);
    QSize sizeHint() const override;

  Q_SIGNALS:
    void widthDragged(int width);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] int indentOf(const items::RowFace& row) const;

    std::shared_ptr<const TableStyle> m_style;
    int m_width = 240;
    int m_hoveredRow = -1;
    bool m_overlapping = false;
    bool m_dragging = false;
};

} // namespace ql::views
