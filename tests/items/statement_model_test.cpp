// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statement_model.h"

#include "items/handmade.h"
#include "items/roles.h"
#include "items/row_filter_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::items;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QString shown(const StatementModel& model, int row, int column) {
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

const CellFace& faceAt(const StatementModel& model, int row, int column) {
    return *model.data(model.index(row, column), CellFaceRole).value<const CellFace*>();
}

const RowFace& rowFace(const StatementModel& model, int row) {
    return *model.headerData(row, Qt::Vertical, RowFaceRole).value<const RowFace*>();
}

class StatementModelTest : public testing::Test {
  protected:
    void SetUp() override { model.setComparison(test::handmade(), ScaleChoice::Thousands); }
    StatementModel model;
};

} // namespace

TEST_F(StatementModelTest, KeepsTheRulesOfItemModels) {
    StatementModel checked;
    const QAbstractItemModelTester tester(&checked, Mode::Fatal);
    checked.setComparison(test::handmade(), ScaleChoice::Thousands);
    checked.setComparison(test::handmadeLarge(30, 8), ScaleChoice::Automatic);
    checked.setComparison(nullptr, ScaleChoice::Units);
    EXPECT_EQ(checked.rowCount(), 0);
    EXPECT_EQ(checked.columnCount(), 0);
}

TEST_F(StatementModelTest, HasAColumnAPeriodAndOneForTheTrend) {
    EXPECT_EQ(model.rowCount(), 10);
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.trendColumn(), 3);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Q1 04"_s);
    EXPECT_EQ(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"Licences"_s);
}

TEST_F(StatementModelTest, TellsNilZeroAndAbsentApart) {
    EXPECT_EQ(shown(model, 1, 0), u"–"_s);
    EXPECT_EQ(shown(model, 1, 1), u"0"_s);
    EXPECT_EQ(shown(model, 1, 2), QString());
    EXPECT_EQ(model.data(model.index(1, 0), Qt::AccessibleTextRole).toString(), u"nil"_s);
    EXPECT_FALSE(model.data(model.index(1, 0), SortValueRole).isValid());
    EXPECT_EQ(model.data(model.index(1, 1), SortValueRole).toDouble(), 0.0);
}

TEST_F(StatementModelTest, ShowsNegativesInParentheses) {
    EXPECT_EQ(shown(model, 5, 0), u"(1,655)"_s);
    EXPECT_EQ(shown(model, 6, 0), u"(0.09)"_s);
}

TEST_F(StatementModelTest, ScalesAmountsButNeverFiguresPerShare) {
    EXPECT_EQ(shown(model, 0, 2), u"23,456"_s);
    model.setComparison(model.comparison(), ScaleChoice::Millions);
    EXPECT_EQ(shown(model, 0, 2), u"23.5"_s);
    EXPECT_EQ(shown(model, 6, 2), u"0.07"_s);
    EXPECT_EQ(shown(model, 7, 2), u"19,000"_s);
    EXPECT_EQ(model.unitLine(),
              u"In millions of US dollars, except per share; shares in thousands"_s);
    model.setComparison(model.comparison(), ScaleChoice::Units);
    EXPECT_EQ(shown(model, 0, 2), u"23,456,000"_s);
    EXPECT_EQ(shown(model, 6, 2), u"0.07"_s);
    EXPECT_EQ(shown(model, 7, 2), u"19,000,000"_s);
}

TEST_F(StatementModelTest, ShowsARowOfPercentagesWithOnePrecision) {
    EXPECT_EQ(shown(model, 8, 0), u"41.5%"_s);
    EXPECT_EQ(shown(model, 8, 1), u"4.2%"_s);
    EXPECT_EQ(shown(model, 8, 2), u"43.0%"_s);
}

TEST_F(StatementModelTest, ShowsTextAsPrinted) {
    EXPECT_EQ(shown(model, 9, 2), u"nm"_s);
    EXPECT_FALSE(model.data(model.index(9, 2), SortValueRole).isValid());
}

TEST_F(StatementModelTest, MarksWhatWasRestated) {
    EXPECT_TRUE(faceAt(model, 0, 1).restated);
    EXPECT_FALSE(faceAt(model, 0, 0).restated);
    EXPECT_EQ(shown(model, 0, 1), u"20,000"_s);
}

TEST_F(StatementModelTest, FindsACellByAnyOfItsReports) {
    EXPECT_EQ(model.indexOf({0, 0, 0, 1}), model.index(0, 1));
    EXPECT_EQ(model.indexOf({1, 0, 0, 1}), model.index(0, 1));
    EXPECT_FALSE(model.indexOf({1, 0, 9, 7}).isValid());
}

TEST_F(StatementModelTest, LeavesOneRuleBetweenTwoRows) {
    EXPECT_EQ(rowFace(model, 3).ruleBelow, Rule::None);
    EXPECT_EQ(rowFace(model, 4).ruleAbove, Rule::Single);
    EXPECT_EQ(rowFace(model, 5).ruleBelow, Rule::Double);
    EXPECT_EQ(rowFace(model, 6).ruleAbove, Rule::None);
}

