// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_image.h"

class QIODevice;

namespace ql::views {

/// The chart as SVG: letters are text, with faces to fall back on, unless options.outlines. Its
/// size is that of the picture at 96 dots an inch.
[[nodiscard]] QByteArray chartSvg(const analysis::ChartSpec& spec,
                                  const ChartImageOptions& options);

/// The chart as a PDF of one page, as large as the picture is in print. Letters stay text, their
/// faces are in the file.
void writeChartPdf(const analysis::ChartSpec& spec, const ChartImageOptions& options,
                   QIODevice& device);

} // namespace ql::views
