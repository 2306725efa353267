// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/statement_view.h"

#include "items/handmade.h"
#include "items/roles.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using items::ScaleChoice;
using views::StatementView;

namespace {

class StatementViewTest : public testing::Test {
  protected:
    void SetUp() override {
        view.resize(640, 480);
        view.setComparison(test::handmade(), ScaleChoice::Thousands);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    void choose(int row, int column) { view.setCurrentIndex(view.model()->index(row, column)); }

    StatementView view;
};

} // namespace

TEST_F(StatementViewTest, LabelsStayWhenFiguresScroll) {
    view.setComparison(test::handmadeLarge(60, 40), ScaleChoice::Thousands);
    const int left = view.verticalHeader()->geometry().left();
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    ASSERT_GT(view.horizontalScrollBar()->value(), 0);
    EXPECT_EQ(view.verticalHeader()->geometry().left(), left);
    EXPECT_TRUE(view.verticalHeader()->isVisible());
    EXPECT_EQ(view.viewport()->geometry().left(), view.verticalHeader()->geometry().right() + 1);
}

TEST_F(StatementViewTest, LabelsKeepStepWithTheirRows) {
    view.setComparison(test::handmadeLarge(60, 40), ScaleChoice::Thousands);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    ASSERT_GT(view.verticalScrollBar()->value(), 0);
    for (const int row : {20, 30, 40})
        EXPECT_EQ(view.verticalHeader()->sectionViewportPosition(row),
                  view.rowViewportPosition(row));
}

TEST_F(StatementViewTest, OpensAtTheLatestPeriods) {
    view.setComparison(test::handmadeLarge(10, 40), ScaleChoice::Thousands);
    EXPECT_EQ(view.horizontalScrollBar()->value(), view.horizontalScrollBar()->maximum());
}

TEST_F(StatementViewTest, StaysWhereTheReaderIsWhenOnlyTheScaleChanges) {
    const auto comparison = test::handmadeLarge(60, 4);
    view.setComparison(comparison, ScaleChoice::Thousands);
    choose(50, 2);
    const int scrolled = view.verticalScrollBar()->value();
    view.setComparison(comparison, ScaleChoice::Millions);
    EXPECT_EQ(view.currentCell(), std::pair(50, 2));
    EXPECT_EQ(view.verticalScrollBar()->value(), scrolled);
}

TEST_F(StatementViewTest, GivesAPeriodAfterAGapMoreRoom) {
    const auto* header = view.horizontalHeader();
    EXPECT_EQ(header->sectionSize(1), header->sectionSize(0) + views::metrics::gutter);
    EXPECT_EQ(header->sectionSize(2), header->sectionSize(0));
}

TEST_F(StatementViewTest, AChosenCellLeavesTheGapBeforeItBlank) {
    choose(3, 1);
    const QRect cell = view.visualRect(view.model()->index(3, 1));
    const QImage picture = view.viewport()->grab().toImage();
    const auto colors = views::Colors::forPalette(view.palette());
    EXPECT_EQ(picture.pixelColor(cell.left() + 3, cell.center().y()), colors.page);
    EXPECT_EQ(picture.pixelColor(cell.left() + views::metrics::gutter + 6, cell.center().y()),
              colors.accentTint);
}

TEST_F(StatementViewTest, SaysWhichCellIsChosen) {
    QSignalSpy chosen(&view, &StatementView::cellChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(view.model()->index(3, 1)).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().at(0).toInt(), 3);
    EXPECT_EQ(chosen.first().at(1).toInt(), 1);
}

TEST_F(StatementViewTest, ChoosesTheCellOfAFactEvenWhereItIsFilteredOut) {
    view.setFilter(u"net sales"_s);
    ASSERT_EQ(view.model()->rowCount(), 1);
    EXPECT_TRUE(view.chooseFact({0, 0, 3, 1}));
    EXPECT_EQ(view.currentCell(), std::pair(3, 1));
    EXPECT_FALSE(view.chooseFact({1, 5, 0, 0}));
}

TEST_F(StatementViewTest, KeysStepOverHeadingsAndStopBeforeTheTrend) {
    choose(1, 2);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentCell(), std::pair(3, 2));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentCell(), std::pair(3, 2));
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentCell(), std::pair(3, 0));
}

TEST_F(StatementViewTest, SumsUpTheSelection) {
    choose(3, 0);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selectionText(), u"3 selected  ·  sum 13,500  ·  average 4,500  ·  4,000 to 5,000"_s);
}

TEST_F(StatementViewTest, CopiesASingleCellBare) {
    choose(5, 0);
    view.copySelection();
    EXPECT_EQ(QApplication::clipboard()->text(), u"(1,655)"_s);
}

TEST_F(StatementViewTest, CopiesARangeAsTextAndAsATable) {
    choose(3, 0);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    view.copySelection();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), u"\tQ1 04\tQ3 04\nResearch\t4,000\t4,500\n"
                              "Total operating expenses\t14,000\t20,200\n"_s);
    const QString html = copied->html();
    EXPECT_TRUE(html.contains(u"<th align=\"right\">Q3 04</th>"_s));
    EXPECT_TRUE(html.contains(u"sdval=\"4500\""_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"font-weight:bold"_s));
}

TEST_F(StatementViewTest, CopiesNegativesAsNumbersForSpreadsheets) {
    view.selectionModel()->select(view.model()->index(5, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.copySelection();
    const QString html = QApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains(u"sdval=\"-1655\" x:num=\"-1655\">(1,655)</td>"_s))
        << html.toStdString();
}

TEST_F(StatementViewTest, HasNamesForScreenReaders) {
    EXPECT_FALSE(view.accessibleName().isEmpty());
    EXPECT_EQ(view.accessibleDescription(), u"In thousands of US dollars, except per share"_s);
    const QModelIndex cell = view.model()->index(0, 1);
    EXPECT_TRUE(cell.data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .startsWith(u"Net sales, Quarter ended September 30, 2004: $20,000,000"_s));
}
