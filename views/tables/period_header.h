// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/column_choices.h"
#include "tables/table_style.h"

#include <QHeaderView>

#include <memory>

namespace ql::views {

/// "Q2 06" bold with "Jun 30, 06" small below, right-aligned with the figures; a dashed line where
/// the calendar breaks, a mark where periods are hidden, an arrow to its menu under the pointer.
class PeriodHeader final : public QHeaderView {
    Q_OBJECT
  public:
    explicit PeriodHeader(QWidget* parent = nullptr);

    void setStyle(std::shared_ptr<const TableStyle> style);
    void setArranged(const items::ArrangedColumns& arranged);
    QSize sizeHint() const override;

    /// A heading as the header sets it, for what stands pinned beside the labels.
    static void paintHeading(QPainter& painter, const QRect& rect, const items::ColumnFace& face,
                             const TableStyle& style);

  Q_SIGNALS:
    void menuRequested(int section, const QPoint& global);
    void hiddenMarkClicked();

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void hover(const QPoint& at);
    [[nodiscard]] bool isOnMark(const QPoint& at) const;
    [[nodiscard]] bool isOnArrow(const QPoint& at) const;
    [[nodiscard]] QRect sectionRect(int section) const;
    [[nodiscard]] QRect markRect(const QRect& section) const;
    [[nodiscard]] QRect arrowRect(const QRect& section) const;

    std::shared_ptr<const TableStyle> m_style;
    items::ArrangedColumns m_arranged;
    int m_hovered = -1;
};

} // namespace ql::views
