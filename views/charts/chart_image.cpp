// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_image.h"

#include "charts/chart_painting.h"
#include "charts/chart_text_fit.h"
#include "charts/chart_vector.h"
#include "core/say.h"
#include "exporting/save_file.h"

#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>

#include <array>
#include <cmath>

namespace ql::views {

namespace {

constexpr std::array suffixes{"png", "svg", "pdf"}; // as ChartFormat

/// The chart laid out for the size asked for and painted onto this many pixels.
QImage painted(const analysis::ChartSpec& spec, const ChartImageOptions& options,
               const QSize& pixels) {
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return {};
    const QColor ground = chartGround(options);
    image.fill(ground.isValid() ? ground : QColor(Qt::transparent));
    QPainter painter(&image);
    paintChart(painter, spec, options, QRectF(QPointF(0, 0), QSizeF(pixels)));
    return image;
}

Error outOfBounds() {
    return {ErrorCode::Usage, say("Export", "cannot be drawn at this size and resolution"),
            say("Export", "The chart"),
            fill(say("Export", "choose sides from %1 to %2 pixels and %3 to %4 dots an inch"),
                 {std::to_string(smallestImageSide), std::to_string(largestImageSide),
                  std::to_string(smallestDpi), std::to_string(largestDpi)})};
}

Error noSuchFormat(const QString& path) {
    return {ErrorCode::Usage, say("Export", "names no format of pictures"),
            QDir::toNativeSeparators(path).toStdString(),
            say("Export", "let the name end in .png, .svg or .pdf")};
}

/// What went wrong in words; empty where nothing did.
QString writePng(const QImage& image, QIODevice& device) {
    QImageWriter writer(&device, "png");
    return writer.write(image) ? QString() : writer.errorString();
}

} // namespace

QImage renderChartImage(const analysis::ChartSpec& spec, const ChartImageOptions& options) {
    if (!isInBounds(options)) return {};
    QImage image = painted(spec, options, options.size);
    const int dotsPerMeter = static_cast<int>(std::lround(options.dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QImage renderChartPreview(const analysis::ChartSpec& spec, const ChartImageOptions& options,
                          const QSize& box) {
    if (!isInBounds(options)) return {};
    return painted(spec, options, options.size.scaled(box, Qt::KeepAspectRatio));
}

std::optional<ChartFormat> chartFormatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (std::size_t i = 0; i < suffixes.size(); ++i)
        if (suffix == QLatin1String(suffixes[i])) return static_cast<ChartFormat>(i);
    return std::nullopt;
}

QString suffixOf(ChartFormat format) {
    return QLatin1String(suffixes[static_cast<std::size_t>(format)]);
}

Result<void> saveChart(const analysis::ChartSpec& spec, const ChartImageOptions& options,
                       const QString& path) {
    const auto format = chartFormatOf(path);
    if (!format) return std::unexpected(noSuchFormat(path));
    if (!isInBounds(options)) return std::unexpected(outOfBounds());
    switch (*format) {
    case ChartFormat::Svg:
        return exporting::saveFile(path, chartSvg(spec, options).toStdString());
    case ChartFormat::Pdf:
        return exporting::saveFile(path, [&](QIODevice& device) {
            writeChartPdf(spec, options, device);
            return QString(); // what the device could not take, it remembers
        });
    case ChartFormat::Png:
        break;
    }
    const QImage image = renderChartImage(spec, options);
    if (image.isNull()) return std::unexpected(outOfBounds());
    return exporting::saveFile(path, [&](QIODevice& device) { return writePng(image, device); });
}

QMimeData* chartForClipboard(const analysis::ChartSpec& spec, const ChartImageOptions& options) {
    const QImage image = renderChartImage(spec, options);
    if (image.isNull()) return nullptr;
    auto* data = new QMimeData;
    data->setImageData(image);
    data->setData(QStringLiteral("image/svg+xml"), chartSvg(spec, options));
    return data;
}

} // namespace ql::views
