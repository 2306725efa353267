// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_page.h"

#include "bridge_periods.h"
#include "charts/chart_card.h"
#include "charts/chart_figures.h"
#include "charts/chart_gallery_list.h"
#include "charts/chart_view.h"
#include "page_names.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ql::app {

using analysis::ChartKind;

namespace {

constexpr int foldBelow = 860; ///< pixels of page

} // namespace

ChartsPage::ChartsPage(Workspace& workspace, QWidget* parent)
  : QWidget(parent)
  , m_workspace(workspace)
  , m_gallery(new views::ChartGalleryList(this))
  , m_periods(new BridgePeriods(this))
  , m_figuresButton(new QToolButton(this))
  , m_view(new views::ChartView(this))
  , m_figures(new views::ChartFigures(this)) {
    m_figuresButton->setText(tr("Figures"));
    m_figuresButton->setToolTip(tr("Show the figures of the chart as a table (Ctrl+T)"));
    m_figuresButton->setCheckable(true);
    m_figuresButton->setAutoRaise(true);
    m_figuresButton->setShortcut(tr("Ctrl+T"));
    m_view->addCornerWidget(m_figuresButton);
    m_view->setNotesOffered(true);
    m_figures->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_figures->hide();

    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_periods);
    column->addWidget(new views::ChartCard(m_view, this), 1);
    column->addWidget(m_figures);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(12);
    row->addWidget(m_gallery);
    row->addLayout(column, 1);

    connect(m_gallery, &views::ChartGalleryList::chosen, this,
            [this](int id) { setKind(ChartKind(id)); });
    connect(m_periods, &BridgePeriods::changed, this, &ChartsPage::show);
    connect(m_figuresButton, &QToolButton::toggled, m_figures, &QWidget::setVisible);
    connectChart();
}

void ChartsPage::connectChart() {
    using views::ChartView;
    connect(m_view, &ChartView::valueActivated, this, &ChartsPage::cellChosen);
    connect(m_view, &ChartView::exported, this, &ChartsPage::exported);
    connect(m_view, &ChartView::exportFailed, this, &ChartsPage::failed);
    connect(m_view, &ChartView::noteRequested, this, &ChartsPage::noteRequested);
    const auto noteOf = [this](int note) {
        return m_view->spec().notes.at(static_cast<std::size_t>(note)).from;
    };
    connect(m_view, &ChartView::noteChangeRequested, this,
            [this, noteOf](int note) { Q_EMIT noteChangeRequested(noteOf(note)); });
    connect(m_view, &ChartView::noteRemoveRequested, this,
            [this, noteOf](int note) { Q_EMIT noteRemoveRequested(noteOf(note)); });
    connect(m_figures, &views::ChartFigures::hitActivated, this,
            [this](const views::ChartHit& hit) {
                const auto* point = views::pointAt(m_view->spec(), hit);
                if (point != nullptr && point->row >= 0)
                    Q_EMIT cellChosen(point->kind, point->row, point->column);
            });
}

void ChartsPage::setKind(ChartKind kind) {
    m_kind = kind;
    m_gallery->setCurrent(int(kind));
    show();
}

void ChartsPage::showRows(StatementKind kind, const QList<int>& rows) {
    m_rowsOf = kind;
    m_rows.clear();
    const auto table = m_workspace.comparison(kind);
    for (const int row : rows) {
        if (row < 0 || row >= int(table->rows.size())) continue;
        const auto& one = table->rows[std::size_t(row)];
        m_rows.push_back({one.section, one.label});
    }
    m_kind = ChartKind::Rows;
    refresh();
}

void ChartsPage::refresh() {
    std::vector<views::ChartGalleryList::Entry> entries;
    for (const ChartKind kind : analysis::companyChartKinds())
        entries.push_back({int(kind), chartName(kind), m_workspace.chart(kind)});
    if (!m_rows.empty())
        entries.push_back({int(ChartKind::Rows), chartName(ChartKind::Rows), rowsChart()});
    m_gallery->setEntries(std::move(entries));
    m_gallery->setCurrent(int(m_kind));
    show();
}

void ChartsPage::show() {
    m_periods->setPeriods(m_kind, analysis::bridgePeriods(m_workspace.chartTables(), m_kind));
    const auto spec = chart(m_kind);
    m_view->setSpec(spec);
    m_figures->setSpec(spec);
    m_figuresButton->setVisible(!spec.isEmpty());
}

analysis::ChartSpec ChartsPage::chart(ChartKind kind) {
    if (kind == ChartKind::Rows) return rowsChart();
    return m_workspace.chart(
        {.kind = kind, .period = m_periods->period(), .base = m_periods->base()});
}

analysis::ChartSpec ChartsPage::rowsChart() {
    const auto table = m_workspace.comparison(m_rowsOf);
    std::vector<int> rows;
    for (const RowKey& key : m_rows) {
        const auto found =
            std::ranges::find_if(table->rows, [&](const analysis::ComparisonRow& row) {
                return row.label == key.label && row.section == key.section;
            });
        if (found != table->rows.end()) rows.push_back(int(found - table->rows.begin()));
    }
    auto spec = analysis::rowsChart(*table, rows);
    analysis::annotate(spec, m_workspace.decisions().annotations);
    return spec;
}

bool ChartsPage::areFiguresShown() const {
    return m_figuresButton->isChecked();
}

void ChartsPage::setFiguresShown(bool shown) {
    m_figuresButton->setChecked(shown);
}

void ChartsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_gallery->setFolded(width() < foldBelow);
    // The chart keeps the larger part; figures scroll.
    m_figures->setMaximumHeight(height() * 2 / 5);
}

} // namespace ql::app
