// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/label_header.h"
#include "tables/marks_legend.h"
#include "tables/period_header.h"
#include "tables/statement_actions.h"
#include "tables/statement_page.h"
#include "tables/statement_view.h"

#include "items/handmade.h"
#include "items/roles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using items::ScaleChoice;
using views::MarksLegend;
using views::StatementPage;
using views::StatementView;

namespace {

class StatementPeriodsTest : public testing::Test {
  protected:
    void SetUp() override {
        page.resize(900, 480);
        view.setComparison(test::handmade(), ScaleChoice::Thousands);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        view.setFocus();
    }

    void choose(int row, int column) { view.setCurrentIndex(view.model()->index(row, column)); }
    QString shown(int row, int column) const {
        return view.model()->index(row, column).data().toString();
    }
    const items::CellFace& face(int row, int column) const {
        return *view.model()
                    ->index(row, column)
                    .data(items::CellFaceRole)
                    .value<const items::CellFace*>();
    }

    StatementPage page;
    StatementView& view = *page.view();
};

QMenu* openMenu() {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

} // namespace

TEST_F(StatementPeriodsTest, AHiddenPeriodIsOutOfSightAndComesBack) {
    choose(3, 1);
    QTest::keyClick(&view, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(view.isColumnHidden(1));
    EXPECT_EQ(page.noticeText(), u"1 period is hidden."_s);
    QTest::keyClick(&view, Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(view.isColumnHidden(1));
    EXPECT_EQ(page.noticeText(), QString());
}

TEST_F(StatementPeriodsTest, APageWithoutAPeriodOfTheLengthSaysWhatToDo) {
    auto none = std::make_shared<analysis::Comparison>(*test::handmade());
    none->columns.clear();
    none->rows.clear();
    none->releases = {std::make_shared<const Release>()};
    view.setComparison(none, ScaleChoice::Thousands);
    EXPECT_EQ(page.noticeText(),
              u"Nothing here is of the length of time chosen above: choose another."_s);
    view.setComparison(test::handmade(), ScaleChoice::Thousands);
    EXPECT_EQ(page.noticeText(), QString());
}

TEST_F(StatementPeriodsTest, AClickOnTheMarkBringsHiddenPeriodsBack) {
    view.hidePeriods({1});
    auto* header = view.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(2) + 6, 18));
    EXPECT_FALSE(view.isColumnHidden(1));
}

TEST_F(StatementPeriodsTest, TheLastPeriodShownCannotBeHidden) {
    view.hidePeriods({0, 1});
    choose(3, 2);
    EXPECT_FALSE(view.statementActions()->hidePeriods->isEnabled());
    view.hidePeriods({2});
    EXPECT_FALSE(view.isColumnHidden(0)) << "nothing at all would be left";
}

TEST_F(StatementPeriodsTest, KeysAndCopiesPassOverHiddenPeriods) {
    view.hidePeriods({1});
    choose(3, 0);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentCell(), std::pair(3, 2));
    view.selectRow(3);
    view.copySelection();
    EXPECT_EQ(QApplication::clipboard()->text(), u"\tQ1 04\tQ4 04\nResearch\t4,000\t5,000\n"_s);
    EXPECT_EQ(view.selectionText(),
              u"2 selected  ·  sum 9,000  ·  average 4,500  ·  4,000 to 5,000"_s);
}

TEST_F(StatementPeriodsTest, WhatLeadsToAHiddenFigureShowsItsPeriod) {
    view.hidePeriods({1});
    EXPECT_TRUE(view.chooseFact({0, 0, 3, 1}));
    EXPECT_FALSE(view.isColumnHidden(1));
    EXPECT_EQ(view.currentCell(), std::pair(3, 1));
}

TEST_F(StatementPeriodsTest, OtherPeriodsShowTheirChangeToTheBase) {
    choose(3, 0);
    QTest::keyClick(&view, Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(shown(3, 0), u"4,000"_s);
    EXPECT_EQ(shown(3, 1), u"500"_s);
    EXPECT_EQ(face(3, 1).rate, u"12.5%"_s);
    EXPECT_EQ(shown(3, 2), u"1,000"_s);
    EXPECT_EQ(shown(5, 1), u"1,455"_s);
    EXPECT_EQ(face(5, 1).rate, QString()) << "no rate on a loss";
    EXPECT_TRUE(page.noticeText().startsWith(u"Compared with Q1 04:"_s));
    EXPECT_EQ(view.currentCell(), std::pair(3, 0)) << "the reader stays where they were";
    QTest::keyClick(&view, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(3, 1), u"4,500"_s);
    EXPECT_EQ(page.noticeText(), QString());
}

TEST_F(StatementPeriodsTest, AComparedTableIsCopiedWithThePercentItShows) {
    view.setBase(0);
    view.selectAll();
    view.copySelection();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.front(), u"\tQ1 04\tQ3 04\tQ3 04 %\tQ4 04\tQ4 04 %"_s);
    EXPECT_TRUE(lines.join(u'|').contains(u"\t4,000\t500\t12.5%\t1,000\t25.0%|"_s))
        << lines.join(u'|').toStdString();
    const QString html = QApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains(u"<td align=\"right\">12.5%</td>"_s)) << html.toStdString();
    choose(3, 1);
    view.copySelection();
    EXPECT_EQ(QApplication::clipboard()->text(), u"500"_s) << "a figure alone stays a figure";
}

