// SPDX-License-Identifier: GPL-3.0-or-later
#include "company_pages.h"
#include "gui/window_test.h"
#include "panels/segmented_control.h"
#include "panels/source_panel.h"
#include "panels/source_view.h"
#include "panels/tab_strip.h"
#include "status_line.h"
#include "tables/statement_view.h"
#include "theme.h"
#include "top_bar.h"
#include "window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ql::test {

/// What a person does with releases that are there.
class ReadingTest : public WindowTest {
  protected:
    void SetUp() override {
        WindowTest::SetUp();
        open({sample(u"northfield-2005q2.txt"_s), sample(u"northfield-2005q3.txt"_s)});
        ASSERT_EQ(releasesKept(), 2);
        clickTab(u"Income"_s);
    }

    /// A click on that text in the source, the n-th time it stands there.
    void clickSource(const QString& text, int nth = 1) {
        auto* view = source()->view();
        QTextCursor at(view->document());
        for (int i = 0; i < nth; ++i)
            at = view->document()->find(text, at);
        ASSERT_FALSE(at.isNull()) << text.toStdString();
        at.setPosition(at.selectionStart() + 1);
        view->setTextCursor(at);
        view->ensureCursorVisible();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(at).center());
    }
};

TEST_F(ReadingTest, SpansAreNeverMixed) {
    const auto months = [this] {
        QList<int> all;
        for (const auto& column : table()->statementModel()->comparison()->columns)
            all += column.period.months;
        return all;
    };
    for (const int each : months())
        EXPECT_EQ(each, 3);
    auto* spans = window->findChild<app::TopBar*>()->spans();
    QTest::mouseClick(spans->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    ASSERT_FALSE(months().isEmpty());
    EXPECT_TRUE(months().contains(6));
    EXPECT_TRUE(months().contains(9));
    EXPECT_FALSE(months().contains(12));
    EXPECT_EQ(textAt(u"Net revenue"_s, u"9M 05"_s).isEmpty(), columnOf(u"9M 05"_s) < 0);
}

TEST_F(ReadingTest, TheMeasureChosenIsWhatTheTableShows) {
    const QString amount = textAt(u"Gross profit"_s, u"Q3 05"_s);
    auto* modes = window->findChild<app::TopBar*>()->modes();
    modes->setFocus();
    QTest::keyClick(modes, Qt::Key_Down);
    EXPECT_EQ(window->workspace().mode(), analysis::Mode::ShareOfRevenue);
    EXPECT_TRUE(textAt(u"Gross profit"_s, u"Q3 05"_s).startsWith(u"45.8"_s))
        << textAt(u"Gross profit"_s, u"Q3 05"_s).toStdString();
    // The source stays that of the amount the share was made of.
    clickCell(u"Gross profit"_s, u"Q3 05"_s);
    EXPECT_EQ(source()->view()->litText(), u"21,442"_s);
    QTest::keyClick(modes, Qt::Key_Home);
    EXPECT_EQ(textAt(u"Gross profit"_s, u"Q3 05"_s), amount);
}

TEST_F(ReadingTest, TheFirstReportOfARestatedQuarterCanBeChosen) {
    open({sample(u"northfield-2005q1.txt"_s)});
    clickTab(u"Income"_s);
    EXPECT_EQ(textAt(u"Net revenue"_s, u"Q1 05"_s), u"31,960"_s);
    window->workspace().setVersion(analysis::Version::FirstReported);
    EXPECT_EQ(textAt(u"Net revenue"_s, u"Q1 05"_s), u"33,100"_s);
}

TEST_F(ReadingTest, ANumberClickedInTheSourceChoosesItsCell) {
    clickCell(u"Net revenue"_s, u"Q3 05"_s);
    ASSERT_TRUE(source()->view()->litText().endsWith(u"46,800"_s));
    clickSource(u"25,319"_s);
    const auto [row, column] = table()->currentCell();
    EXPECT_EQ(table()->model()->headerData(row, Qt::Vertical).toString(), u"Cost of revenue"_s);
    EXPECT_EQ(source()->view()->litText(), u"25,319"_s);
    EXPECT_EQ(column, columnOf(u"Q3 05"_s));
}

TEST_F(ReadingTest, AYearToDateNumberLeadsToTheSpanItBelongsTo) {
    clickCell(u"Net revenue"_s, u"Q3 05"_s);
    ASSERT_EQ(window->workspace().span(), analysis::Span::Quarter);
    clickSource(u"119,060"_s);
    EXPECT_EQ(window->workspace().span(), analysis::Span::YearToDate);
    EXPECT_TRUE(source()->view()->litText().endsWith(u"119,060"_s))
        << source()->view()->litText().toStdString();
}

TEST_F(ReadingTest, TypingFiltersTheLines) {
    const int all = table()->model()->rowCount();
    QTest::keySequence(window.get(), QKeySequence(QKeySequence::Find));
    auto* find = window->findChild<app::TopBar*>()->find();
    ASSERT_TRUE(find->hasFocus());
    QTest::keyClicks(find, u"marketing"_s);
    EXPECT_EQ(table()->model()->rowCount(), 2);
    EXPECT_GE(rowOf(u"Sales and marketing"_s), 0);
    find->clear();
    EXPECT_EQ(table()->model()->rowCount(), all);
}

TEST_F(ReadingTest, ScaleIsTheReadersChoice) {
    auto* scales = window->actions()->scales;
    for (QAction* action : scales->actions())
        if (action->data().toInt() == int(items::ScaleChoice::Millions)) action->trigger();
    EXPECT_EQ(textAt(u"Net revenue"_s, u"Q3 05"_s), u"46.8"_s);
}

TEST_F(ReadingTest, KeysGoThroughPagesAndPanels) {
    const QString page = window->pages()->currentPage();
    QTest::keySequence(window.get(), QKeySequence(u"Ctrl+PgDown"_s));
    EXPECT_NE(window->pages()->currentPage(), page);
    QTest::keySequence(window.get(), QKeySequence(u"Ctrl+PgUp"_s));
    EXPECT_EQ(window->pages()->currentPage(), page);
    clickCell(u"Net revenue"_s, u"Q3 05"_s);
    table()->setFocus();
    QTest::keySequence(window.get(), QKeySequence(u"F6"_s));
    EXPECT_TRUE(source()->view()->hasFocus());
    QTest::keySequence(window.get(), QKeySequence(u"F6"_s));
    QTest::keySequence(window.get(), QKeySequence(u"F6"_s));
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(ReadingTest, TheStatusBarAccountsForEveryNumber) {
    const auto* status = window->findChild<app::StatusLine*>();
    EXPECT_TRUE(status->coverageText().startsWith(u"2 releases"_s));
    EXPECT_TRUE(status->coverageText().contains(u"numbers accounted for"_s));
    clickCell(u"Net revenue"_s, u"Q3 05"_s);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(status->selectionText().contains(u"sum 72,119"_s))
        << status->selectionText().toStdString();
}

TEST_F(ReadingTest, ComesBackAsItWasLeft) {
    clickTab(u"Balance Sheet"_s);
    window->workspace().setScale(items::ScaleChoice::Millions);
    openWindow();
    EXPECT_EQ(window->pages()->currentPage(), u"balance"_s);
    EXPECT_EQ(window->workspace().scale(), items::ScaleChoice::Millions);
    EXPECT_NE(table(), nullptr);
}

TEST_F(ReadingTest, ATableComesBackScrolledAsItWasLeft) {
    QScrollBar* down = table()->verticalScrollBar();
    QScrollBar* across = table()->horizontalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([&] { return down->maximum() > 0 && across->maximum() > 0; }));
    down->setValue(down->maximum() / 2);
    across->setValue(across->maximum() / 2);
    const int fromNewest = across->maximum() - across->value();
    const int line = down->value();
    ASSERT_GT(fromNewest, 0);
    openWindow();
    ASSERT_NE(table(), nullptr);
    down = table()->verticalScrollBar();
    across = table()->horizontalScrollBar();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return down->value() == line && across->maximum() - across->value() == fromNewest;
    })) << down->value()
        << " " << across->maximum() - across->value();
}

TEST_F(ReadingTest, DarkAndLightAreFollowedLive) {
    QAction* dark = window->actions()->schemes->actions().at(2);
    dark->trigger();
    EXPECT_TRUE(views::isDark(table()->palette()));
    EXPECT_LT(table()->grab().toImage().pixelColor(3, table()->height() - 30).lightness(), 80);
    window->actions()->schemes->actions().at(1)->trigger();
    EXPECT_FALSE(views::isDark(table()->palette()));
    EXPECT_GT(table()->grab().toImage().pixelColor(3, table()->height() - 30).lightness(), 240);
}

TEST_F(ReadingTest, TheWindowFitsASmallScreen) {
    // 800 by 600 is also a large screen at 300 %.
    EXPECT_LE(window->minimumSizeHint().width(), 800);
    EXPECT_LE(window->minimumSizeHint().height(), 560);
}

TEST_F(ReadingTest, EveryViewHasANameForScreenReaders) {
    for (const QWidget* view : window->findChildren<QAbstractScrollArea*>()) {
        if (view->inherits("QComboBoxListView") || !view->isVisible()) continue;
        EXPECT_FALSE(view->accessibleName().isEmpty()) << view->metaObject()->className();
    }
}

} // namespace ql::test
