// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_layout.h"

#include <QChart>

#include <memory>

namespace ql::views {

/// The lines of a chart, laid over the plot of `layout`; axes, labels and legend of Qt Charts stay
/// off, for ChartLayout places all letters itself, and so do its bars: see BarsItem. No animations
/// and no OpenGL, so that what is painted is complete at any time. `layout` must not be empty.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const analysis::ChartSpec& spec,
                                                const ChartStyle& style, const ChartLayout& layout);

/// How large the markers of a line are drawn, in pixels; 0 where they would run into each other.
[[nodiscard]] double markerSize(const ChartGeometry& geometry, double em);

} // namespace ql::views
