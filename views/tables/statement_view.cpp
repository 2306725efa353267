// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/statement_view.h"

#include "items/roles.h"
#include "items/selection_summary.h"
#include "tables/figure_delegate.h"
#include "tables/label_header.h"
#include "tables/period_header.h"
#include "tables/statement_actions.h"
#include "tables/statement_copy.h"
#include "tables/unit_corner.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
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
    m_actions = new StatementActions(*this);
    for (QHeaderView* header :
         {static_cast<QHeaderView*>(m_periods), static_cast<QHeaderView*>(m_labels)}) {
        header->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
            const int section = header->logicalIndexAt(at);
            if (section < 0) return;
            if (header == m_labels)
                m_actions->aimAt(m_filter->mapToSource(m_filter->index(section, 0)).row(), -1);
            else if (section < m_statement->trendColumn())
                m_actions->aimAt(-1, section);
            else
                return;
            m_actions->openMenu(header->viewport()->mapToGlobal(at));
        });
    }
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

QList<int> StatementView::chosenRows() const {
    QList<int> rows;
    if (selectionModel() == nullptr) return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const QModelIndex line = m_filter->index(row, 0);
                line.flags().testFlag(Qt::ItemIsSelectable))
                rows += m_filter->mapToSource(line).row();
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
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
    // The Menu key comes as an event of its own; this key means the same by custom only.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openMenuAtCurrent();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void StatementView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        openMenuAtCurrent();
        return;
    }
    const QModelIndex at = m_filter->mapToSource(indexAt(event->pos()));
    if (!at.isValid()) return;
    m_actions->aimAt(at.row(), at.column() < m_statement->trendColumn() ? at.column() : -1);
    m_actions->openMenu(event->globalPos());
}

void StatementView::openMenuAtCurrent() {
    aimAtCurrent();
    if (m_actions->row() < 0) return;
    const QRect cell = visualRect(currentIndex()) & viewport()->rect();
    m_actions->openMenu(viewport()->mapToGlobal(cell.isEmpty() ? QPoint() : cell.bottomLeft()));
}

void StatementView::aimAtCurrent() {
    const auto [row, column] = currentCell();
    m_actions->aimAt(row, column);
}

void StatementView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    aimAtCurrent();
    const auto [row, column] = currentCell();
    Q_EMIT cellChosen(row, column);
}

void StatementView::selectionChanged(const QItemSelection& selected,
                                     const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    aimAtCurrent();
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
