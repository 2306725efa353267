// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_image.h"

#include "charts/chart_scene.h"
#include "charts/chart_text_fit.h"
#include "theme.h"

#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace ql::views {

namespace {

constexpr double largestPixelCount = 150e6; ///< 600 MB of pixels

bool isInBounds(const ChartImageOptions& options) {
    const auto side = [](int pixels) {
        return pixels >= smallestImageSide && pixels <= largestImageSide;
    };
    return side(options.size.width()) && side(options.size.height()) &&
           double(options.size.width()) * options.size.height() <= largestPixelCount &&
           options.dpi >= smallestDpi && options.dpi <= largestDpi;
}

/// Letters for a picture of this size at 96 dots an inch. They grow with the picture, but more
/// slowly, so that a large picture also holds more.
int emFor(const QSizeF& size) {
    const double ratio = std::min(size.width() / 900, size.height() / 520);
    const double growth = ratio < 1 ? std::max(0.8, std::pow(ratio, 0.5)) : std::pow(ratio, 0.72);
    return std::max(9, static_cast<int>(std::lround(14 * growth)));
}

Colors colorsFor(const ChartImageOptions& options) {
    const bool dark = options.dark && options.background != ChartBackground::White;
    return Colors::forPalette(dark ? darkPalette() : lightPalette());
}

ChartStyle styleFor(const ChartImageOptions& options, const QSizeF& size) {
    ChartStyle style = ChartStyle::of(colorsFor(options), sized(interfaceFont(), emFor(size)));
    style.titleScale = 1.45;
    switch (options.background) {
    case ChartBackground::Theme:
        break;
    case ChartBackground::White:
        style.background = Qt::white;
        break;
    case ChartBackground::Transparent:
        style.background = QColor();
        break;
    }
    return style;
}

/// The chart laid out for the size asked for and painted onto this many pixels.
QImage painted(const analysis::ChartSpec& spec, const ChartImageOptions& options,
               const QSize& pixels) {
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return {};
    // Laid out at 96 dots an inch and painted larger, so that dpi changes the resolution of
    // letters and lines and never where they stand.
    const QSizeF size = QSizeF(options.size) * (96.0 / options.dpi);
    const ChartStyle style = styleFor(options, size);
    LayoutRequest request;
    request.size = size;
    request.padding = 1.6 * style.em();
    request.keysForHidden = false;
    request.hidden = options.hidden;
    ChartScene scene;
    scene.show(spec, style, request);

    image.fill(style.background.isValid() ? style.background : QColor(Qt::transparent));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)), QRectF(QPointF(0, 0), size),
                 Qt::IgnoreAspectRatio);
    return image;
}

Error cannotSave(const QString& path, const QString& reason) {
    return {ErrorCode::Storage, "could not be written (" + reason.toStdString() + ")",
            QDir::toNativeSeparators(path).toStdString(), "choose another folder or name"};
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

Result<void> saveChartPng(const analysis::ChartSpec& spec, const ChartImageOptions& options,
                          const QString& path) {
    const QImage image = renderChartImage(spec, options);
    if (image.isNull()) {
        return std::unexpected(Error{
            ErrorCode::Usage, "cannot be drawn at this size and resolution", "The chart",
            "choose sides from " + std::to_string(smallestImageSide) + " to " +
                std::to_string(largestImageSide) + " pixels and " + std::to_string(smallestDpi) +
                " to " + std::to_string(largestDpi) + " dots an inch"});
    }
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return std::unexpected(cannotSave(path, ChartWords::tr("what stands there is no file")));
    // Written beside the target and put in its place when whole: no half file on failure.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(cannotSave(path, file.errorString()));
    QImageWriter writer(&file, "png");
    if (!writer.write(image)) {
        const QString reason =
            file.error() == QFileDevice::NoError ? writer.errorString() : file.errorString();
        return std::unexpected(cannotSave(path, reason));
    }
    // What is still buffered is written at the latest here: commit() of Qt 6.4 overlooks an error
    // that comes only while it closes the file.
    if (!file.flush() || !file.commit())
        return std::unexpected(cannotSave(path, file.errorString()));
    return {};
}

} // namespace ql::views
