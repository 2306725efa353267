// SPDX-License-Identifier: GPL-3.0-or-later
#include "calm_style.h"
#include "theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Quarterlight"_s);
    QApplication::setApplicationName(u"Quarterlight"_s);
    QApplication::setStyle(new ql::views::CalmStyle);
    QApplication::setFont(ql::views::interfaceFont());
    // Settings of the person who runs the tests stay out of it, and theirs untouched.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    return RUN_ALL_TESTS();
}
