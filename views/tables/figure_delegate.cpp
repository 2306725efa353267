// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figure_delegate.h"

#include "items/roles.h"
#include "tables/sparkline.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ql::views {

using analysis::CellState;
using items::CellFace;
using items::ColumnFace;
using items::RowFace;

namespace {

bool hasGap(const QModelIndex& index) {
    const auto* column = index.model()
                             ->headerData(index.column(), Qt::Horizontal, items::ColumnFaceRole)
                             .value<const ColumnFace*>();
    return column != nullptr && column->gapBefore;
}

/// The cell without the gutter before it.
QRect figureRect(QRect rect, bool gapBefore) {
    return gapBefore ? rect.adjusted(metrics::gutter, 0, 0, 0) : rect;
}

} // namespace

void paintGap(QPainter& painter, const QRect& rect, const Colors& colors) {
    QPen pen(colors.hairline, 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    // One rhythm from row to row: the dashes go by the distance from the viewport's top.
    pen.setDashOffset(rect.top());
    painter.setPen(pen);
    const int x = rect.left() + metrics::gutter / 2 + 2;
    painter.drawLine(x, rect.top(), x, rect.bottom());
}

FigureDelegate::FigureDelegate(QObject* parent)
  : QStyledItemDelegate(parent) {}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto* row = index.data(items::RowFaceRole).value<const RowFace*>();
    if (row == nullptr || !m_style) return;
    const auto* cell = index.data(items::CellFaceRole).value<const CellFace*>();
    const bool gapBefore = hasGap(index);
    paintGround(*painter, option, cell, gapBefore, index.row() == m_hoveredRow);
    if (gapBefore) paintGap(*painter, option.rect, m_style->colors);
    if (cell == nullptr) {
        paintSparkline(*painter, option.rect, *row, m_style->colors);
        return;
    }
    paintFigure(*painter, option.rect, *cell, *row);
    paintRules(*painter, option.rect, *cell, *row, gapBefore);
}

void FigureDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                 const CellFace* cell, bool gapBefore, bool hovered) const {
    const Colors& colors = m_style->colors;
    const QRect rect = figureRect(option.rect, gapBefore);
    const bool selected = option.state.testFlag(QStyle::State_Selected) && cell != nullptr;
    // A chosen cell as a whole first: the style has painted its own idea of a selection, gutter
    // and all.
    if (hovered)
        painter.fillRect(option.rect, colors.hoverTint);
    else if (selected)
        painter.fillRect(option.rect, colors.page);
    if (selected)
        painter.fillRect(rect, colors.accentTint);
    else if (cell != nullptr && cell->doubtful)
        painter.fillRect(rect.adjusted(4, 2, -4, -2), colors.doubtTint);
    if (option.state.testFlag(QStyle::State_HasFocus) && cell != nullptr) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    if (cell != nullptr && cell->restated) {
        QPainterPath corner;
        const QPointF tip(rect.right() - 3, rect.top() + 4);
        corner.moveTo(tip);
        corner.lineTo(tip + QPointF(-8, 0));
        corner.lineTo(tip + QPointF(0, 8));
        corner.closeSubpath();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(corner, colors.restated);
        painter.restore();
    }
}

void FigureDelegate::paintFigure(QPainter& painter, const QRect& rect, const CellFace& cell,
                                 const RowFace& row) const {
    if (cell.state == CellState::Absent) return;
    const TabularFont& font = m_style->figures(row);
    const QColor ink = cell.state != CellState::Number ? m_style->colors.quiet
                       : cell.derived                  ? m_style->colors.derived
                                                       : m_style->colors.text;
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
                                const RowFace& row, bool gapBefore) const {
    if (cell.state == CellState::Absent) return;
    const QRect room = figureRect(rect, gapBefore);
    const int left = room.left() + metrics::figureLeft - 6;
    const int right = room.right() - metrics::figureRight + 8;
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
