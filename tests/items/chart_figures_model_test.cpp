// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/chart_figures_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::items;

namespace {

ChartPoint pointOf(double value, const std::string& text) {
    ChartPoint point;
    point.value = value;
    point.text = text;
    return point;
}

ChartCategory categoryOf(const std::string& label) {
    ChartCategory category;
    category.label = label;
    category.gap = label.empty();
    return category;
}

ChartSpec quartersWithAGap() {
    ChartSpec spec;
    spec.categories = {categoryOf("Q1 06"), categoryOf(""), categoryOf("Q3 06")};
    ChartSeries revenue;
    revenue.name = "Revenue";
    revenue.points = {pointOf(1, "1,000 thousand"), {}, pointOf(2, "2,000 thousand")};
    revenue.points[2].derived = true;
    ChartSeries growth;
    growth.name = "Growth";
    growth.points = {{}, {}, pointOf(3, "+3.0%")};
    spec.series = {revenue, growth};
    return spec;
}

QString text(const ChartFiguresModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.data(model.index(row, column), role).toString();
}

} // namespace

TEST(ChartFiguresModel, HasARowASeriesAndAColumnAPeriodAndNoneForGaps) {
    ChartFiguresModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSpec(quartersWithAGap());
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_EQ(text(model, 0, 1), QStringLiteral("2,000 thousand"));
    EXPECT_EQ(text(model, 1, 0), QString());
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Q3 06"));
    EXPECT_EQ(model.placeOf(model.index(1, 1)).category, 2);
    EXPECT_EQ(text(model, 0, 1, Qt::ToolTipRole), QStringLiteral("Derived from other figures"));
    EXPECT_EQ(text(model, 1, 0, Qt::AccessibleTextRole),
              QStringLiteral("Growth, Q1 06: no figure"));
}

TEST(ChartFiguresModel, ABridgeHasARowAStep) {
    ChartSpec spec;
    spec.steps = true;
    spec.categories = {categoryOf("Revenue"), categoryOf("Costs")};
    ChartSeries sums;
    sums.points = {pointOf(10, "10 million"), {}};
    ChartSeries down;
    down.points = {{}, pointOf(-4, "\u22124 million")};
    spec.series = {sums, down};
    ChartFiguresModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSpec(spec);
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 1);
    EXPECT_EQ(text(model, 1, 0), QStringLiteral("−4 million"));
    EXPECT_EQ(model.placeOf(model.index(1, 0)).series, 1);
    EXPECT_EQ(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(),
              QStringLiteral("Costs"));
}

TEST(ChartFiguresModel, AnEmptyChartHasNoRows) {
    ChartFiguresModel model;
    const QAbstractItemModelTester tester(&model);
    ChartSpec spec;
    spec.emptyReason = "Nothing.";
    model.setSpec(spec);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}
