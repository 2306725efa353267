// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/period_header.h"

#include "items/roles.h"
#include "tables/figure_delegate.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace ql::views {

using items::ColumnFace;

namespace {

constexpr int top = 11; // of the heading's first line

const ColumnFace* faceOf(const QAbstractItemModel* model, int section) {
    return model == nullptr ? nullptr
                            : model->headerData(section, Qt::Horizontal, items::ColumnFaceRole)
                                  .value<const ColumnFace*>();
}

/// Two small arrows pointing apart: something lies between.
void paintHiddenMark(QPainter& painter, const QRect& rect, const Colors& colors) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    const QPointF middle = QRectF(rect).center();
    for (const int side : {-1, 1}) {
        const QPointF near = middle + QPointF(side * 1.5, 0);
        painter.drawPolygon(QPolygonF{near + QPointF(0, -4.5), near + QPointF(0, 4.5),
                                      near + QPointF(side * 4.5, 0)});
    }
    painter.restore();
}

void paintArrow(QPainter& painter, const QRect& rect, const Colors& colors) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.quiet, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    painter.drawPolyline(QPolygonF{middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2),
                                   middle + QPointF(3.5, -1.5)});
    painter.restore();
}

} // namespace

PeriodHeader::PeriodHeader(QWidget* parent)
  : QHeaderView(Qt::Horizontal, parent) {
    setAccessibleName(tr("Periods"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    viewport()->setMouseTracking(true);
}

void PeriodHeader::setStyle(std::shared_ptr<const TableStyle> style) {
    m_style = std::move(style);
    viewport()->setPalette(onPage(palette(), m_style->colors));
    updateGeometry();
    viewport()->update();
}

void PeriodHeader::setArranged(const items::ArrangedColumns& arranged) {
    m_arranged = arranged;
    viewport()->update();
}

QSize PeriodHeader::sizeHint() const {
    if (!m_style) return {0, 56};
    bool notes = false;
    for (int section = 0; section < count(); ++section)
        if (const ColumnFace* face = faceOf(model(), section))
            notes = notes || !face->note.isEmpty();
    const int line = QFontMetrics(m_style->small).height();
    const int height = QFontMetrics(m_style->bold).height() + line * (notes ? 2 : 1) + 22;
    return {0, height};
}

QSize PeriodHeader::sectionSizeFromContents(int section) const {
    const ColumnFace* face = faceOf(model(), section);
    if (face == nullptr || !m_style) return {metrics::trendWidth, 0};
    const QFontMetrics small(m_style->small);
    const int text = std::max({QFontMetrics(m_style->bold).horizontalAdvance(face->heading),
                               small.horizontalAdvance(face->subheading),
                               std::min(small.horizontalAdvance(face->note), 110)});
    return {text + metrics::figureLeft + metrics::figureRight, 0};
}

QRect PeriodHeader::sectionRect(int section) const {
    return {sectionViewportPosition(section), 0, sectionSize(section), viewport()->height()};
}

QRect PeriodHeader::markRect(const QRect& section) const {
    return QStyle::visualRect(layoutDirection(), section,
                              QRect(section.left(), section.top() + top, 13, 16));
}

QRect PeriodHeader::arrowRect(const QRect& section) const {
    return {section.right() - metrics::figureRight, section.top() + top, metrics::figureRight, 17};
}

bool PeriodHeader::isOnMark(const QPoint& at) const {
    const int section = logicalIndexAt(at);
    return section >= 0 && !m_arranged.hiddenBefore(section).empty() &&
           markRect(sectionRect(section)).contains(at);
}

bool PeriodHeader::isOnArrow(const QPoint& at) const {
    const int section = logicalIndexAt(at);
    return faceOf(model(), section) != nullptr && arrowRect(sectionRect(section)).contains(at);
}

void PeriodHeader::hover(const QPoint& at) {
    const int section = at.x() < 0 ? -1 : logicalIndexAt(at);
    viewport()->setCursor(section >= 0 && (isOnMark(at) || isOnArrow(at)) ? Qt::PointingHandCursor
                                                                          : Qt::ArrowCursor);
    if (m_hovered == section) return;
    m_hovered = section;
    viewport()->update();
}

bool PeriodHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        hover(static_cast<QMouseEvent*>(event)->position().toPoint());
    else if (event->type() == QEvent::Leave)
        hover({-1, -1});
    else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (isOnMark(help->pos())) {
            QStringList names;
            for (const int column : m_arranged.hiddenBefore(logicalIndexAt(help->pos())))
                if (const ColumnFace* face = faceOf(model(), column)) names += face->heading;
            QToolTip::showText(help->globalPos(),
                               tr("Hidden: %1. Click to show.").arg(names.join(tr(", "))), this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

void PeriodHeader::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnMark(at)) {
        Q_EMIT hiddenMarkClicked();
        return;
    }
    if (event->button() == Qt::LeftButton && isOnArrow(at)) {
        const int section = logicalIndexAt(at);
        Q_EMIT menuRequested(section, viewport()->mapToGlobal(sectionRect(section).bottomLeft()));
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void PeriodHeader::paintHeading(QPainter& painter, const QRect& rect, const ColumnFace& face,
                                const TableStyle& style) {
    const Colors& colors = style.colors;
    const QFontMetrics bold(style.bold);
    const QFontMetrics small(style.small);
    QRect line = rect.adjusted(4, 0, -metrics::figureRight, 0);
    line.setTop(rect.top() + top);
    line.setHeight(bold.height());
    painter.setFont(style.bold);
    painter.setPen(face.base ? colors.accent : colors.text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, face.heading);
    line.moveTop(line.bottom() + 1);
    line.setHeight(small.height());
    painter.setFont(style.small);
    painter.setPen(colors.quiet);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, face.subheading);
    if (face.note.isEmpty()) return;
    line.moveTop(line.bottom() + 1);
    painter.setPen(colors.accent);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     small.elidedText(face.note, Qt::ElideRight, line.width()));
}

void PeriodHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!m_style || !rect.isValid()) return;
    const Colors& colors = m_style->colors;
    painter->save();
    painter->fillRect(rect, colors.page);
    const ColumnFace* face = faceOf(model(), section);
    if (face != nullptr && face->base)
        painter->fillRect(withoutGutter(rect, face->gapBefore, layoutDirection()), colors.raised);
    painter->setPen(colors.hairline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (face == nullptr) {
        painter->setFont(m_style->small);
        painter->setPen(colors.quiet);
        painter->drawText(
            rect.adjusted(16, 0, -16, -8),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignBottom),
            model()->headerData(section, Qt::Horizontal).toString());
    } else {
        if (face->gapBefore)
            paintGap(*painter, rect.adjusted(0, 10, 0, -1), colors, layoutDirection());
        paintHeading(*painter, withoutGutter(rect, face->gapBefore, layoutDirection()), *face,
                     *m_style);
        if (section == m_hovered) paintArrow(*painter, arrowRect(rect), colors);
    }
    if (!m_arranged.hiddenBefore(section).empty())
        paintHiddenMark(*painter, markRect(rect), colors);
    painter->restore();
}

} // namespace ql::views
