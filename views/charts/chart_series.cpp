// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_series.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace ql::views {

namespace {

using analysis::ChartSeries;
using analysis::SeriesStyle;

QScatterSeries::MarkerShape shapeOf(MarkerShape marker) {
    switch (marker) {
    case MarkerShape::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case MarkerShape::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case MarkerShape::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case MarkerShape::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case MarkerShape::Pentagon:
        return QScatterSeries::MarkerShapePentagon;
    case MarkerShape::Star:
        return QScatterSeries::MarkerShapeStar;
    }
    return QScatterSeries::MarkerShapeCircle;
}

/// Puts the lines of a spec into a QChart.
class ChartFiller {
  public:
    ChartFiller(QChart& chart, const analysis::ChartSpec& spec, const ChartStyle& style,
                const ChartGeometry& geometry)
      : m_chart(chart)
      , m_spec(spec)
      , m_style(style)
      , m_geometry(geometry) {
        m_x = addAxis(Qt::AlignBottom, geometry.firstUnit(), geometry.lastUnit());
        m_y = addValueAxis(false);
        if (spec.secondAxis && !geometry.band().isNull()) m_second = addValueAxis(true);
    }

    void fill() {
        for (int i = 0; i < static_cast<int>(m_spec.series.size()); ++i)
            if (seriesAt(i).style == SeriesStyle::Line && !m_geometry.isHidden(i)) addLine(i);
    }

  private:
    [[nodiscard]] const ChartSeries& seriesAt(int index) const {
        return m_spec.series[static_cast<std::size_t>(index)];
    }

    QValueAxis* addAxis(Qt::AlignmentFlag side, double low, double high) {
        auto* axis = new QValueAxis; // the chart takes it
        axis->setRange(low, high);
        axis->setVisible(false);
        m_chart.addAxis(axis, side);
        return axis;
    }

    /// An axis over the whole plot, reaching so far beyond its ticks that these fall into the
    /// axis's own part of the plot.
    QValueAxis* addValueAxis(bool second) {
        const QRectF& plot = m_geometry.plot();
        return addAxis(second ? Qt::AlignRight : Qt::AlignLeft,
                       m_geometry.valueAt(plot.bottom(), second),
                       m_geometry.valueAt(plot.top(), second));
    }

    void attach(QAbstractSeries* series, QValueAxis* y) {
        m_chart.addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(y);
    }

    void addLine(int index) {
        const SeriesLook look = lookOf(m_spec, m_style, index);
        QValueAxis* axis = seriesAt(index).onSecondAxis && m_second != nullptr ? m_second : m_y;
        const double em = m_style.em();
        const double size = markerSize(m_geometry, em);
        QList<QPointF> run;
        QList<QPointF> markers;
        const auto endRun = [&] {
            if (run.size() > 1) addRun(run, look, axis);
            // A point between two gaps is seen only by its marker.
            if (size > 0 || run.size() == 1) markers += run;
            run.clear();
        };
        const auto& points = seriesAt(index).points;
        for (std::size_t c = 0; c < points.size(); ++c) {
            if (!points[c].value) {
                endRun();
                continue;
            }
            run.append(
                {static_cast<double>(m_geometry.unitOf(static_cast<int>(c))), *points[c].value});
        }
        endRun();
        if (!markers.isEmpty()) addMarkers(markers, look, axis, std::max(size, 0.4 * em));
    }

    /// Over stacked bars a line runs in a rim of the ground.
    [[nodiscard]] bool crossesBars() const {
        return m_style.background.isValid() &&
               std::ranges::any_of(m_spec.series, [](const ChartSeries& series) {
                   return series.style == SeriesStyle::StackedBars;
               });
    }

    void addRun(const QList<QPointF>& run, const SeriesLook& look, QValueAxis* axis) {
        if (crossesBars()) {
            auto* rim = new QLineSeries;
            rim->append(run);
            attach(rim, axis);
            QPen wide(m_style.background, 0.36 * m_style.em());
            wide.setJoinStyle(Qt::RoundJoin);
            rim->setPen(wide);
        }
        auto* line = new QLineSeries;
        QPen pen(look.color, 0.15 * m_style.em());
        if (!look.dashes.isEmpty()) pen.setDashPattern(look.dashes);
        pen.setCapStyle(look.dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        line->append(run);
        attach(line, axis);
        line->setPen(pen); // after attaching: the chart's theme would overwrite it
    }

    void addMarkers(const QList<QPointF>& points, const SeriesLook& look, QValueAxis* axis,
                    double size) {
        auto* scatter = new QScatterSeries;
        scatter->append(points);
        attach(scatter, axis);
        scatter->setMarkerShape(shapeOf(look.marker));
        scatter->setMarkerSize(size);
        scatter->setBrush(look.color);
        // No rim: where two lines meet it would cut into the marker below.
        scatter->setPen(crossesBars() ? QPen(m_style.background, 1) : QPen(Qt::NoPen));
    }

    QChart& m_chart;
    const analysis::ChartSpec& m_spec;
    const ChartStyle& m_style;
    const ChartGeometry& m_geometry;
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
    QValueAxis* m_second = nullptr;
};

} // namespace

double markerSize(const ChartGeometry& geometry, double em) {
    return geometry.slotWidth() < 1.5 * em ? 0 : std::min(0.68 * em, 0.6 * geometry.slotWidth());
}

std::unique_ptr<QChart> makeChart(const analysis::ChartSpec& spec, const ChartStyle& style,
                                  const ChartLayout& layout) {
    auto chart = std::make_unique<QChart>();
    // Theme first: it would overwrite every colour set before it.
    chart->setTheme(style.colors.dark ? QChart::ChartThemeDark : QChart::ChartThemeLight);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setMargins(QMargins());
    chart->legend()->hide();
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMinimumSize(0, 0);
    chart->setAcceptHoverEvents(false);
    chart->setAcceptedMouseButtons(Qt::NoButton);

    ChartFiller(*chart, spec, style, *layout.geometry).fill();
    chart->setGeometry(QRectF(QPointF(0, 0), layout.size));
    chart->setPlotArea(layout.geometry->plot());
    chart->layout()->activate();
    return chart;
}

} // namespace ql::views
