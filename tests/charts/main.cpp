// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    // What dialogs remember goes into a folder of the test's own.
    const QTemporaryDir settings;
    QCoreApplication::setOrganizationName(QStringLiteral("QuarterlightTest"));
    QCoreApplication::setApplicationName(QStringLiteral("charts"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    return RUN_ALL_TESTS();
}
