// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_grid.h"

#include "charts/chart_view.h"
#include "charts/invented.h"
#include "panels/segmented_control.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::views;

namespace {

class ChartGridTest : public testing::Test {
  protected:
    void show(QSize size) {
        const auto company = invented::company(6, 3);
        m_grid.setTables(std::make_shared<Comparison>(company.income),
                         std::make_shared<Comparison>(company.breakdown));
        m_grid.resize(size);
        m_grid.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_grid));
    }
    [[nodiscard]] QRect placeOf(ChartKind kind) const {
        const auto* card = m_grid.view(kind)->parentWidget();
        return card->geometry();
    }

    ChartGrid m_grid;
};

} // namespace

TEST_F(ChartGridTest, CardsStandSideBySideWhereThereIsRoom) {
    show({1200, 700});
    EXPECT_EQ(placeOf(ChartKind::Revenue).top(), placeOf(ChartKind::Margins).top());
    EXPECT_GT(placeOf(ChartKind::Mix).top(), placeOf(ChartKind::Revenue).bottom());
    EXPECT_EQ(placeOf(ChartKind::Mix).right(), placeOf(ChartKind::Margins).right());
}

TEST_F(ChartGridTest, CardsStandBelowEachOtherWhereItIsNarrow) {
    show({600, 1000});
    EXPECT_GT(placeOf(ChartKind::Margins).top(), placeOf(ChartKind::Revenue).bottom());
    EXPECT_EQ(placeOf(ChartKind::Margins).left(), placeOf(ChartKind::Revenue).left());
}

TEST_F(ChartGridTest, AWideWindowHoldsAllThreeInARow) {
    show({2200, 700});
    EXPECT_EQ(placeOf(ChartKind::Mix).top(), placeOf(ChartKind::Revenue).top());
    EXPECT_LT(std::abs(placeOf(ChartKind::Mix).width() - placeOf(ChartKind::Revenue).width()), 3);
}

TEST_F(ChartGridTest, TheMixIsSwitchedBetweenAmountsAndShares) {
    show({1200, 700});
    auto* chart = m_grid.view(ChartKind::MixShare);
    EXPECT_EQ(chart->spec().kind, ChartKind::Mix);
    const QSignalSpy spy(&m_grid, &ChartGrid::sharesChosen);
    for (auto* button : m_grid.findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Shares")) QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_TRUE(spy[0][0].toBool());
    EXPECT_EQ(chart->spec().kind, ChartKind::MixShare);
    m_grid.setShowsShares(false);
    EXPECT_EQ(chart->spec().kind, ChartKind::Mix);
    EXPECT_EQ(spy.size(), 1) << "only the person's choice is a signal";
}

TEST_F(ChartGridTest, ClicksOfEveryCardComeOutOfTheGrid) {
    show({1200, 700});
    const QSignalSpy cells(&m_grid, &ChartGrid::valueActivated);
    const QSignalSpy charts(&m_grid, &ChartGrid::chartOpened);
    for (const ChartKind kind : {ChartKind::Revenue, ChartKind::Mix}) {
        auto* chart = m_grid.view(kind);
        const auto& layout = chart->chartLayout();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier,
                          layout.geometry->bar(0, 2).center().toPoint());
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier,
                          layout.texts.front().rect.center().toPoint());
    }
    ASSERT_EQ(cells.size(), 2);
    EXPECT_EQ(cells[0][0].value<StatementKind>(), StatementKind::Income);
    EXPECT_EQ(cells[1][0].value<StatementKind>(), StatementKind::Breakdown);
    ASSERT_EQ(charts.size(), 2);
    EXPECT_EQ(charts[1][0].value<ChartKind>(), ChartKind::Mix);
}

TEST_F(ChartGridTest, WithoutTablesEveryCardSaysWhatItNeeds) {
    m_grid.setTables(nullptr, nullptr);
    for (const ChartKind kind : {ChartKind::Revenue, ChartKind::Margins, ChartKind::Mix})
        EXPECT_FALSE(m_grid.view(kind)->spec().emptyReason.empty());
    EXPECT_TRUE(m_grid.findChild<SegmentedControl*>()->isHidden());
}