TEST_F(StatementPeriodsTest, TheNoticesLinkLeadsBackToAmounts) {
    view.setBase(0);
    auto* notice = page.findChild<QLabel*>();
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->isVisible());
    Q_EMIT notice->linkActivated(u"base"_s);
    EXPECT_EQ(view.arranged().base, -1);
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(StatementPeriodsTest, APinnedPeriodStaysWhileOthersScroll) {
    view.setComparison(test::handmadeLarge(10, 40), ScaleChoice::Thousands);
    view.setPinned(3, true);
    EXPECT_EQ(view.arranged().pinned, std::vector<int>{3});
    EXPECT_TRUE(view.isColumnHidden(3)) << "it does not stand in two places";
    const auto* labels = qobject_cast<views::LabelHeader*>(view.verticalHeader());
    EXPECT_GT(labels->width(), labels->labelWidth() + 50);
    // From the first loose period to the pinned one and back, by key and by mouse.
    choose(2, 0);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.currentCell(), std::pair(2, 3));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentCell(), std::pair(3, 3));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentCell(), std::pair(3, 0));
    QTest::mouseClick(labels->viewport(), Qt::LeftButton, {},
                      QPoint(labels->labelWidth() + 20, labels->sectionViewportPosition(5) + 8));
    EXPECT_EQ(view.currentCell(), std::pair(5, 3));
    view.setPinned(3, false);
    EXPECT_FALSE(view.isColumnHidden(3));
}

TEST_F(StatementPeriodsTest, ChoicesAreKeptByCompanyAndPeriod) {
    view.hidePeriods({1});
    view.setBase(0);
    const QVariantMap kept = view.saveState();
    view.setComparison(test::handmadeLarge(4, 8), ScaleChoice::Thousands);
    StatementView other;
    other.restoreState(kept);
    other.setComparison(test::handmade(), ScaleChoice::Thousands);
    EXPECT_TRUE(other.isColumnHidden(1));
    EXPECT_EQ(other.arranged().base, 0);
}

TEST_F(StatementPeriodsTest, DamagedChoicesAreLeftAside) {
    view.restoreState(
        {{u"labels"_s, u"wide"_s}, {u"companies"_s, 7}, {u"hidden"_s, QStringList{u"x"_s}}});
    EXPECT_FALSE(view.isColumnHidden(1));
    EXPECT_EQ(view.arranged().base, -1);
}

TEST_F(StatementPeriodsTest, TheMenuOpensByKeyAtTheCurrentCell) {
    choose(3, 1);
    QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
    QMenu* menu = openMenu();
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->actions().contains(view.statementActions()->rename));
    EXPECT_TRUE(menu->actions().contains(view.statementActions()->compareTo));
    menu->close();
}

