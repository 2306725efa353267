// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in a StatementView: which columns show, how wide, how high the rows.
#include "items/roles.h"
#include "tables/figure_delegate.h"
#include "tables/label_header.h"
#include "tables/period_header.h"
#include "tables/statement_view.h"
#include "tables/unit_corner.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ql::views {

using items::CellFace;
using items::ColumnFace;
using items::RowFace;

QString StatementView::company() const {
    return QString::fromStdString(comparison().company);
}

bool StatementView::isPinned(int column) const {
    return std::ranges::find(m_arranged.pinned, column) != m_arranged.pinned.end();
}

void StatementView::arrangeColumns() {
    for (int column = 0; column < m_statement->trendColumn(); ++column) {
        // A pinned column stands in the labels' header, and not here as well.
        const bool out = m_arranged.hidden[std::size_t(column)] || isPinned(column);
        if (isColumnHidden(column) != out) setColumnHidden(column, out);
    }
    m_periods->setArranged(m_arranged);
}

void StatementView::measure() {
    qreal widest = 40;
    m_rateWidth = 0;
    const auto& model = *m_statement;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto* line =
            model.headerData(row, Qt::Vertical, items::RowFaceRole).value<const RowFace*>();
        for (int column = 0; column < model.trendColumn(); ++column) {
            const auto* cell =
                model.data(model.index(row, column), items::CellFaceRole).value<const CellFace*>();
            widest = std::max(widest, m_style->figureWidth(*cell, *line));
            m_rateWidth = std::max(m_rateWidth, m_style->rateWidth(*cell));
        }
    }
    m_delegate->setRateRoom(m_rateWidth);
    m_figureWidth = int(widest) + 1 + metrics::figureLeft + metrics::figureRight + m_rateWidth;
    for (int column = 0; column < model.trendColumn(); ++column)
        m_figureWidth = std::max(m_figureWidth, m_periods->sectionSizeHint(column));
}

void StatementView::distribute() {
    const std::vector<int> loose = m_arranged.loose();
    const int columns = int(loose.size()) + int(m_arranged.pinned.size());
    if (loose.empty()) return;
    const auto hasGap = [this](int column) {
        return comparison().columns[std::size_t(column)].gapBefore;
    };
    const int gutters = int(std::ranges::count_if(loose, hasGap)) * metrics::gutter;
    const int room =
        width() - metrics::trendWidth - gutters - verticalScrollBar()->sizeHint().width();
    const int content = m_labels->contentWidth();
    int labels = std::clamp(content, 180, std::max(180, width() * 2 / 5));
    // Where the periods do not fit, long labels give way first.
    if (room - labels < columns * m_figureWidth)
        labels = std::clamp(room - columns * m_figureWidth, std::min(content, 240), labels);
    if (m_draggedLabelWidth > 0) labels = m_draggedLabelWidth;
    // In a narrow window, figures must keep some room to scroll in.
    const int pinned = int(m_arranged.pinned.size()) * m_figureWidth;
    labels = std::clamp(labels, 80, std::max(80, width() - pinned - m_figureWidth - 24));
    const int before = m_labels->labelWidth();
    m_labels->setLabelWidth(labels);
    m_labels->setPinned(m_arranged.pinned, m_figureWidth,
                        [this](QPainter& painter, const QRect& rect, int row, int column) {
                            paintPinned(painter, rect, row, column);
                        });
    // A few periods may breathe, many stand as close as their figures allow.
    const int each =
        std::clamp((room - labels) / columns, m_figureWidth, std::max(m_figureWidth, 124));
    for (const int column : loose) {
        const int wide = each + (hasGap(column) ? metrics::gutter : 0);
        if (m_periods->sectionSize(column) != wide) m_periods->resizeSection(column, wide);
    }
    m_periods->resizeSection(m_statement->trendColumn(), metrics::trendWidth);
    if (before != labels) sizeRows();
}

void StatementView::sizeRows() {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto* face =
            m_filter->headerData(row, Qt::Vertical, items::RowFaceRole).value<const RowFace*>();
        const int line = QFontMetrics(m_style->bold).height();
        const bool folded = m_labels->linesOf(row) > 1;
        int height = folded ? std::max(metrics::rowHeight, 2 * line + 6) : metrics::rowHeight;
        if (face->role == Role::Heading)
            height = metrics::headingRowHeight + (folded ? line : 0);
        else if (face->ruleBelow == Rule::Double)
            height += 4;
        if (m_labels->sectionSize(row) != height) m_labels->resizeSection(row, height);
    }
}

void StatementView::paintPinned(QPainter& painter, const QRect& rect, int row, int column) const {
    const QModelIndex index = m_filter->index(row, column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
    painter.save();
    m_delegate->paint(&painter, option, index);
    painter.restore();
}

int StatementView::columnBeside(int column, int step) const {
    std::vector<int> order = m_arranged.pinned;
    for (const int each : m_arranged.loose())
        order.push_back(each);
    if (order.empty()) return column;
    const auto found = std::ranges::find(order, column);
    const auto at = found == order.end() ? std::ptrdiff_t(0) : found - order.begin();
    return order[std::size_t(std::clamp<std::ptrdiff_t>(at + step, 0, std::ssize(order) - 1))];
}

int StatementView::rowBeside(int row, int step) const {
    const auto usable = [this](int at) {
        return m_filter->index(at, 0).flags().testFlag(Qt::ItemIsSelectable);
    };
    const int last = m_filter->rowCount() - 1;
    int best = row;
    for (int at = row, left = std::abs(step); left > 0; --left) {
        do
            at += step > 0 ? 1 : -1;
        while (at >= 0 && at <= last && !usable(at));
        if (at < 0 || at > last) break;
        best = at;
    }
    return best;
}

} // namespace ql::views
