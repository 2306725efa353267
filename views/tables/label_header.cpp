// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/label_header.h"

#include "items/roles.h"
#include "tables/label_text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPalette>
#include <QStyle>

#include <algorithm>

namespace ql::views {

using items::RowFace;

namespace {

constexpr int grip = 5; // pixels beside the labels' edge that can be dragged
constexpr int rightPad = 8;

const RowFace* faceOf(const QAbstractItemModel* model, int section) {
    return model == nullptr ? nullptr
                            : model->headerData(section, Qt::Vertical, items::RowFaceRole)
                                  .value<const RowFace*>();
}

} // namespace

LabelHeader::LabelHeader(QWidget* parent)
  : QHeaderView(Qt::Vertical, parent) {
    setAccessibleName(tr("Lines"));
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(metrics::rowHeight);
    setMinimumSectionSize(12);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

void LabelHeader::setStyle(std::shared_ptr<const TableStyle> style) {
    m_style = std::move(style);
    viewport()->setPalette(onPage(palette(), m_style->colors));
    viewport()->update();
}

void LabelHeader::setHoveredRow(int row) {
    if (m_hoveredRow == row) return;
    m_hoveredRow = row;
    viewport()->update();
}

void LabelHeader::setOverlapping(bool overlapping) {
    if (m_overlapping == overlapping) return;
    m_overlapping = overlapping;
    viewport()->update();
}

void LabelHeader::setHighlight(const QString& text) {
    m_highlight = text;
    viewport()->update();
}

void LabelHeader::setPinned(const std::vector<int>& columns, int eachWidth, CellPainter painter) {
    m_paintCell = std::move(painter);
    const bool same = m_pinned == columns && m_pinnedWidth == eachWidth;
    m_pinned = columns;
    m_pinnedWidth = eachWidth;
    viewport()->update();
    if (!same) Q_EMIT geometriesChanged();
}

int LabelHeader::indentOf(const RowFace& row) const {
    return metrics::labelLeft + std::min(row.depth, 6) * metrics::indent;
}

const QFont& LabelHeader::fontOf(const RowFace& row) const {
    return row.role == Role::Heading || TableStyle::isBold(row) ? m_style->bold : m_style->plain;
}

int LabelHeader::contentWidth() const {
    if (!m_style) return m_width;
    const QFontMetrics plain(m_style->plain);
    const QFontMetrics bold(m_style->bold);
    int widest = 0;
    for (int section = 0; section < count(); ++section)
        if (const RowFace* face = faceOf(model(), section))
            widest = std::max(
                widest,
                indentOf(*face) +
                    (TableStyle::isBold(*face) ? bold : plain).horizontalAdvance(face->label));
    return widest + 14;
}

int LabelHeader::linesOf(int section) const {
    const RowFace* face = faceOf(model(), section);
    if (face == nullptr || !m_style) return 1;
    const QFontMetrics metrics(fontOf(*face));
    const int room = m_width - indentOf(*face) - rightPad;
    // Letters are seldom wider than they are high: most labels need no measuring.
    if (face->label.size() * metrics.maxWidth() <= room) return 1;
    return int(foldLabel(face->label, metrics, room, 2).size());
}

void LabelHeader::setLabelWidth(int width) {
    if (m_width == width) return;
    m_width = width;
    // The table view asks again for the size of its headers.
    Q_EMIT geometriesChanged();
}

QSize LabelHeader::sizeHint() const {
    return {m_width + int(m_pinned.size()) * m_pinnedWidth, 0};
}

QRect LabelHeader::labelPart(const QRect& rect) const {
    return QStyle::visualRect(layoutDirection(), rect,
                              QRect(rect.left(), rect.top(), m_width, rect.height()));
}

QRect LabelHeader::pinnedPart(const QRect& rect, int number) const {
    return QStyle::visualRect(layoutDirection(), rect,
                              QRect(rect.left() + m_width + number * m_pinnedWidth, rect.top(),
                                    m_pinnedWidth, rect.height()));
}

int LabelHeader::pinnedAt(const QPoint& at) const {
    for (std::size_t i = 0; i < m_pinned.size(); ++i)
        if (pinnedPart(viewport()->rect(), int(i)).contains(at)) return m_pinned[i];
    return -1;
}

void LabelHeader::paintLabel(QPainter& painter, const QRect& rect, const RowFace& row) const {
    const Colors& colors = m_style->colors;
    const bool heading = row.role == Role::Heading;
    painter.setFont(fontOf(row));
    // Not the painter's own: rows were made as high as these measures ask.
    const QFontMetrics metrics(fontOf(row));
    const QRect text = QStyle::visualRect(
        layoutDirection(), rect, rect.adjusted(indentOf(row), 0, -rightPad, heading ? -5 : 0));
    const QStringList lines = foldLabel(row.label, metrics, text.width(), 2);
    QRect line(text.left(), 0, text.width(), metrics.height());
    line.moveTop(heading ? text.bottom() + 1 - int(lines.size()) * line.height()
                         : text.top() + (text.height() - int(lines.size()) * line.height()) / 2);
    for (const QString& each : lines) {
        for (const QRect& place : placesOf(m_highlight, each, metrics, line, layoutDirection()))
            painter.fillRect(place & text, colors.markTint);
        painter.setPen(heading || row.unnamed ? colors.quiet : colors.text);
        painter.drawText(line,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                             Qt::AlignVCenter | Qt::TextSingleLine),
                         each);
        line.moveTop(line.bottom() + 1);
    }
}

void LabelHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const RowFace* face = faceOf(model(), section);
    if (face == nullptr || !m_style || !rect.isValid()) return;
    painter->save();
    painter->fillRect(rect,
                      section == m_hoveredRow ? m_style->colors.hoverTint : m_style->colors.page);
    paintLabel(*painter, labelPart(rect), *face);
    for (std::size_t i = 0; i < m_pinned.size() && m_paintCell; ++i)
        m_paintCell(*painter, pinnedPart(rect, int(i)), section, m_pinned[i]);
    if (m_overlapping || !m_pinned.empty()) {
        painter->setPen(m_style->colors.hairline);
        const int x = layoutDirection() == Qt::LeftToRight ? rect.right() : rect.left();
        painter->drawLine(x, rect.top(), x, rect.bottom());
    }
    painter->restore();
}

bool LabelHeader::isAtEdge(const QPoint& at) const {
    const QRect labels = labelPart(viewport()->rect());
    const int edge = layoutDirection() == Qt::LeftToRight ? labels.right() : labels.left();
    return std::abs(at.x() - edge) < grip;
}

void LabelHeader::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    m_dragging = event->button() == Qt::LeftButton && isAtEdge(at);
    if (m_dragging) return;
    const int section = logicalIndexAt(at);
    if (const int column = pinnedAt(at); column >= 0 && section >= 0) {
        Q_EMIT pinnedPressed(section, column, event->modifiers());
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void LabelHeader::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    viewport()->setCursor(m_dragging || isAtEdge(at) ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_dragging) {
        const int wanted =
            layoutDirection() == Qt::LeftToRight ? at.x() : viewport()->width() - at.x();
        Q_EMIT widthDragged(std::clamp(wanted, 80, 900));
    } else if (pinnedAt(at) < 0) {
        QHeaderView::mouseMoveEvent(event);
    }
}

void LabelHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging) QHeaderView::mouseReleaseEvent(event);
    m_dragging = false;
}

} // namespace ql::views
