// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_image.h"

#include "charts/chart_layout.h"
#include "charts/invented.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::views;

namespace {

ChartSpec specOf(ChartKind kind, int quarters = 6, bool gaps = false) {
    const auto company = invented::company(quarters, 3, gaps);
    return makeChart(company.income, company.breakdown, kind);
}

int near(const QImage& image, const QColor& color, const QRect& area) {
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && std::abs(pixel.red() - color.red()) < 10 &&
                std::abs(pixel.green() - color.green()) < 10 &&
                std::abs(pixel.blue() - color.blue()) < 10)
                ++count;
        }
    return count;
}

int near(const QImage& image, const QColor& color) {
    return near(image, color, image.rect());
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ChartImageOptions optionsOf(QSize size, bool dark = false,
                            ChartBackground background = ChartBackground::Theme) {
    ChartImageOptions options;
    options.size = size;
    options.dark = dark;
    options.background = background;
    return options;
}

} // namespace

TEST(ChartImage, HasTheSizeAndResolutionAskedFor) {
    ChartImageOptions options = optionsOf({801, 451});
    options.dpi = 300;
    const QImage image = renderChartImage(specOf(ChartKind::Revenue), options);
    EXPECT_EQ(image.size(), QSize(801, 451));
    EXPECT_EQ(image.dotsPerMeterX(), 11811);
    EXPECT_EQ(image.dotsPerMeterY(), 11811);
}

TEST(ChartImage, TheSameChartTwiceGivesTheSameBytes) {
    for (const ChartKind kind : {ChartKind::Revenue, ChartKind::Margins, ChartKind::MixShare}) {
        const auto spec = specOf(kind);
        const QByteArray first = pngOf(renderChartImage(spec, optionsOf({640, 400})));
        EXPECT_FALSE(first.isEmpty());
        EXPECT_EQ(first, pngOf(renderChartImage(spec, optionsOf({640, 400}))));
    }
}

TEST(ChartImage, ShowsEachSeriesInItsColour) {
    for (const bool dark : {false, true}) {
        const QImage stack = renderChartImage(specOf(ChartKind::Mix), optionsOf({900, 500}, dark));
        for (int i = 0; i < 3; ++i)
            EXPECT_GT(near(stack, seriesLook(dark, i).color), 2000) << i << dark;
        const QImage lines =
            renderChartImage(specOf(ChartKind::Margins), optionsOf({900, 500}, dark));
        for (int i = 0; i < 3; ++i)
            EXPECT_GT(near(lines, seriesLook(dark, i).color), 100) << i << dark;
    }
}

TEST(ChartImage, BarsStandWhereTheLayoutHasThem) {
    // Qt Charts draws the bars, the layout places labels and answers clicks: they must agree.
    const auto spec = specOf(ChartKind::Revenue, 7, true);
    const auto options = optionsOf({900, 500});
    const QImage image = renderChartImage(spec, options);
    const QColor color = seriesLook(false, 0).color;
    QRegion expected;
    ChartStyle style =
        ChartStyle::of(Colors::forPalette(lightPalette()), sized(interfaceFont(), 14));
    style.titleScale = 1.45;
    LayoutRequest request;
    request.size = options.size;
    request.padding = 1.6 * 14;
    request.keysForHidden = false;
    const auto layout = layOut(spec, style, request);
    for (int c = 0; c < static_cast<int>(spec.categories.size()); ++c) {
        const QRectF bar = layout.geometry->bar(0, c);
        const QRect slot = layout.geometry->slot(c).toRect().intersected(image.rect());
        if (spec.categories[static_cast<std::size_t>(c)].gap) {
            EXPECT_EQ(near(image, color, slot), 0) << "a gap has no bar";
            continue;
        }
        const QRect inside = bar.adjusted(1.5, 1.5, -1.5, -1.5).toAlignedRect();
        EXPECT_EQ(near(image, color, inside), inside.width() * inside.height()) << c;
        const QRect above(inside.left(), static_cast<int>(bar.top()) - 4, inside.width(), 2);
        EXPECT_EQ(near(image, color, above), 0) << c;
    }
}

