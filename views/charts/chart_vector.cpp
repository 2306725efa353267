// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_vector.h"

#include "charts/chart_painting.h"
#include "charts/chart_text_fit.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace ql::views {

namespace {

constexpr double pointsPerPixel = 72.0 / 96.0;
constexpr int pdfDotsPerInch = 1200; ///< finer than any printer, for places are whole dots

void paintGround(QPainter& painter, const ChartImageOptions& options, const QRectF& rect) {
    if (const QColor ground = chartGround(options); ground.isValid())
        painter.fillRect(rect, ground);
}

} // namespace

QByteArray chartSvg(const analysis::ChartSpec& spec, const ChartImageOptions& options) {
    const QSizeF size = layoutSize(options);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(fromUtf8(spec.title));
    generator.setDescription(fromUtf8(spec.subtitle));
    QPainter painter(&generator);
    paintGround(painter, options, QRectF(QPointF(0, 0), size));
    paintChart(painter, spec, options, QRectF(QPointF(0, 0), size));
    painter.end();
    // The face may be missing where the picture is opened.
    QString svg = QString::fromUtf8(buffer.data());
    static const QRegularExpression family(u"font-family=\"([^\",]+)\""_s);
    svg.replace(family, u"font-family=\"\\1, Inter, 'Helvetica Neue', Arial, sans-serif\""_s);
    return svg.toUtf8();
}

void writeChartPdf(const analysis::ChartSpec& spec, const ChartImageOptions& options,
                   QIODevice& device) {
    const QSizeF size = layoutSize(options);
    QPdfWriter writer(&device);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(
        QPageSize(size * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(fromUtf8(spec.title));
    writer.setCreator(u"Quarterlight"_s);
    QPainter painter(&writer);
    painter.scale(pdfDotsPerInch / 96.0, pdfDotsPerInch / 96.0);
    paintGround(painter, options, QRectF(QPointF(0, 0), size));
    paintChart(painter, spec, options, QRectF(QPointF(0, 0), size));
}

} // namespace ql::views
