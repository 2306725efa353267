// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QPalette>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace ql::views;

namespace {

double luminance(const QColor& color) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrastOf(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST(ThemeTest, TellsLightFromDarkByThePalette) {
    EXPECT_FALSE(isDark(lightPalette()));
    EXPECT_TRUE(isDark(darkPalette()));
    EXPECT_TRUE(Colors::forPalette(darkPalette()).dark);
}

TEST(ThemeTest, TextReadsOnEveryGround) {
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        const Colors colors = Colors::forPalette(palette);
        for (const QColor& ground : {colors.page, colors.raised, colors.window, colors.hoverTint}) {
            EXPECT_GE(contrastOf(colors.text, ground), 7.0) << colors.dark;
            EXPECT_GE(contrastOf(colors.quiet, ground), 4.5) << colors.dark;
        }
        for (const QColor& tint : {colors.accentTint, colors.markTint, colors.doubtTint})
            EXPECT_GE(contrastOf(colors.text, tint), 4.5) << colors.dark;
        for (const QColor& ink : {colors.accent, colors.negative, colors.positive, colors.derived})
            EXPECT_GE(contrastOf(ink, colors.page), 4.5) << colors.dark;
        EXPECT_GE(contrastOf(colors.onAccent, colors.accent), 4.5) << colors.dark;
        EXPECT_GE(contrastOf(colors.restated, colors.page), 3.0) << colors.dark;
    }
}