TEST(ChartImage, LinesBreakAtGaps) {
    const auto spec = specOf(ChartKind::Margins, 9, true);
    const QImage image = renderChartImage(spec, optionsOf({900, 500}));
    ChartStyle style =
        ChartStyle::of(Colors::forPalette(lightPalette()), sized(interfaceFont(), 14));
    style.titleScale = 1.45;
    LayoutRequest request;
    request.size = {900, 500};
    request.padding = 1.6 * 14;
    request.keysForHidden = false;
    const auto layout = layOut(spec, style, request);
    int gaps = 0;
    for (int c = 0; c < static_cast<int>(spec.categories.size()); ++c) {
        if (!spec.categories[static_cast<std::size_t>(c)].gap) continue;
        ++gaps;
        const QRect slot = layout.geometry->slot(c).toRect();
        for (int s = 0; s < 3; ++s)
            EXPECT_EQ(near(image, seriesLook(false, s).color, slot), 0);
    }
    EXPECT_EQ(gaps, 1);
}

TEST(ChartImage, HasLetters) {
    const auto spec = specOf(ChartKind::Revenue);
    const QImage image = renderChartImage(spec, optionsOf({900, 500}));
    const Colors colors = Colors::forPalette(lightPalette());
    EXPECT_GT(near(image, colors.text, QRect(15, 15, 200, 40)), 60) << "the title";
    EXPECT_GT(near(image, colors.quiet, QRect(0, 460, 900, 40)), 60) << "the quarters";
}

