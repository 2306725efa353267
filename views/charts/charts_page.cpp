// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts_page.h"

#include "charts/chart_grid.h"

#include <QVBoxLayout>

namespace ql::views {

ChartsPage::ChartsPage(QWidget* parent)
  : QScrollArea(parent)
  , m_grid(new ChartGrid) {
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Charts"));
    auto* page = new QWidget;
    auto* box = new QVBoxLayout(page);
    box->setContentsMargins(14, 14, 14, 14);
    box->addWidget(m_grid);
    m_grid->setCardHeight(330);
    setWidget(page);
}

} // namespace ql::views
