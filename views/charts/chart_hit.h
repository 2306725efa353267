// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_layout.h"

namespace ql::views {

/// A value of a chart.
struct ChartHit {
    int series = -1;
    int category = -1;

    friend bool operator==(const ChartHit&, const ChartHit&) = default;
    [[nodiscard]] bool isValid() const { return series >= 0; }
};

/// The value a person means who points there: the nearest category, in it the bar under the
/// pointer or else the nearest value. Invalid outside the plot.
[[nodiscard]] ChartHit hitAt(const analysis::ChartSpec& spec, const ChartLayout& layout,
                             QPointF place);

/// Where the value is: the end of its bar or its point. Null where there is none.
[[nodiscard]] QPointF placeOf(const ChartLayout& layout, const ChartHit& hit);

/// The next value in a direction, for the arrow keys: `categories` to the right, `series`
/// downwards in reading order. The same hit where there is no further one; from an invalid hit the
/// latest value.
[[nodiscard]] ChartHit moved(const analysis::ChartSpec& spec, const ChartLayout& layout,
                             const ChartHit& from, int categories, int series);

[[nodiscard]] const analysis::ChartPoint* pointAt(const analysis::ChartSpec& spec,
                                                  const ChartHit& hit);

/// "Q2 06 · Net revenue · 54,214 thousand".
[[nodiscard]] QString hitText(const analysis::ChartSpec& spec, const ChartHit& hit);

} // namespace ql::views
