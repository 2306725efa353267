// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_test.h"
#include "manual.h"
#include "panels/manual_text.h"
#include "panels/manual_window.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ql::test {

class ManualTest : public WindowTest {
  protected:
    /// The window of the manual after F1.
    views::ManualWindow* manual() {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_F1);
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<views::ManualWindow*>(each)) return found;
        return nullptr;
    }
};

TEST_F(ManualTest, F1ShowsThePageAboutWhatIsLookedAt) {
    auto* shown = manual();
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(shown->isVisible());
    EXPECT_EQ(shown->currentPage(), u"start"_s);
    shown->close();
    open({sample(u"northfield-2004q1.txt"_s)});
    clickTab(u"Income"_s);
    EXPECT_EQ(manual()->currentPage(), u"tables"_s);
}

TEST_F(ManualTest, TheSearchKeepsPagesThatHaveTheWords) {
    auto* shown = manual();
    ASSERT_NE(shown, nullptr);
    QTest::keyClicks(shown->search(), u"fiscal years may end"_s);
    EXPECT_EQ(shown->currentPage(), u"companies"_s);
    QTest::keyClicks(shown->search(), u" xyz"_s);
    EXPECT_TRUE(shown->pageText().contains(u"No page"_s));
    QTest::keyClick(shown->search(), Qt::Key_Escape);
    EXPECT_TRUE(shown->isVisible());
    EXPECT_TRUE(shown->search()->text().isEmpty());
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_FALSE(shown->isVisible());
}

TEST_F(ManualTest, EachPageStandsInBothLanguagesAndItsLinksLeadSomewhere) {
    for (const QString& language : {u"en"_s, u"de"_s}) {
        const auto pages = app::manualPages(*window->menuBar(), language);
        ASSERT_GT(pages.size(), 8);
        QStringList names;
        for (const views::ManualPage& page : pages) {
            names += page.name;
            EXPECT_FALSE(page.title.isEmpty()) << page.name.toStdString();
            if (page.name == u"keyboard"_s) continue;
            EXPECT_TRUE(QFile::exists(u":/manual/%1/%2.md"_s.arg(language, page.name)));
        }
        const QRegularExpression link(uR"(\]\(([^)]+)\))"_s);
        for (const views::ManualPage& page : pages)
            for (auto each = link.globalMatch(page.markdown); each.hasNext();) {
                const QString target = each.next().captured(1);
                const bool there = target.endsWith(u".md"_s)
                                       ? names.contains(target.chopped(3))
                                       : QFile::exists(u":/manual/"_s + target);
                EXPECT_TRUE(there) << target.toStdString();
            }
    }
}

TEST_F(ManualTest, TheKeysAreThoseOfTheMenus) {
    const QString keys = app::manualPages(*window->menuBar(), u"en"_s).back().markdown;
    EXPECT_TRUE(keys.contains(u"| Ctrl+O | Open… |"_s)) << keys.toStdString();
    EXPECT_TRUE(keys.contains(u"| F1 | Manual |"_s));
}

TEST_F(ManualTest, AManualPageLoadsNothingFromOutside) {
    views::ManualText text;
    EXPECT_FALSE(
        text.loadResource(QTextDocument::ImageResource, QUrl(u"file:///usr/share/icons/x.png"_s))
            .isValid());
    EXPECT_FALSE(
        text.loadResource(QTextDocument::StyleSheetResource, QUrl(u"overview.png"_s)).isValid());
    EXPECT_TRUE(text.loadResource(QTextDocument::ImageResource, QUrl(u"overview.png"_s)).isValid());
}

} // namespace ql::test