TEST_F(StatementPeriodsTest, RequestsNameRowsAndColumnsOfTheComparison) {
    view.setFilter(u"research"_s); // a heading and one line are left
    QSignalSpy rename(&view, &StatementView::renameRequested);
    QSignalSpy correct(&view, &StatementView::correctRequested);
    QSignalSpy split(&view, &StatementView::splitRequested);
    choose(1, 2);
    ASSERT_EQ(view.currentCell(), std::pair(3, 2));
    QTest::keyClick(&view, Qt::Key_F2);
    QTest::keyClick(&view, Qt::Key_F2, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(rename.count(), 1);
    EXPECT_EQ(rename.first().at(0).toInt(), 3);
    ASSERT_EQ(correct.count(), 1);
    EXPECT_EQ(correct.first(), (QList<QVariant>{3, 2}));
    ASSERT_EQ(split.count(), 1);
    EXPECT_EQ(split.first(), (QList<QVariant>{3, 2}));
}

TEST_F(StatementPeriodsTest, OnlyLinesOfOneUnitJoin) {
    auto* join = view.statementActions()->join;
    choose(0, 0);
    EXPECT_FALSE(join->isEnabled());
    view.selectionModel()->select(view.model()->index(3, 0), QItemSelectionModel::Select);
    EXPECT_TRUE(join->isEnabled());
    QSignalSpy joined(&view, &StatementView::joinRequested);
    QTest::keyClick(&view, Qt::Key_J, Qt::ControlModifier);
    ASSERT_EQ(joined.count(), 1);
    EXPECT_EQ(joined.first().at(0).value<QList<int>>(), (QList<int>{0, 3}));
    view.selectionModel()->select(view.model()->index(7, 0), QItemSelectionModel::Select);
    EXPECT_FALSE(join->isEnabled()) << "shares are no amount";
}

TEST_F(StatementPeriodsTest, WhatIsComputedCannotBeCorrectedOrRenamed) {
    auto comparison = *test::handmade();
    comparison.rows[8].computed = true;
    comparison.rows[3].cells[1].derivation = analysis::Derivation::Difference;
    view.setComparison(std::make_shared<const analysis::Comparison>(comparison),
                       ScaleChoice::Thousands);
    choose(8, 0);
    EXPECT_FALSE(view.statementActions()->rename->isEnabled());
    EXPECT_FALSE(view.statementActions()->split->isEnabled());
    choose(3, 1);
    EXPECT_FALSE(view.statementActions()->correct->isEnabled());
    choose(3, 0);
    EXPECT_TRUE(view.statementActions()->correct->isEnabled());
}

TEST_F(StatementPeriodsTest, SaysHowManyLinesMatch) {
    view.setFilter(u"operating"_s);
    EXPECT_EQ(page.noticeText(), u"3 of 9 lines hold “operating”."_s);
    view.setFilter(u"zebra"_s);
    EXPECT_EQ(page.noticeText(), u"No line holds “zebra”."_s);
    view.setFilter(u"  "_s);
    EXPECT_EQ(page.noticeText(), QString());
}

TEST_F(StatementPeriodsTest, FindsTheNextLineAndBeginsAgain) {
    view.setFilter(u"net"_s);
    choose(0, 1);
    QTest::keyClick(&view, Qt::Key_F3);
    EXPECT_EQ(view.currentCell(), std::pair(6, 1));
    QTest::keyClick(&view, Qt::Key_F3);
    EXPECT_EQ(view.currentCell(), std::pair(0, 1));
    QTest::keyClick(&view, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(view.currentCell(), std::pair(6, 1));
}

TEST_F(StatementPeriodsTest, TheLegendOpensByKeyAndClosesByEscape) {
    QTest::keyClick(&view, Qt::Key_F1, Qt::ShiftModifier);
    auto* legend = qobject_cast<MarksLegend*>(QApplication::activePopupWidget());
    ASSERT_NE(legend, nullptr);
    EXPECT_GE(legend->findChildren<QLabel*>().size(), 20);
    QTest::keyClick(legend, Qt::Key_Escape);
    EXPECT_FALSE(QApplication::activePopupWidget());
}

TEST_F(StatementPeriodsTest, LongLabelsTakeTwoLines) {
    auto comparison = *test::handmade();
    comparison.rows[3].label = std::string(20, 'a') + " " + std::string(180, 'b');
    comparison.rows[7].label =
        "Weighted average number of shares of common stock outstanding, used to compute basic and "
        "diluted net loss per share available to the holders of common stock of the company and "
        "its subsidiaries";
    view.setComparison(std::make_shared<const analysis::Comparison>(comparison),
                       ScaleChoice::Thousands);
    EXPECT_GT(view.rowHeight(7), view.rowHeight(0));
    EXPECT_LE(view.verticalHeader()->width(), 900 * 2 / 5);
}

TEST_F(StatementPeriodsTest, FreezesTheLabelsAtTheRightWhereTextRunsThatWay) {
    page.setLayoutDirection(Qt::RightToLeft);
    view.setComparison(test::handmadeLarge(60, 40), ScaleChoice::Thousands);
    const auto* labels = view.verticalHeader();
    EXPECT_EQ(labels->geometry().left(), view.viewport()->geometry().right() + 1);
    const QRect before = labels->geometry();
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / 2);
    EXPECT_EQ(labels->geometry(), before);
    // The next period stands at the left.
    choose(3, 20);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.currentCell(), std::pair(3, 21));
}

TEST_F(StatementPeriodsTest, TheLabelsWidthIsDraggedAndKept) {
    auto* labels = qobject_cast<views::LabelHeader*>(view.verticalHeader());
    const int before = labels->labelWidth();
    const QPoint edge(before - 1, 40);
    QTest::mousePress(labels->viewport(), Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, QPointF(edge + QPoint(60, 0)),
                     labels->viewport()->mapToGlobal(QPointF(edge + QPoint(60, 0))), Qt::LeftButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(labels->viewport(), &move);
    QTest::mouseRelease(labels->viewport(), Qt::LeftButton, {}, edge + QPoint(60, 0));
    EXPECT_EQ(labels->labelWidth(), before + 59);
    EXPECT_EQ(view.saveState().value(u"labels"_s).toInt(), before + 59);
}