TEST_F(StatementModelTest, LetsNobodyStandOnHeadingsOrTheTrend) {
    EXPECT_FALSE(model.flags(model.index(2, 0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_FALSE(model.flags(model.index(0, 3)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(),
              u"Operating expenses"_s);
}

TEST_F(StatementModelTest, TooltipsGiveTheExactValueAndItsPlace) {
    const QString text = model.data(model.index(0, 1), Qt::ToolTipRole).toString();
    EXPECT_TRUE(text.contains(u"$20,000,000"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Quarter ended September 30, 2004"_s));
    EXPECT_TRUE(text.contains(u"Q4 2004 release of January 26, 2005, line 41, column 40"_s));
    EXPECT_TRUE(text.contains(u"$20,100,000 in the Q3 2004 release"_s));
}

TEST_F(StatementModelTest, SetsOtherColumnsAgainstABase) {
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setComparison(test::handmade(), ScaleChoice::Thousands, 0);
    EXPECT_EQ(model.base(), 0);
    EXPECT_EQ(shown(model, 0, 0), u"12,345"_s);
    EXPECT_EQ(shown(model, 0, 2), u"11,111"_s);
    const auto* column =
        model.headerData(2, Qt::Horizontal, ColumnFaceRole).value<const ColumnFace*>();
    EXPECT_TRUE(column->change);
    EXPECT_EQ(column->note, u"to Q1 04"_s);
    // The cell shown is the change, and tells its two ends.
    EXPECT_EQ(model.cellAt(model.index(0, 2))->operands.size(), 2U);
    EXPECT_EQ(model.comparison()->rows[0].cells[2].value, Decimal(23456, 3));
    // A base that a new comparison lacks is none.
    model.setComparison(test::handmade(), ScaleChoice::Thousands, 9);
    EXPECT_EQ(model.base(), -1);
}

TEST_F(StatementModelTest, MarksWhatIsDerivedAmongPrintedFigures) {
    auto comparison = *test::handmade();
    comparison.rows[0].cells[1].derivation = analysis::Derivation::Difference;
    comparison.rows[0].cells[2].derivation = analysis::Derivation::Difference;
    comparison.columns[2].derived = true;
    model.setComparison(std::make_shared<const analysis::Comparison>(comparison),
                        ScaleChoice::Thousands);
    const auto face = [this](int row, int column) {
        return model.data(model.index(row, column), CellFaceRole).value<const CellFace*>();
    };
    EXPECT_TRUE(face(0, 1)->derivedAmongPrinted);
    EXPECT_FALSE(face(0, 2)->derivedAmongPrinted) << "its column says so already";
    EXPECT_FALSE(face(0, 0)->derivedAmongPrinted);
}

TEST(RowFilterModelTest, CountsLinesAndGoesFromMatchToMatch) {
    StatementModel model;
    model.setComparison(test::handmade(), ScaleChoice::Thousands);
    RowFilterModel filter(&model);
    EXPECT_EQ(filter.lineCount(), 9) << "a heading is no line";
    EXPECT_EQ(filter.matchCount(), 9);
    filter.setText(u"  operating "_s);
    EXPECT_EQ(filter.matchCount(), 3);
    // Research stands in the section only; what holds the words itself is found.
    EXPECT_EQ(filter.nextMatch(-1, 1), 2);
    EXPECT_EQ(filter.nextMatch(2, 1), 3);
    EXPECT_EQ(filter.nextMatch(3, 1), 2);
    EXPECT_EQ(filter.nextMatch(2, -1), 3);
    filter.setText(u"zebra"_s);
    EXPECT_EQ(filter.nextMatch(0, 1), -1);
}

TEST(RowFilterModelTest, KeepsMatchesAndTheHeadingsAboveThem) {
    StatementModel model;
    model.setComparison(test::handmade(), ScaleChoice::Thousands);
    RowFilterModel filter(&model);
    const QAbstractItemModelTester tester(&filter, Mode::Fatal);
    filter.setText(u"rESea"_s);
    ASSERT_EQ(filter.rowCount(), 2);
    EXPECT_EQ(filter.headerData(0, Qt::Vertical).toString(), u"Operating expenses"_s);
    EXPECT_EQ(filter.headerData(1, Qt::Vertical).toString(), u"Research"_s);
    filter.setText(u"no such line"_s);
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setText({});
    EXPECT_EQ(filter.rowCount(), model.rowCount());
}

TEST(RowFilterModelTest, FollowsTheTableWhenItChanges) {
    StatementModel model;
    RowFilterModel filter(&model);
    const QAbstractItemModelTester tester(&filter, Mode::Fatal);
    filter.setText(u"sales"_s);
    EXPECT_EQ(filter.rowCount(), 0);
    model.setComparison(test::handmade(), ScaleChoice::Thousands);
    EXPECT_EQ(filter.rowCount(), 1);
}
