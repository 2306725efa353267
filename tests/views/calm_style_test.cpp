// SPDX-License-Identifier: GPL-3.0-or-later
#include "calm_style.h"

#include <QComboBox>
#include <QImage>

#include <gtest/gtest.h>

using namespace ql::views;

namespace {

/// How a combo box of 200 pixels with that text looks.
QImage picture(CalmStyle& style, const QString& text) {
    QComboBox box;
    box.setStyle(&style);
    box.addItem(text);
    box.setFixedSize(200, 30);
    return box.grab().toImage();
}

} // namespace

TEST(CalmStyleTest, ALongTextOfAComboBoxEndsInDotsAndNotInTheMiddleOfALetter) {
    CalmStyle style;
    const QString name(60, u'W');
    const QImage shown = picture(style, name);
    bool same = false;
    for (int letters = 1; letters < 40 && !same; ++letters)
        same = shown == picture(style, name.left(letters) + u'…');
    EXPECT_TRUE(same);
    EXPECT_NE(picture(style, QStringLiteral("Northfield")),
              picture(style, QStringLiteral("Northfield…")));
}
