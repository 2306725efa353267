// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_image.h"

class QPainter;

namespace ql::views {

/// Whether size and resolution can be drawn at all.
[[nodiscard]] bool isInBounds(const ChartImageOptions& options);

/// What the picture is laid out for, at 96 dots an inch: dpi changes the resolution of letters and
/// lines and never where they stand.
[[nodiscard]] QSizeF layoutSize(const ChartImageOptions& options);

/// What lies behind the chart; invalid for nothing.
[[nodiscard]] QColor chartGround(const ChartImageOptions& options);

/// Lays the chart out for options.size and paints it into the target; not its ground.
void paintChart(QPainter& painter, const analysis::ChartSpec& spec,
                const ChartImageOptions& options, const QRectF& target);

} // namespace ql::views
