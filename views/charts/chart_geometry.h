// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/chart_spec.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace ql::views {

/// Where the figures of a chart stand inside its plot.
///
/// Along the horizontal axis a category is two units wide and a gap one. Few categories are kept
/// together in the middle rather than spread over any width.
class ChartGeometry {
  public:
    /// `plot` holds both parts: `main` for the first axis and `band`, above it, for the second
    /// (null where the chart has none). `hidden`, one a series, take no part in stacks.
    ChartGeometry(const analysis::ChartSpec& spec, const QRectF& plot, const QRectF& main,
                  const QRectF& band, std::vector<bool> hidden, double em);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] const QRectF& main() const { return m_main; }
    [[nodiscard]] const QRectF& band() const { return m_band; }
    [[nodiscard]] bool isHidden(int series) const;

    /// Units along the whole plot, and a category's middle in them.
    [[nodiscard]] double firstUnit() const { return -m_margin; }
    [[nodiscard]] double lastUnit() const { return m_units + m_margin; }
    [[nodiscard]] int unitOf(int category) const;
    [[nodiscard]] double unitWidth() const { return m_unitWidth; }
    /// In pixels.
    [[nodiscard]] double barWidth() const { return m_barWidth; }
    /// Of one series, where several stand side by side.
    [[nodiscard]] double barWidth(int series) const;
    [[nodiscard]] double slotWidth() const { return 2 * m_unitWidth; }

    [[nodiscard]] double x(int category) const;
    /// The category's or gap's share of the plot, over its full height.
    [[nodiscard]] QRectF slot(int category) const;
    /// The category, never a gap, nearest to that place; -1 where there is none.
    [[nodiscard]] int categoryAt(double x) const;

    [[nodiscard]] double y(double value, bool second) const;
    /// The value at the top and at the bottom of the whole plot on an axis.
    [[nodiscard]] double valueAt(double y, bool second) const;

    /// The bar or the piece of a stack; null where there is no value or the series is hidden.
    [[nodiscard]] QRectF bar(int series, int category) const;
    /// The point of a line.
    [[nodiscard]] std::optional<QPointF> point(int series, int category) const;

  private:
    [[nodiscard]] const analysis::ChartAxis& axis(bool second) const;
    [[nodiscard]] std::optional<double> valueOf(int series, int category) const;

    analysis::ChartSpec m_spec;
    QRectF m_plot, m_main, m_band;
    std::vector<bool> m_hidden;
    std::vector<int> m_group;  ///< series whose bars stand side by side
    std::vector<int> m_starts; ///< first unit of each category
    double m_units = 0;
    double m_margin = 0;
    double m_unitWidth = 1;
    double m_barWidth = 1;
};

} // namespace ql::views
