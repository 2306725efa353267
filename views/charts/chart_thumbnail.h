// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"

#include "analysis/chart_spec.h"

#include <QPixmap>

namespace ql::views {

/// A chart without letters, as small as an icon: what it looks like, not what it says. Of an empty
/// chart a frame alone. `ratio` is the screen's pixels for one of `size`.
[[nodiscard]] QPixmap chartThumbnail(const analysis::ChartSpec& spec, const ChartStyle& style,
                                     const QSize& size, double ratio);

} // namespace ql::views
