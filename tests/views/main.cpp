// SPDX-License-Identifier: GPL-3.0-or-later
#include "calm_style.h"
#include "theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(new ql::views::CalmStyle);
    QApplication::setFont(ql::views::interfaceFont());
    QApplication::setPalette(ql::views::lightPalette());
    return RUN_ALL_TESTS();
}
