// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/period_header.h"

#include "items/roles.h"
#include "tables/figure_delegate.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace ql::views {

using items::ColumnFace;

namespace {

const ColumnFace* faceOf(const QAbstractItemModel* model, int section) {
    return model == nullptr ? nullptr
                            : model->headerData(section, Qt::Horizontal, items::ColumnFaceRole)
                                  .value<const ColumnFace*>();
}

} // namespace

PeriodHeader::PeriodHeader(QWidget* parent)
  : QHeaderView(Qt::Horizontal, parent) {
    setAccessibleName(tr("Periods"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
}

void PeriodHeader::setStyle(std::shared_ptr<const TableStyle> style) {
    m_style = std::move(style);
    QPalette page = palette();
    page.setColor(QPalette::Window, m_style->colors.page);
    page.setColor(QPalette::Base, m_style->colors.page);
    page.setColor(QPalette::Button, m_style->colors.page);
    viewport()->setPalette(page);
    updateGeometry();
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

void PeriodHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!m_style || !rect.isValid()) return;
    const Colors& colors = m_style->colors;
    painter->save();
    painter->fillRect(rect, colors.page);
    painter->setPen(colors.hairline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const ColumnFace* face = faceOf(model(), section);
    if (face == nullptr) {
        painter->setFont(m_style->small);
        painter->setPen(colors.quiet);
        painter->drawText(rect.adjusted(16, 0, -8, -8), Qt::AlignLeft | Qt::AlignBottom,
                          model()->headerData(section, Qt::Horizontal).toString());
        painter->restore();
        return;
    }
    if (face->gapBefore) paintGap(*painter, rect.adjusted(0, 10, 0, -1), colors);
    const QFontMetrics bold(m_style->bold);
    const QFontMetrics small(m_style->small);
    QRect line = rect.adjusted(face->gapBefore ? metrics::gutter : 4, 0, -metrics::figureRight, 0);
    line.setTop(rect.top() + 11);
    line.setHeight(bold.height());
    painter->setFont(m_style->bold);
    painter->setPen(colors.text);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, face->heading);
    line.moveTop(line.bottom() + 1);
    line.setHeight(small.height());
    painter->setFont(m_style->small);
    painter->setPen(colors.quiet);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, face->subheading);
    if (!face->note.isEmpty()) {
        line.moveTop(line.bottom() + 1);
        painter->setPen(colors.accent);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                          small.elidedText(face->note, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

} // namespace ql::views
