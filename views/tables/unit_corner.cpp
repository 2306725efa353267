// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/unit_corner.h"

#include "tables/period_header.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ql::views {

UnitCorner::UnitCorner(QWidget* parent)
  : QWidget(parent)
  , m_legend(new QToolButton(this)) {
    m_legend->setText(u"?"_s);
    m_legend->setAutoRaise(true);
    m_legend->setFixedSize(20, 20);
    m_legend->setFocusPolicy(Qt::NoFocus);
    m_legend->setAccessibleName(tr("What the marks mean"));
    m_legend->setToolTip(tr("What the marks and colours mean (Shift+F1)"));
}

void UnitCorner::setStyle(std::shared_ptr<const TableStyle> style) {
    m_style = std::move(style);
    m_legend->setFont(m_style->small);
    update();
}

void UnitCorner::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    update();
}

void UnitCorner::setPinned(std::vector<items::ColumnFace> columns, int eachWidth) {
    m_pinned = std::move(columns);
    m_pinnedWidth = eachWidth;
    place();
    update();
}

QRect UnitCorner::labelPart() const {
    const int pinned = int(m_pinned.size()) * m_pinnedWidth;
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -pinned, 0));
}

void UnitCorner::place() {
    const QRect room = labelPart();
    m_legend->move(layoutDirection() == Qt::LeftToRight ? room.right() - 23 : room.left() + 3,
                   room.bottom() - 25);
}

void UnitCorner::resizeEvent(QResizeEvent* /*event*/) {
    place();
}

void UnitCorner::paintEvent(QPaintEvent* /*event*/) {
    if (!m_style) return;
    const Colors& colors = m_style->colors;
    QPainter painter(this);
    painter.fillRect(rect(), colors.page);
    const QRect labels = labelPart();
    for (std::size_t i = 0; i < m_pinned.size(); ++i) {
        const QRect column = QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(labels.width() + int(i) * m_pinnedWidth, 0, m_pinnedWidth, height()));
        if (m_pinned[i].base) painter.fillRect(column, colors.raised);
        PeriodHeader::paintHeading(painter, column, m_pinned[i], *m_style);
    }
    painter.setPen(colors.hairline);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (!m_pinned.empty()) {
        const int x = layoutDirection() == Qt::LeftToRight ? rect().right() : rect().left();
        painter.drawLine(x, rect().top() + 10, x, rect().bottom());
    }
    painter.setFont(m_style->small);
    painter.setPen(colors.quiet);
    const QRect text = QStyle::visualRect(layoutDirection(), labels,
                                          labels.adjusted(metrics::labelLeft, 4, -28, -10));
    painter.drawText(text,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                         Qt::AlignBottom | Qt::TextWordWrap),
                     m_text);
}

} // namespace ql::views
