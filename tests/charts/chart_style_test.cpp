// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_style.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <set>

using namespace ql::views;

namespace {

using Vector = std::array<double, 3>;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// CIE Lab of linear RGB, after a matrix that takes a colour as an eye of another kind sees it.
Vector lab(const QColor& color, const std::array<Vector, 3>& eye) {
    const Vector rgb{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Vector seen{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            seen[i] += eye[i][j] * rgb[j];
    for (double& channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    const double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505;
    const double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
    const double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

// Machado, Oliveira and Fernandes (2009), full severity.
constexpr std::array<std::array<Vector, 3>, 4> eyes{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}}},
}};

double apart(const QColor& a, const QColor& b, const std::array<Vector, 3>& eye) {
    const Vector left = lab(a, eye);
    const Vector right = lab(b, eye);
    return std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

} // namespace

class PaletteOf : public testing::TestWithParam<bool> {
  protected:
    [[nodiscard]] Colors colors() const {
        return Colors::forPalette(GetParam() ? darkPalette() : lightPalette());
    }
};

TEST_P(PaletteOf, SeriesReachThreeToOneOnThePage) {
    for (int i = 0; i < seriesLookCount; ++i)
        EXPECT_GE(contrast(seriesLook(GetParam(), i).color, colors().page), 3.0) << i;
}

TEST_P(PaletteOf, NeighboursOfAStackStayApartForEveryEye) {
    for (const auto& eye : eyes)
        for (int i = 0; i + 1 < seriesLookCount; ++i)
            EXPECT_GT(
                apart(seriesLook(GetParam(), i).color, seriesLook(GetParam(), i + 1).color, eye),
                15)
                << i;
}

TEST_P(PaletteOf, LinesAreToldApartWithoutColour) {
    std::set<std::pair<QList<qreal>, MarkerShape>> looks;
    for (int line = 0; line < 6; ++line) {
        const auto look = seriesLook(GetParam(), 0, line);
        looks.emplace(look.dashes, look.marker);
    }
    EXPECT_EQ(looks.size(), 6U);
    EXPECT_TRUE(seriesLook(GetParam(), 1, 0).dashes.isEmpty()) << "the first line is whole";
}

TEST_P(PaletteOf, LettersInAndBesideSeriesCanBeRead) {
    for (int i = 0; i < seriesLookCount; ++i) {
        const QColor color = seriesLook(GetParam(), i).color;
        EXPECT_GE(contrast(inkOn(color), color), 4.5) << i;
        EXPECT_GE(contrast(readableInk(color, colors().page), colors().page), 4.5) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Schemes, PaletteOf, testing::Bool(),
                         [](const auto& run) { return run.param ? "Dark" : "Light"; });