TEST(ChartImage, ResolutionChangesSharpnessAndNotTheArrangement) {
    const auto spec = specOf(ChartKind::Revenue);
    const QImage plain = renderChartImage(spec, optionsOf({600, 360}));
    ChartImageOptions fine = optionsOf({1800, 1080});
    fine.dpi = 288;
    const QImage print = renderChartImage(spec, fine)
                             .scaled(600, 360, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int unlike = 0;
    for (int y = 0; y < 360; ++y)
        for (int x = 0; x < 600; ++x)
            if (std::abs(qGray(plain.pixel(x, y)) - qGray(print.pixel(x, y))) > 100) ++unlike;
    EXPECT_LT(unlike, 600 * 360 / 100);
}

TEST(ChartImage, BackgroundsAreThemeWhiteOrNothing) {
    const auto spec = specOf(ChartKind::Mix);
    const auto corner = [&](bool dark, ChartBackground background) {
        return renderChartImage(spec, optionsOf({640, 400}, dark, background)).pixelColor(2, 2);
    };
    EXPECT_EQ(corner(true, ChartBackground::Theme), Colors::forPalette(darkPalette()).page);
    EXPECT_EQ(corner(false, ChartBackground::White), QColor(Qt::white));
    EXPECT_EQ(corner(true, ChartBackground::White), QColor(Qt::white));
    EXPECT_EQ(corner(true, ChartBackground::Transparent).alpha(), 0);
    const QImage glass =
        renderChartImage(spec, optionsOf({640, 400}, false, ChartBackground::Transparent));
    EXPECT_TRUE(glass.hasAlphaChannel());
    EXPECT_GT(near(glass, seriesLook(false, 0).color), 1000);
    EXPECT_GT(near(glass, Colors::forPalette(lightPalette()).text, QRect(15, 15, 200, 40)), 40);
}

TEST(ChartImage, WhitePaperNeverGetsTheLightLettersOfTheDarkScheme) {
    const auto spec = specOf(ChartKind::Mix);
    EXPECT_EQ(renderChartImage(spec, optionsOf({640, 400}, true, ChartBackground::White)),
              renderChartImage(spec, optionsOf({640, 400}, false, ChartBackground::White)));
}

TEST(ChartImage, DerivedBarsAreHatched) {
    auto company = invented::company(2, 3);
    const auto solid = makeChart(company.income, company.breakdown, ChartKind::Revenue);
    company.income.rows[0].cells[0].derivation = Derivation::Difference;
    const auto hatched = makeChart(company.income, company.breakdown, ChartKind::Revenue);
    const auto options = optionsOf({640, 400});
    const QColor color = seriesLook(false, 0).color;
    const QRect leftHalf(60, 100, 240, 290);
    const int whole = near(renderChartImage(solid, options), color, leftHalf);
    const int stripes = near(renderChartImage(hatched, options), color, leftHalf);
    EXPECT_GT(stripes, whole / 5);
    EXPECT_LT(stripes, whole * 3 / 4);
}

TEST(ChartImage, SeriesSwitchedOffStayOut) {
    ChartImageOptions options = optionsOf({640, 400});
    options.hidden = {true, false, false};
    const QImage image = renderChartImage(specOf(ChartKind::Mix), options);
    EXPECT_EQ(near(image, seriesLook(false, 0).color), 0);
    EXPECT_GT(near(image, seriesLook(false, 1).color), 500);
}

TEST(ChartImage, AnEmptyChartIsAPictureOfWhatItNeeds) {
    const auto spec = makeChart(Comparison{}, Comparison{}, ChartKind::Mix);
    const QImage image = renderChartImage(spec, optionsOf({640, 400}));
    EXPECT_GT(near(image, Colors::forPalette(lightPalette()).quiet, QRect(100, 100, 440, 250)), 60);
}

TEST(ChartImage, ImpossibleSizesGiveNoPicture) {
    const auto spec = specOf(ChartKind::Revenue, 2);
    for (const QSize size :
         {QSize(0, 0), QSize(-5, 400), QSize(30, 400), QSize(100000, 400), QSize(16000, 16000)})
        EXPECT_TRUE(renderChartImage(spec, optionsOf(size)).isNull());
    ChartImageOptions options = optionsOf({640, 400});
    options.dpi = 0;
    EXPECT_TRUE(renderChartImage(spec, options).isNull());
}

TEST(ChartImage, APreviewIsTheSamePictureSmaller) {
    const auto spec = specOf(ChartKind::Revenue);
    const auto options = optionsOf({1600, 900});
    const QImage preview = renderChartPreview(spec, options, {400, 300});
    EXPECT_EQ(preview.size(), QSize(400, 225));
    const QImage whole = renderChartImage(spec, options)
                             .scaled(400, 225, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int unlike = 0;
    for (int y = 0; y < 225; ++y)
        for (int x = 0; x < 400; ++x)
            if (std::abs(qGray(preview.pixel(x, y)) - qGray(whole.pixel(x, y))) > 100) ++unlike;
    EXPECT_LT(unlike, 400 * 225 / 100);
}

TEST(SaveChartPng, WritesAPngThatReadsBack) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("revenue.png"));
    ChartImageOptions options = optionsOf({800, 450});
    options.dpi = 150;
    ASSERT_TRUE(saveChart(specOf(ChartKind::Revenue), options, path).has_value());
    const QImage image(path);
    EXPECT_EQ(image.size(), QSize(800, 450));
    EXPECT_EQ(image.dotsPerMeterX(), 5906);
    EXPECT_GT(near(image, seriesLook(false, 0).color), 2000);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(SaveChartPng, AFolderThatIsNotThereIsSaidInOneSentenceAndNothingIsLeft) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/revenue.png"));
    const auto saved = saveChart(specOf(ChartKind::Revenue, 2), optionsOf({640, 400}), path);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::Storage);
    EXPECT_NE(saved.error().sentence().find("none/revenue.png could not be written"),
              std::string::npos)
        << saved.error().sentence();
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(SaveChartPng, AFolderInTheWayStays) {
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("revenue.png")));
    const auto saved = saveChart(specOf(ChartKind::Revenue, 2), optionsOf({640, 400}),
                                 folder.filePath(QStringLiteral("revenue.png")));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

TEST(SaveChartPng, AFileThatStoodThereIsLeftAsItWasOnFailure) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("revenue.png"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    const auto saved = saveChart(specOf(ChartKind::Revenue, 2), optionsOf({5, 5}), path);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::Usage);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("before"));
}

TEST(SaveChartPng, WhatIsNoFileIsNotReplaced) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("revenue.png"));
    ASSERT_EQ(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    const auto saved = saveChart(specOf(ChartKind::Revenue, 2), optionsOf({640, 400}), path);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::Storage);
    struct stat now{};
    ASSERT_EQ(stat(path.toLocal8Bit().constData(), &now), 0);
    EXPECT_TRUE(S_ISFIFO(now.st_mode));
}

TEST(SaveChartPng, ADiskThatFillsUpLeavesNoHalfFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("revenue.png"));
    const auto spec = specOf(ChartKind::Revenue, 2);
    // As a disk does that holds no more than a thousand bytes.
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = saveChart(spec, optionsOf({640, 400}), path);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::Storage);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}
