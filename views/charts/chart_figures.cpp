// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_figures.h"

#include "charts/chart_table.h"
#include "items/chart_figures_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace ql::views {

ChartFigures::ChartFigures(QWidget* parent)
  : QTableView(parent)
  , m_model(new items::ChartFiguresModel(this)) {
    setModel(m_model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const auto place = m_model->placeOf(index);
        if (place.series >= 0) Q_EMIT hitActivated({place.series, place.category});
    });
}

void ChartFigures::setSpec(const analysis::ChartSpec& spec) {
    m_spec = spec;
    m_model->setSpec(spec);
    setAccessibleName(tr("Figures of the chart %1").arg(QString::fromStdString(spec.title)));
    horizontalHeader()->setResizeContentsPrecision(0);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + 18);
    verticalHeader()->setMaximumWidth(320);
    updateGeometry();
    if (!spec.steps) horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

void ChartFigures::copy() {
    auto* figures = new QMimeData; // the clipboard takes it
    figures->setText(specAsText(m_spec));
    figures->setHtml(specAsHtml(m_spec));
    QApplication::clipboard()->setMimeData(figures);
}

QSize ChartFigures::sizeHint() const {
    const int rows = std::min(m_model->rowCount(), 8);
    const int row = verticalHeader()->defaultSectionSize();
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {400, horizontalHeader()->sizeHint().height() + rows * row + bar + 2};
}

void ChartFigures::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ql::views
