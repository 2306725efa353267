// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_page.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "page_names.h"
#include "panels/segmented_control.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ql::app {

using analysis::ChartKind;

ChartsPage::ChartsPage(Workspace& workspace, QWidget* parent)
  : QWidget(parent)
  , m_workspace(workspace)
  , m_kinds(new views::SegmentedControl(this))
  , m_view(new views::ChartView(this)) {
    for (const ChartKind kind :
         {ChartKind::Revenue, ChartKind::Margins, ChartKind::Mix, ChartKind::MixShare})
        m_kinds->addSegment(chartName(kind));
    m_kinds->setAccessibleName(tr("Chart"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 10, 0, 10);
    bar->addWidget(m_kinds);
    bar->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new views::ChartCard(m_view, this), 1);
    connect(m_kinds, &views::SegmentedControl::chosen, this,
            [this](int id) { setKind(ChartKind(id)); });
    connect(m_view, &views::ChartView::valueActivated, this, &ChartsPage::cellChosen);
    connect(m_view, &views::ChartView::exported, this, &ChartsPage::exported);
    connect(m_view, &views::ChartView::exportFailed, this, &ChartsPage::failed);
}

void ChartsPage::setKind(ChartKind kind) {
    m_kind = kind;
    m_kinds->setCurrent(int(kind));
    refresh();
}

void ChartsPage::refresh() {
    m_view->setSpec(m_workspace.chart(m_kind));
}

} // namespace ql::app
