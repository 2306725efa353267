// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/label_header.h"

#include "items/roles.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace ql::views {

using items::RowFace;

namespace {

constexpr int grip = 5; // pixels at the right edge that can be dragged

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
    QPalette page = palette();
    page.setColor(QPalette::Window, m_style->colors.page);
    page.setColor(QPalette::Base, m_style->colors.page);
    page.setColor(QPalette::Button, m_style->colors.page);
    viewport()->setPalette(page);
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

int LabelHeader::indentOf(const RowFace& row) const {
    return metrics::labelLeft + std::min(row.depth, 6) * metrics::indent;
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

void LabelHeader::setLabelWidth(int width) {
    if (m_width == width) return;
    m_width = width;
    // The table view asks again for the size of its headers.
    Q_EMIT geometriesChanged();
}

QSize LabelHeader::sizeHint() const {
    return {m_width, 0};
}

void LabelHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const RowFace* face = faceOf(model(), section);
    if (face == nullptr || !m_style || !rect.isValid()) return;
    const Colors& colors = m_style->colors;
    painter->save();
    painter->fillRect(rect, section == m_hoveredRow ? colors.hoverTint : colors.page);
    const bool heading = face->role == Role::Heading;
    painter->setFont(heading || TableStyle::isBold(*face) ? m_style->bold : m_style->plain);
    painter->setPen(heading || face->unnamed ? colors.quiet : colors.text);
    QRect text = rect.adjusted(indentOf(*face), 0, -8, heading ? -5 : 0);
    const auto place = heading ? Qt::AlignBottom : Qt::AlignVCenter;
    painter->drawText(text, int(Qt::AlignLeft | place | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(face->label, Qt::ElideRight, text.width()));
    if (m_overlapping) {
        painter->setPen(colors.hairline);
        painter->drawLine(rect.topRight(), rect.bottomRight());
    }
    painter->restore();
}

void LabelHeader::mousePressEvent(QMouseEvent* event) {
    m_dragging = event->button() == Qt::LeftButton && event->position().x() >= m_width - grip;
    if (!m_dragging) QHeaderView::mousePressEvent(event);
}

void LabelHeader::mouseMoveEvent(QMouseEvent* event) {
    const bool atEdge = event->position().x() >= m_width - grip;
    viewport()->setCursor(m_dragging || atEdge ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_dragging)
        Q_EMIT widthDragged(std::clamp(int(event->position().x()), 80, 900));
    else
        QHeaderView::mouseMoveEvent(event);
}

void LabelHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging) QHeaderView::mouseReleaseEvent(event);
    m_dragging = false;
}

} // namespace ql::views
