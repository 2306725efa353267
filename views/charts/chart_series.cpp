// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_series.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLinearGradient>
#include <QScatterSeries>
#include <QStackedBarSeries>
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

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto channel = [&](double x, double y) { return x + (y - x) * share; };
    return QColor::fromRgbF(static_cast<float>(channel(a.redF(), b.redF())),
                            static_cast<float>(channel(a.greenF(), b.greenF())),
                            static_cast<float>(channel(a.blueF(), b.blueF())));
}

/// Puts the series of a spec into a QChart.
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
        addBars();
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

    /// All bars are stacks, a single series one of one piece. A series is two sets, one plain and
    /// one hatched, for a set has one brush.
    void addBars() {
        auto* bars = new QStackedBarSeries;
        for (int i = 0; i < static_cast<int>(m_spec.series.size()); ++i) {
            if (seriesAt(i).style == SeriesStyle::Line || m_geometry.isHidden(i)) continue;
            const QColor color = lookOf(m_spec, m_style, i).color;
            addSet(*bars, i, false, color);
            addSet(*bars, i, true, hatching(color, m_style.ground(), m_style.em()));
        }
        if (bars->count() == 0) {
            delete bars;
            return;
        }
        bars->setBarWidth(m_geometry.barWidth() / m_geometry.unitWidth());
        attach(bars, m_y);
    }

    void addSet(QStackedBarSeries& bars, int index, bool derived, const QBrush& brush) {
        const auto& points = seriesAt(index).points;
        const bool any = std::ranges::any_of(points, [&](const analysis::ChartPoint& point) {
            return point.value && point.derived == derived;
        });
        if (!any) return;
        QList<qreal> values;
        for (std::size_t c = 0; c < points.size(); ++c) {
            const auto unit = m_geometry.unitOf(static_cast<int>(c));
            if (m_spec.categories[c].gap) continue;
            values.resize(std::max<qsizetype>(values.size(), unit + 1), 0.0);
            if (points[c].value && points[c].derived == derived) values[unit] = *points[c].value;
        }
        auto* set =
            new QBarSet(QString::fromStdString(seriesAt(index).name)); // the series takes it
        set->append(values);
        set->setBrush(brush);
        // A hairline of the ground keeps pieces of a stack apart where neighbours look alike.
        const bool apart = seriesAt(index).style == SeriesStyle::StackedBars &&
                           m_style.background.isValid() && m_geometry.barWidth() > 6;
        set->setPen(apart ? QPen(m_style.ground(), 1) : QPen(Qt::NoPen));
        bars.append(set);
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

    void addRun(const QList<QPointF>& run, const SeriesLook& look, QValueAxis* axis) {
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
        scatter->setPen(QPen(Qt::NoPen));
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

QBrush hatching(const QColor& color, const QColor& ground, double em) {
    const double step = 0.34 * em;
    QLinearGradient stripes(0, 0, step, step);
    stripes.setSpread(QGradient::RepeatSpread);
    const QColor pale = mixed(color, ground, 0.78);
    stripes.setColorAt(0, color);
    stripes.setColorAt(0.45, color);
    stripes.setColorAt(0.5, pale);
    stripes.setColorAt(0.95, pale);
    stripes.setColorAt(1, color);
    return stripes;
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
