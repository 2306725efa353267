// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_scene.h"

#include "charts/chart_bars.h"
#include "charts/chart_items.h"
#include "charts/chart_series.h"

namespace ql::views {

ChartScene::ChartScene(QObject* parent)
  : QGraphicsScene(parent) {
    // A few items that are replaced as a whole: an index would only cost.
    setItemIndexMethod(NoIndex);
}

void ChartScene::show(const analysis::ChartSpec& spec, const ChartStyle& style,
                      const LayoutRequest& request) {
    clear();
    m_layout = layOut(spec, style, request);
    setSceneRect(QRectF(QPointF(0, 0), request.size));
    setBackgroundBrush(style.background.isValid() ? QBrush(style.background) : QBrush(Qt::NoBrush));
    addItem(new LinesItem(m_layout, style, false)); // the scene owns its items
    if (m_layout.geometry) {
        addItem(new BarsItem(spec, m_layout, style));
        addItem(makeChart(spec, style, m_layout).release());
    }
    addItem(new LinesItem(m_layout, style, true));
    addItem(new LabelsItem(spec, m_layout, style));
}

} // namespace ql::views
