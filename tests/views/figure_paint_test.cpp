// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/handmade.h"
#include "items/roles.h"
#include "tables/figure_delegate.h"
#include "tables/statement_view.h"
#include "theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using items::ScaleChoice;
using views::Colors;
using views::metrics::figureRight;

namespace {

constexpr QSize cellSize(110, 26);

/// Paints one cell of a comparison on its own.
QImage painted(const analysis::Comparison& comparison, int row, int column) {
    items::StatementModel model;
    model.setComparison(std::make_shared<const analysis::Comparison>(comparison),
                        ScaleChoice::Thousands);
    views::FigureDelegate delegate;
    delegate.setStyle(
        std::make_shared<views::TableStyle>(views::interfaceFont(), views::lightPalette()));
    QImage image(cellSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect({}, cellSize);
    delegate.paint(&painter, option, model.index(row, column));
    return image;
}

bool isInk(QRgb pixel) {
    return qGray(pixel) < 200;
}

int inkIn(const QImage& image, const QRect& rect) {
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += isInk(image.pixel(x, y)) ? 1 : 0;
    return count;
}

bool holdsColor(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color) return true;
    return false;
}

/// Where print ends at the right: the decimal line.
constexpr int edge = cellSize.width() - figureRight;

} // namespace

TEST(FigurePaintTest, TheClosingParenthesisHangsSoThatDigitsAlign) {
    auto comparison = *test::handmade();
    auto& cells = comparison.rows[3].cells;
    cells[0].value = {16550, 3};
    const QImage positive = painted(comparison, 3, 0);
    cells[0].value = {-16550, 3};
    const QImage negative = painted(comparison, 3, 0);
    // The last digits are the same pixels; only beyond the edge does the parenthesis stand.
    const QRect digits(edge - 24, 3, 24, 20);
    EXPECT_EQ(positive.copy(digits), negative.copy(digits));
    EXPECT_GT(inkIn(positive, digits), 30);
    const QRect beyond(edge, 3, figureRight, 20);
    EXPECT_EQ(inkIn(positive, beyond), 0);
    EXPECT_GT(inkIn(negative, beyond), 5);
}

TEST(FigurePaintTest, DigitsAreAllEquallyWide) {
    auto comparison = *test::handmade();
    const auto leftmost = [&](std::int64_t value) {
        comparison.rows[3].cells[0].value = {value, 3};
        const QImage image = painted(comparison, 3, 0);
        for (int x = 0; x < image.width(); ++x)
            if (inkIn(image, QRect(x, 3, 1, 20)) > 0) return x;
        return -1;
    };
    // In a proportional face four narrow ones would end much further right than four eights.
    EXPECT_NEAR(leftmost(811111), leftmost(888888), 1);
}

TEST(FigurePaintTest, NilIsADashAndAbsentIsBlank) {
    const auto comparison = *test::handmade();
    const QRect all(0, 1, cellSize.width(), 24);
    EXPECT_GT(inkIn(painted(comparison, 1, 0), all), 2);
    EXPECT_EQ(inkIn(painted(comparison, 1, 2), all), 0);
}

TEST(FigurePaintTest, ARestatedCellHasACorner) {
    const auto comparison = *test::handmade();
    const QColor corner = Colors::forPalette(views::lightPalette()).restated;
    EXPECT_TRUE(holdsColor(painted(comparison, 0, 1), corner));
    EXPECT_FALSE(holdsColor(painted(comparison, 0, 0), corner));
}

TEST(FigurePaintTest, ADoubtfulCellIsTinted) {
    auto comparison = *test::handmade();
    const QColor tint = Colors::forPalette(views::lightPalette()).doubtTint;
    EXPECT_FALSE(holdsColor(painted(comparison, 3, 0), tint));
    comparison.rows[3].cells[0].doubtful = true;
    EXPECT_TRUE(holdsColor(painted(comparison, 3, 0), tint));
}

TEST(FigurePaintTest, ACorrectedCellIsTintedWithABar) {
    auto comparison = *test::handmade();
    const Colors colors = Colors::forPalette(views::lightPalette());
    comparison.rows[3].cells[0].corrected = true;
    const QImage image = painted(comparison, 3, 0);
    EXPECT_TRUE(holdsColor(image, colors.correctedTint));
    EXPECT_TRUE(holdsColor(image, colors.corrected));
    EXPECT_FALSE(holdsColor(painted(comparison, 3, 1), colors.corrected));
}

TEST(FigurePaintTest, WhatAmountsMovedBetweenLinesHasAHollowCorner) {
    auto comparison = *test::handmade();
    const QColor corner = Colors::forPalette(views::lightPalette()).restated;
    const QPoint inside(cellSize.width() - 6, 7);
    EXPECT_EQ(painted(comparison, 0, 1).pixelColor(inside), corner);
    comparison.rows[0].cells[1].revision = analysis::Revision::Reclassified;
    const QImage hollow = painted(comparison, 0, 1);
    EXPECT_FALSE(isInk(hollow.pixel(inside)));
    EXPECT_GT(inkIn(hollow, QRect(cellSize.width() - 14, 3, 12, 12)), 8);
}

TEST(FigurePaintTest, SignsStandAtTheLeftAndNotByColourAlone) {
    auto comparison = *test::handmade();
    const QRect left(8, 3, 12, 20);
    EXPECT_EQ(inkIn(painted(comparison, 3, 0), left), 0);
    comparison.rows[3].cells[0].doubtful = true;
    EXPECT_GT(inkIn(painted(comparison, 3, 0), left), 3);
    comparison.rows[3].cells[0].doubtful = false;
    comparison.rows[3].cells[0].derivation = analysis::Derivation::Prose;
    EXPECT_GT(inkIn(painted(comparison, 3, 0), left), 1);
}

TEST(FigurePaintTest, SumsAreRuledAboveAndGrandTotalsTwiceBelow) {
    const auto comparison = *test::handmade();
    const QImage sum = painted(comparison, 4, 0);
    EXPECT_GT(inkIn(sum, QRect(0, 0, cellSize.width(), 1)), 50);
    const QImage total = painted(comparison, 5, 0);
    EXPECT_GT(inkIn(total, QRect(0, cellSize.height() - 4, cellSize.width(), 1)), 50);
    EXPECT_EQ(inkIn(total, QRect(0, cellSize.height() - 3, cellSize.width(), 1)), 0);
    EXPECT_GT(inkIn(total, QRect(0, cellSize.height() - 2, cellSize.width(), 1)), 50);
    const QImage item = painted(comparison, 0, 0);
    EXPECT_EQ(inkIn(item, QRect(0, 0, cellSize.width(), 1)), 0);
}

TEST(FigurePaintTest, AGapInTheCalendarIsADashedLine) {
    const auto comparison = *test::handmade();
    const QColor line = Colors::forPalette(views::lightPalette()).hairline;
    EXPECT_TRUE(holdsColor(painted(comparison, 3, 1), line));
    EXPECT_FALSE(holdsColor(painted(comparison, 3, 0), line));
}

TEST(FigurePaintTest, TheTrendShowsLossesInAnotherColour) {
    const auto comparison = *test::handmade();
    const Colors colors = Colors::forPalette(views::lightPalette());
    const QImage trend = painted(comparison, 5, 3);
    EXPECT_TRUE(holdsColor(trend, colors.negative));
    EXPECT_TRUE(holdsColor(trend, colors.accent));
    EXPECT_FALSE(holdsColor(painted(comparison, 0, 3), colors.negative));
}
