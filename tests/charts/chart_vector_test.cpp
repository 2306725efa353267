// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_vector.h"

#include "charts/chart_painting.h"
#include "charts/invented.h"

#include <QBuffer>
#include <QDir>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>

using namespace ql;
using namespace ql::analysis;
using namespace ql::views;
using namespace Qt::StringLiterals;

namespace {

ChartSpec mix() {
    const auto company = invented::company(6, 3);
    return makeChart(company.income, company.breakdown, ChartKind::Mix);
}

ChartImageOptions sized(QSize size) {
    ChartImageOptions options;
    options.size = size;
    return options;
}

QImage drawn(const QByteArray& svg, const QSize& size) {
    QSvgRenderer renderer(svg);
    EXPECT_TRUE(renderer.isValid());
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// Share of pixels that differ much.
double unlike(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    return double(count) / a.width() / a.height();
}

} // namespace

TEST(ChartSvg, LooksAsThePictureDoes) {
    const auto options = sized({800, 450});
    const QImage picture = renderChartImage(mix(), options);
    EXPECT_LT(unlike(drawn(chartSvg(mix(), options), options.size), picture), 0.04);
}

TEST(PaintChart, ABrushLeftOnThePainterFillsNoLine) {
    const auto company = invented::company(6, 3);
    const auto spec = makeChart(company.income, company.breakdown, ChartKind::Margins);
    const auto painted = [&](const QBrush& brush) {
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setBrush(brush);
        paintChart(painter, spec, sized({640, 400}), QRectF(0, 0, 640, 400));
        return image;
    };
    EXPECT_EQ(painted(Qt::red), painted(Qt::NoBrush));
}

TEST(ChartSvg, LettersAreTextWithFacesToFallBackOn) {
    const QString svg = QString::fromUtf8(chartSvg(mix(), sized({800, 450})));
    EXPECT_TRUE(svg.contains(QRegularExpression(u">\\s*Product-line mix\\s*<"_s))) << "the title";
    EXPECT_TRUE(svg.contains(u"sans-serif"_s));
}

TEST(ChartSvg, OutlinesNeedNoFace) {
    auto options = sized({800, 450});
    options.outlines = true;
    const QByteArray svg = chartSvg(mix(), options);
    EXPECT_FALSE(svg.contains("<text"));
    EXPECT_LT(unlike(drawn(svg, options.size), renderChartImage(mix(), sized({800, 450}))), 0.04);
}

TEST(ChartSvg, NothingLiesBehindATransparentDrawing) {
    auto options = sized({640, 400});
    options.background = ChartBackground::Transparent;
    EXPECT_EQ(drawn(chartSvg(mix(), options), options.size).pixelColor(2, 2).alpha(), 0);
    options.background = ChartBackground::White;
    EXPECT_EQ(drawn(chartSvg(mix(), options), options.size).pixelColor(2, 2), QColor(Qt::white));
}

TEST(ChartPdf, IsOnePageAsLargeAsThePictureInPrintWithLettersAsText) {
    auto options = sized({1920, 1080});
    options.dpi = 192;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    writeChartPdf(mix(), options, buffer);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_EQ(bytes.count("/Type /Page\n"), 1);
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    const auto match = box.match(QString::fromLatin1(bytes));
    ASSERT_TRUE(match.hasMatch());
    EXPECT_NEAR(match.captured(1).toDouble(), 720, 1); // 10 inches
    EXPECT_NEAR(match.captured(2).toDouble(), 405, 1);
    EXPECT_TRUE(bytes.contains("/FontFile2") || bytes.contains("/FontFile3"));
}

TEST(SaveChart, TheEndOfTheNameChoosesTheFormat) {
    const QTemporaryDir folder;
    const QPair<QString, QByteArray> files[] = {
        {u"mix.png"_s, "\x89PNG"}, {u"mix.SVG"_s, "<?xml"}, {u"mix.pdf"_s, "%PDF"}};
    for (const auto& [name, start] : files) {
        const QString path = folder.filePath(name);
        ASSERT_TRUE(saveChart(mix(), sized({640, 400}), path)) << name.toStdString();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(start));
    }
    const auto saved = saveChart(mix(), sized({640, 400}), folder.filePath(u"mix.bmp"_s));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Usage);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

TEST(SaveChart, AFullDeviceLeavesNothingInAnyFormat) {
    const QTemporaryDir folder;
    for (const QString& name : {u"none/mix.png"_s, u"none/mix.svg"_s, u"none/mix.pdf"_s}) {
        const auto saved = saveChart(mix(), sized({640, 400}), folder.filePath(name));
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Storage);
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ChartClipboard, CarriesPixelsAndTheDrawing) {
    const std::unique_ptr<QMimeData> data(chartForClipboard(mix(), sized({640, 400})));
    ASSERT_TRUE(data);
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).size(), QSize(640, 400));
    EXPECT_TRUE(data->data(u"image/svg+xml"_s).startsWith("<?xml"));
}
