// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figure_delegate.h"

#include "items/roles.h"
#include "tables/cell_marks.h"
#include "tables/sparkline.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ql::views {

using analysis::CellState;
using items::CellFace;
using items::ColumnFace;
using items::RowFace;

namespace {

const ColumnFace* columnOf(const QModelIndex& index) {
    return index.model()
        ->headerData(index.column(), Qt::Horizontal, items::ColumnFaceRole)
        .value<const ColumnFace*>();
}

} // namespace

QRect withoutGutter(const QRect& rect, bool gapBefore, Qt::LayoutDirection direction) {
    if (!gapBefore) return rect;
    return direction == Qt::LeftToRight ? rect.adjusted(metrics::gutter, 0, 0, 0)
                                        : rect.adjusted(0, 0, -metrics::gutter, 0);
}

void paintGap(QPainter& painter, const QRect& rect, const Colors& colors,
              Qt::LayoutDirection direction) {
    QPen pen(colors.hairline, 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    // One rhythm from row to row: the dashes go by the distance from the viewport's top.
    pen.setDashOffset(rect.top());
    painter.setPen(pen);
    const int x = direction == Qt::LeftToRight ? rect.left() + metrics::gutter / 2 + 2
                                               : rect.right() - metrics::gutter / 2 - 2;
    painter.drawLine(x, rect.top(), x, rect.bottom());
}

FigureDelegate::FigureDelegate(QObject* parent)
  : QStyledItemDelegate(parent) {}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto* row = index.data(items::RowFaceRole).value<const RowFace*>();
    if (row == nullptr || !m_style) return;
    const auto* cell = index.data(items::CellFaceRole).value<const CellFace*>();
    const ColumnFace* column = columnOf(index);
    paintGround(*painter, option, cell, column, index.row() == m_hoveredRow);
    if (cell == nullptr || column == nullptr) {
        paintSparkline(*painter, option.rect, *row, m_style->colors);
        return;
    }
    if (column->gapBefore) paintGap(*painter, option.rect, m_style->colors, option.direction);
    paintCell(*painter, withoutGutter(option.rect, column->gapBefore, option.direction), *cell,
              *row, *column);
}

void FigureDelegate::paintSample(QPainter& painter, const QRect& rect, const CellFace& cell) const {
    paintGroundMark(painter, rect, cell, m_style->colors);
    paintCell(painter, rect, cell, RowFace(), ColumnFace());
}

void FigureDelegate::paintCell(QPainter& painter, const QRect& rect, const CellFace& cell,
                               const RowFace& row, const ColumnFace& column) const {
    paintMarks(painter, rect, cell, m_style->colors, m_style->small);
    QRect room = rect;
    if (column.change && m_rateRoom > 0) {
        room.setRight(rect.right() - m_rateRoom);
        const TabularFont& font = m_style->smallFigures;
        const qreal width = font.width(cell.rate);
        const qreal baseline = rect.top() + (rect.height() + m_style->plainFigures.ascent() -
                                             m_style->plainFigures.descent()) /
                                                2.0;
        font.draw(painter, {rect.right() + 1 - metrics::figureRight - width, baseline}, cell.rate,
                  cell.fall ? m_style->colors.negative : m_style->colors.quiet);
    }
    paintFigure(painter, room, cell, row);
    paintRules(painter, rect, cell, row);
}

void FigureDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                 const CellFace* cell, const ColumnFace* column,
                                 bool hovered) const {
    const Colors& colors = m_style->colors;
    const QRect rect =
        withoutGutter(option.rect, column != nullptr && column->gapBefore, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected) && cell != nullptr;
    // A chosen cell as a whole first: the style has painted its own idea of a selection, gutter
    // and all.
    if (hovered)
        painter.fillRect(option.rect, colors.hoverTint);
    else if (selected)
        painter.fillRect(option.rect, colors.page);
    if (column != nullptr && column->base) painter.fillRect(rect, colors.raised);
    if (selected)
        painter.fillRect(rect, colors.accentTint);
    else if (cell != nullptr)
        paintGroundMark(painter, rect, *cell, colors);
    if (option.state.testFlag(QStyle::State_HasFocus) && cell != nullptr) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void FigureDelegate::paintFigure(QPainter& painter, const QRect& rect, const CellFace& cell,
                                 const RowFace& row) const {
    if (cell.state == CellState::Absent) return;
    const TabularFont& font = m_style->figures(row);
    const QColor ink = inkOf(cell, m_style->colors);
    const qreal baseline = rect.top() + (rect.height() + font.ascent() - font.descent()) / 2.0;
    qreal right = rect.right() + 1 - metrics::figureRight;
    if (cell.state != CellState::Number) {
        font.draw(painter, {right - font.width(cell.display), baseline}, cell.display, ink);
        return;
    }
    right -= m_style->padWidth(cell, font);
    QString text = cell.figure.digits;
    qreal left = right - font.width(text);
    if (cell.figure.negative) {
        left -= font.width(u"("_s);
        text = u'(' + text + u')';
    }
    if (cell.figure.percent) text += u'%';
    font.draw(painter, {left, baseline}, text, ink);
}

void FigureDelegate::paintRules(QPainter& painter, const QRect& rect, const CellFace& cell,
                                const RowFace& row) const {
    if (cell.state == CellState::Absent) return;
    const int left = rect.left() + metrics::figureLeft - 6;
    const int right = rect.right() - metrics::figureRight + 8;
    painter.setPen(QPen(m_style->colors.rule, 1));
    if (row.ruleAbove != Rule::None) painter.drawLine(left, rect.top(), right, rect.top());
    if (row.ruleBelow != Rule::None)
        painter.drawLine(left, rect.bottom() - 3, right, rect.bottom() - 3);
    if (row.ruleBelow == Rule::Double)
        painter.drawLine(left, rect.bottom() - 1, right, rect.bottom() - 1);
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                               const QModelIndex& /*index*/) const {
    return {metrics::trendWidth, metrics::rowHeight};
}

} // namespace ql::views
