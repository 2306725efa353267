// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_style.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ql::views {

namespace {

// From Okabe and Ito's set; the members that are too light on white are replaced by darker ones,
// and the order keeps neighbours of a stack apart in simulated protanopia, deuteranopia and
// tritanopia.
constexpr std::array<QRgb, seriesLookCount> lightColors{0x0072b2, 0xd55e00, 0x009e73, 0x4b2a86,
                                                        0x8a6a1f, 0x8e84a3, 0x2e5558, 0xb84c8c};
constexpr std::array<QRgb, seriesLookCount> darkColors{0x56b4e9, 0xf08a3c, 0x3fc39b, 0xb468d8,
                                                       0xefe07a, 0xc9556a, 0xb9c3ce, 0x7c83f2};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QFont scaled(QFont font, double factor, QFont::Weight weight) {
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    font.setWeight(weight);
    return font;
}

} // namespace

SeriesLook seriesLook(bool dark, int index, int line) {
    const auto at = static_cast<std::size_t>(index) % lightColors.size();
    const auto style = static_cast<std::size_t>(line);
    static const std::array<QList<qreal>, 4> dashes{
        QList<qreal>{}, QList<qreal>{4, 2}, QList<qreal>{1.2, 1.8}, QList<qreal>{6, 2, 1.2, 2}};
    constexpr std::array markers{MarkerShape::Circle,  MarkerShape::Square,   MarkerShape::Triangle,
                                 MarkerShape::Diamond, MarkerShape::Pentagon, MarkerShape::Star};
    SeriesLook look;
    look.color = QColor((dark ? darkColors : lightColors)[at]);
    look.dashes = dashes[style % dashes.size()];
    look.marker = markers[style % markers.size()];
    return look;
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double shade = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (shade + 0.05);
}

QColor inkOn(const QColor& fill) {
    const QColor black(0x06080a);
    const QColor white(Qt::white);
    return contrast(fill, white) >= contrast(fill, black) ? white : black;
}

QColor readableInk(QColor color, const QColor& ground) {
    const bool lighten = luminance(ground) < 0.2;
    for (int step = 0; step < 20 && contrast(color, ground) < 4.5; ++step)
        color = lighten ? color.lighter(108) : color.darker(108);
    return color;
}

ChartStyle ChartStyle::of(const Colors& colors, const QFont& base) {
    ChartStyle style;
    style.colors = colors;
    style.background = colors.page;
    style.text = base;
    if (style.text.pixelSize() <= 0) style.text.setPixelSize(13);
    // Text is laid out once and painted at any scale: hinted advances would not add up.
    style.text.setHintingPreference(QFont::PreferNoHinting);
    return style;
}

QFont ChartStyle::title() const {
    return scaled(text, titleScale, QFont::DemiBold);
}

QFont ChartStyle::small() const {
    return scaled(text, 0.9, QFont::Normal);
}

QFont ChartStyle::bold() const {
    return scaled(text, 1, QFont::DemiBold);
}

QFont ChartStyle::value() const {
    return scaled(text, 0.9, QFont::DemiBold);
}

QColor ChartStyle::ground() const {
    return background.isValid() ? background : colors.page;
}

} // namespace ql::views
