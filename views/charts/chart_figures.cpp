// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_figures.h"

#include "charts/chart_table.h"
#include "items/chart_figures_model.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ql::views {

namespace {

/// A heading without frames: words, and a hairline that closes the row of headings.
class PlainHeader final : public QHeaderView {
  public:
    PlainHeader(Qt::Orientation orientation, QWidget* parent)
      : QHeaderView(orientation, parent) {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Colors colors = Colors::forPalette(palette());
        painter->save();
        painter->fillRect(rect, colors.page);
        const bool periods = orientation() == Qt::Horizontal;
        painter->setPen(periods ? colors.quiet : colors.text);
        const QString words =
            model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const QRect inner = rect.adjusted(10, 0, -4, 0);
        painter->drawText(inner, int(periods ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
        painter->setPen(colors.hairline);
        if (periods) painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }

    QSize sectionSizeFromContents(int section) const override {
        QSize size = QHeaderView::sectionSizeFromContents(section);
        if (orientation() == Qt::Vertical) size.setWidth(std::min(size.width() + 14, 260));
        size.setHeight(std::max(size.height(), fontMetrics().height() + 10));
        return size;
    }
};

} // namespace

ChartFigures::ChartFigures(QWidget* parent)
  : QTableView(parent)
  , m_model(new items::ChartFiguresModel(this)) {
    setHorizontalHeader(new PlainHeader(Qt::Horizontal, this));
    setVerticalHeader(new PlainHeader(Qt::Vertical, this));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    // The style would draw a button where there is nothing to press.
    if (auto* corner = findChild<QAbstractButton*>()) corner->installEventFilter(this);
    setModel(m_model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    connect(horizontalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_atEnd = horizontalScrollBar()->sliderPosition() == horizontalScrollBar()->maximum();
    });
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
    updateGeometry();
    m_atEnd = !spec.steps;
    showLatest();
}

void ChartFigures::showLatest() {
    updateGeometries();
    if (m_atEnd) horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
}

void ChartFigures::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    showLatest();
}

bool ChartFigures::eventFilter(QObject* watched, QEvent* event) {
    auto* corner = qobject_cast<QAbstractButton*>(watched);
    if (corner == nullptr || event->type() != QEvent::Paint)
        return QTableView::eventFilter(watched, event);
    const Colors colors = Colors::forPalette(palette());
    QPainter painter(corner);
    painter.fillRect(corner->rect(), colors.page);
    painter.setPen(colors.hairline);
    painter.drawLine(corner->rect().bottomLeft(), corner->rect().bottomRight());
    return true;
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
    return {400, horizontalHeader()->sizeHint().height() + rows * row + bar + 4};
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
