// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_watch.h"
#include "gui/window_test.h"
#include "panels/offer_bar.h"
#include "watch_menu.h"
#include "window_actions.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ql::test {

class WatchTest : public WindowTest {
  protected:
    void SetUp() override {
        WindowTest::SetUp();
        watched = folder.filePath(u"incoming"_s);
        QDir().mkpath(watched);
        bar = window->findChild<views::OfferBar*>();
    }

    void put(const QString& name) const {
        ASSERT_TRUE(QFile::copy(sample(name), watched + u'/' + name));
    }

    QString watched;
    views::OfferBar* bar = nullptr;
};

TEST_F(WatchTest, NewReleasesAreOfferedAndReadOnlyWhenAskedFor) {
    put(u"northfield-2004q1.txt"_s);
    window->watch()->add(watched);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->sentence().contains(u"northfield-2004q1.txt"_s));
    EXPECT_EQ(releasesKept(), 0);
    QTest::mouseClick(bar->acceptButton(), Qt::LeftButton);
    waitForImport();
    EXPECT_EQ(releasesKept(), 1);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(WatchTest, AFileThatComesLaterIsOffered) {
    window->watch()->add(watched);
    ASSERT_FALSE(bar->isVisible());
    put(u"northfield-2004q2.txt"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }, 10000));
    QTest::mouseClick(bar->declineButton(), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(releasesKept(), 0);
}

TEST_F(WatchTest, WhatTheLibraryHoldsIsNotNew) {
    open({sample(u"northfield-2004q1.txt"_s)});
    put(u"northfield-2004q1.txt"_s);
    put(u"northfield-2004q2.txt"_s);
    window->watch()->add(watched);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->sentence().contains(u"northfield-2004q2.txt"_s));
}

TEST_F(WatchTest, FoldersStayWatchedOverSessionsUntilUnticked) {
    window->watch()->add(watched);
    openWindow();
    EXPECT_EQ(window->watch()->folders(), QStringList{watched});
    const QList<QAction*> entries = window->actions()->watch->actions();
    ASSERT_EQ(entries.size(), 3); // "Watch a Folder…", a line, the folder
    entries.back()->trigger();
    EXPECT_TRUE(window->watch()->folders().isEmpty());
    EXPECT_EQ(window->actions()->watch->actions().size(), 1);
}

} // namespace ql::test
