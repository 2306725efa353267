// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QFontDatabase>

namespace ql::views {

namespace {

Colors lightColors() {
    return {.dark = false,
            .window = QColor(0xf1f2f4),
            .page = QColor(0xffffff),
            .raised = QColor(0xf5f6f8),
            .text = QColor(0x1b1e23),
            .quiet = QColor(0x666d78),
            .hairline = QColor(0xdfe2e7),
            .rule = QColor(0x3d434c),
            .accent = QColor(0x0072b2),
            .onAccent = QColor(0xffffff),
            .accentTint = QColor(0xdcebf7),
            .hoverTint = QColor(0xf3f7fb),
            .negative = QColor(0xc2410c),
            .positive = QColor(0x10794f),
            .restated = QColor(0xd4540f),
            .doubtTint = QColor(0xfff3d1),
            .warnTint = QColor(0xfde3d8),
            .corrected = QColor(0x8a4f9e),
            .correctedTint = QColor(0xf1e6f5),
            .markTint = QColor(0xffe08a),
            .derived = QColor(0x3a62a8)};
}

Colors darkColors() {
    return {.dark = true,
            .window = QColor(0x14171b),
            .page = QColor(0x1d2126),
            .raised = QColor(0x262b32),
            .text = QColor(0xe8eaed),
            .quiet = QColor(0x9aa2ad),
            .hairline = QColor(0x333a42),
            .rule = QColor(0xaab1bb),
            .accent = QColor(0x56b4e9),
            .onAccent = QColor(0x0e1216),
            .accentTint = QColor(0x1f3f57),
            .hoverTint = QColor(0x242a31),
            .negative = QColor(0xff8a5c),
            .positive = QColor(0x4cc38a),
            .restated = QColor(0xff8a5c),
            .doubtTint = QColor(0x4a3d17),
            .warnTint = QColor(0x53291b),
            .corrected = QColor(0xc99add),
            .correctedTint = QColor(0x3d2b46),
            .markTint = QColor(0x6b5310),
            .derived = QColor(0x86b6f5)};
}

QPalette paletteOf(const Colors& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.page);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Button, c.dark ? c.raised : QColor(0xfbfbfc));
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.negative);
    palette.setColor(QPalette::ToolTipBase, c.dark ? c.raised : QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.dark ? c.hairline : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.dark ? QColor(0x0c0e10) : QColor(0xb5bac2));
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : QColor(0x8b929c));
    const QColor faint = c.dark ? QColor(0x69717c) : QColor(0x9ca3ad);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

Colors Colors::forPalette(const QPalette& palette) {
    return isDark(palette) ? darkColors() : lightColors();
}

QPalette onPage(QPalette palette, const Colors& colors) {
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, colors.page);
    return palette;
}

QPalette lightPalette() {
    return paletteOf(lightColors());
}

QPalette darkPalette() {
    return paletteOf(darkColors());
}

QFont interfaceFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(13);
    return font;
}

QFont sourceFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(12);
    return font;
}

QFont sized(QFont font, int pixels, QFont::Weight weight) {
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace ql::views
