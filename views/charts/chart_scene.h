// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_layout.h"

#include <QGraphicsScene>

namespace ql::views {

/// A chart as a scene: grid, series and letters from one layout. The same scene stands behind the
/// view in the window and behind an exported picture. Needs a QApplication, no window.
class ChartScene : public QGraphicsScene {
    Q_OBJECT

  public:
    explicit ChartScene(QObject* parent = nullptr);

    /// Shows another chart. Rebuilds everything: a chart has some hundred items at most.
    void show(const analysis::ChartSpec& spec, const ChartStyle& style,
              const LayoutRequest& request);

    [[nodiscard]] const ChartLayout& layout() const { return m_layout; }

  private:
    ChartLayout m_layout;
};

} // namespace ql::views
