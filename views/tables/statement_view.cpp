// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/statement_view.h"

#include "items/roles.h"
#include "items/selection_summary.h"
#include "tables/figure_delegate.h"
#include "tables/label_header.h"
#include "tables/period_header.h"
#include "tables/statement_copy.h"
#include "tables/unit_corner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace ql::views {

StatementView::StatementView(QWidget* parent)
  : QTableView(parent)
  , m_statement(new items::StatementModel(this))
  , m_filter(new items::RowFilterModel(m_statement, this))
  , m_delegate(new FigureDelegate(this))
  , m_periods(new PeriodHeader(this))
  , m_labels(new LabelHeader(this))
  , m_corner(new UnitCorner(this)) {
    setAccessibleName(tr("Statement"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_periods);
    setVerticalHeader(m_labels);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    restyle();
    setModel(m_filter);
    connect(m_labels, &LabelHeader::widthDragged, this, [this](int width) {
        m_draggedLabelWidth = width;
        distribute();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_labels->setOverlapping(value > 0); });
}

StatementView::~StatementView() = default;

void StatementView::setComparison(items::ComparisonPtr comparison, items::ScaleChoice scale) {
    const QModelIndex old = m_filter->mapToSource(currentIndex());
    const bool same = m_statement->comparison() == comparison;
    const int scrolled = verticalScrollBar()->value();
    m_statement->setComparison(std::move(comparison), scale);
    setAccessibleDescription(m_statement->unitLine());
    m_corner->setText(m_statement->unitLine());
    measure();
    sizeRows();
    distribute();
    if (same && old.isValid()) { // only the scale changed: stay where the reader was
        setCurrentIndex(m_filter->mapFromSource(m_statement->index(old.row(), old.column())));
        verticalScrollBar()->setValue(scrolled);
    } else {
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
    }
}

void StatementView::setFilter(const QString& text) {
    m_filter->setText(text);
    sizeRows();
}

bool StatementView::chooseFact(const analysis::FactAddress& address) {
    const QModelIndex index = m_statement->indexOf(address);
    if (index.isValid()) chooseCell(index.row(), index.column());
    return index.isValid();
}

void StatementView::chooseCell(int row, int column) {
    const QModelIndex cell = m_statement->index(row, column);
    if (!m_filter->mapFromSource(cell).isValid()) setFilter({});
    const QModelIndex index = m_filter->mapFromSource(cell);
    setCurrentIndex(index);
    scrollTo(index);
}

std::pair<int, int> StatementView::currentCell() const {
    const QModelIndex index = m_filter->mapToSource(currentIndex());
    if (!index.isValid() || index.column() >= m_statement->trendColumn()) return {-1, -1};
    return {index.row(), index.column()};
}

QString StatementView::selectionText() const {
    std::vector<const analysis::Cell*> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        cells.push_back(m_statement->cellAt(m_filter->mapToSource(index)));
    return items::summarize(cells).text(m_statement->scale());
}

void StatementView::copySelection() const {
    if (auto* copied =
            copyOf(*m_filter, selectionModel()->selectedIndexes(), m_statement->unitLine()))
        QApplication::clipboard()->setMimeData(copied);
}

void StatementView::restyle() {
    m_style = std::make_shared<TableStyle>(font(), palette());
    m_delegate->setStyle(m_style);
    m_periods->setStyle(m_style);
    m_labels->setStyle(m_style);
    m_corner->setStyle(m_style);
}

void StatementView::measure() {
    qreal widest = 40;
    const auto& model = *m_statement;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto* line =
            model.headerData(row, Qt::Vertical, items::RowFaceRole).value<const items::RowFace*>();
        for (int column = 0; column < model.trendColumn(); ++column)
            widest = std::max(widest, m_style->figureWidth(
                                          *model.data(model.index(row, column), items::CellFaceRole)
                                               .value<const items::CellFace*>(),
                                          *line));
    }
    m_figureWidth = int(widest) + 1 + metrics::figureLeft + metrics::figureRight;
    for (int column = 0; column < model.trendColumn(); ++column)
        m_figureWidth = std::max(m_figureWidth, m_periods->sectionSizeHint(column));
}

void StatementView::distribute() {
    const int columns = m_statement->trendColumn();
    if (columns <= 0) return;
    int gutters = 0;
    for (const auto& column : m_statement->comparison()->columns)
        gutters += column.gapBefore ? metrics::gutter : 0;
    const int room =
        width() - metrics::trendWidth - gutters - verticalScrollBar()->sizeHint().width();
    const int content = m_labels->contentWidth();
    int labels = std::clamp(content, 180, std::max(180, width() * 2 / 5));
    // Where the periods do not fit, long labels give way first.
    if (room - labels < columns * m_figureWidth)
        labels = std::clamp(room - columns * m_figureWidth, std::min(content, 240), labels);
    if (m_draggedLabelWidth > 0) labels = m_draggedLabelWidth;
    m_labels->setLabelWidth(labels);
    // A few periods may breathe, many stand as close as their figures allow.
    const int each =
        std::clamp((room - labels) / columns, m_figureWidth, std::max(m_figureWidth, 124));
    for (int column = 0; column < columns; ++column) {
        const bool gap = m_statement->comparison()->columns[std::size_t(column)].gapBefore;
        m_periods->resizeSection(column, each + (gap ? metrics::gutter : 0));
    }
    m_periods->resizeSection(columns, metrics::trendWidth);
}

void StatementView::sizeRows() {
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const auto* face = m_filter->headerData(row, Qt::Vertical, items::RowFaceRole)
                               .value<const items::RowFace*>();
        int height = metrics::rowHeight;
        if (face->role == Role::Heading)
            height = metrics::headingRowHeight;
        else if (face->ruleBelow == Rule::Double)
            height += 4;
        if (m_labels->sectionSize(row) != height) m_labels->resizeSection(row, height);
    }
}

void StatementView::hoverRow(int row) {
    m_delegate->setHoveredRow(row);
    m_labels->setHoveredRow(row);
    viewport()->update();
}

void StatementView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
    restyle();
    measure();
    distribute();
}

void StatementView::resizeEvent(QResizeEvent* event) {
    const bool stay = atNewest();
    QTableView::resizeEvent(event);
    distribute();
    if (stay) horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

bool StatementView::atNewest() const {
    const QScrollBar* bar = horizontalScrollBar();
    return bar->value() == bar->maximum();
}

void StatementView::updateGeometries() {
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, m_labels->width(), m_periods->height());
    m_corner->raise();
}

bool StatementView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        hoverRow(rowAt(int(static_cast<QMouseEvent*>(event)->position().y())));
    else if (event->type() == QEvent::Leave)
        hoverRow(-1);
    return QTableView::viewportEvent(event);
}

void StatementView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void StatementView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    QAction* copy =
        menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &StatementView::copySelection);
    copy->setEnabled(selectionModel()->hasSelection());
    menu.addAction(tr("Select &All"), QKeySequence::SelectAll, this, &QTableView::selectAll);
    menu.exec(event->globalPos());
}

void StatementView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    const auto [row, column] = currentCell();
    Q_EMIT cellChosen(row, column);
}

void StatementView::selectionChanged(const QItemSelection& selected,
                                     const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionTextChanged(selectionText());
}

QModelIndex StatementView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    QModelIndex next = QTableView::moveCursor(action, modifiers);
    // The trend is a picture of its row, no cell to stand on.
    if (next.isValid() && next.column() >= m_statement->trendColumn())
        next = next.siblingAtColumn(m_statement->trendColumn() - 1);
    return next;
}

} // namespace ql::views
