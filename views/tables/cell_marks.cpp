// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cell_marks.h"

#include <QPainter>
#include <QPainterPath>

namespace ql::views {

using analysis::CellState;
using analysis::Standing;
using items::CellFace;

namespace {

void paintCorner(QPainter& painter, const QRect& cell, bool hollow, const Colors& colors) {
    QPainterPath corner;
    const QPointF tip(cell.right() - 3, cell.top() + 4);
    corner.moveTo(tip);
    corner.lineTo(tip + QPointF(-8, 0));
    corner.lineTo(tip + QPointF(0, 8));
    corner.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (hollow)
        painter.strokePath(corner.translated(-0.5, 0.5), QPen(colors.restated, 1.2));
    else
        painter.fillPath(corner, colors.restated);
    painter.restore();
}

} // namespace

QColor groundOf(const CellFace& cell, const Colors& colors) {
    if (cell.standing == Standing::Contradicted) return colors.warnTint;
    if (cell.corrected) return colors.correctedTint;
    return cell.doubtful ? colors.doubtTint : QColor();
}

QColor inkOf(const CellFace& cell, const Colors& colors) {
    if (cell.state != CellState::Number) return colors.quiet;
    return cell.derived ? colors.derived : colors.text;
}

QChar signOf(const CellFace& cell) {
    if (cell.state == CellState::Absent) return {};
    if (cell.standing == Standing::Contradicted) return u'!';
    if (cell.doubtful) return u'?';
    if (cell.prose) return u'“';
    return cell.derivedAmongPrinted ? u'=' : QChar();
}

void paintGroundMark(QPainter& painter, const QRect& cell, const CellFace& face,
                     const Colors& colors) {
    if (const QColor ground = groundOf(face, colors); ground.isValid())
        painter.fillRect(cell.adjusted(4, 2, -4, -2), ground);
}

void paintMarks(QPainter& painter, const QRect& cell, const CellFace& face, const Colors& colors,
                const QFont& small) {
    if (face.corrected)
        painter.fillRect(QRect(cell.left() + 4, cell.top() + 2, 3, cell.height() - 4),
                         colors.corrected);
    if (const QChar sign = signOf(face); !sign.isNull()) {
        painter.setFont(small);
        painter.setPen(face.standing == Standing::Contradicted ? colors.negative : colors.quiet);
        painter.drawText(QRect(cell.left() + 9, cell.top() + 2, 10, cell.height() - 4),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), QString(sign));
    }
    if (face.restated) paintCorner(painter, cell, face.reclassified, colors);
}

} // namespace ql::views
