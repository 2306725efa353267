// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/invented.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::views;

namespace {

/// A chart view on screen, and places in it.
class ChartViewTest : public testing::Test {
  protected:
    void SetUp() override { QSettings().clear(); }
    void show(ChartKind kind, int quarters = 6, bool gaps = false) {
        const auto company = invented::company(quarters, 3, gaps);
        m_view.setSpec(makeChart(company.income, company.breakdown, kind));
        m_view.resize(800, 460);
        m_view.setPalette(lightPalette());
        m_view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }
    [[nodiscard]] QPoint barAt(int series, int category) const {
        return m_view.chartLayout().geometry->bar(series, category).center().toPoint();
    }
    [[nodiscard]] QPoint keyAt(int series) const {
        for (const auto& key : m_view.chartLayout().keys)
            if (key.series == series) return key.rect.center().toPoint();
        return {};
    }
    /// Through the window, as a real pointer: a widget may miss what is sent to it directly.
    void move(const QPoint& place) { QTest::mouseMove(m_view.windowHandle(), place); }
    void click(const QPoint& place) {
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    }

    ChartView m_view;
};

} // namespace

TEST_F(ChartViewTest, PointingAtABarReadsItsValue) {
    show(ChartKind::Revenue);
    move(barAt(0, 2));
    EXPECT_EQ(m_view.hovered(), (ChartHit{0, 2}));
    EXPECT_EQ(hitText(m_view.spec(), m_view.hovered()),
              QStringLiteral("Q1 10 · Net revenue · ") +
                  QString::fromStdString(m_view.spec().series[0].points[2].text));
    move({2, 455});
    EXPECT_FALSE(m_view.hovered().isValid());
}

TEST_F(ChartViewTest, PointingAnywhereInAQuartersColumnReadsTheNearestLine) {
    show(ChartKind::Margins);
    const auto& geometry = *m_view.chartLayout().geometry;
    for (int series = 0; series < 3; ++series) {
        const QPointF point = geometry.point(series, 3).value();
        move((point + QPointF(6, series == 2 ? 3 : -3)).toPoint());
        EXPECT_EQ(m_view.hovered(), (ChartHit{series, 3}));
    }
}

TEST_F(ChartViewTest, APieceOfAStackIsTheOneUnderThePointer) {
    show(ChartKind::Mix);
    for (int series = 0; series < 3; ++series) {
        move(barAt(series, 1));
        EXPECT_EQ(m_view.hovered(), (ChartHit{series, 1}));
    }
}

TEST_F(ChartViewTest, AGapReadsNothing) {
    show(ChartKind::Revenue, 9, true);
    const auto& categories = m_view.spec().categories;
    const auto gap = std::ranges::find_if(categories, &ChartCategory::gap);
    ASSERT_NE(gap, categories.end());
    const int index = static_cast<int>(gap - categories.begin());
    move(m_view.chartLayout().geometry->slot(index).center().toPoint());
    EXPECT_FALSE(m_view.hovered().isValid());
}

TEST_F(ChartViewTest, TheCardShowsAndStaysInsideTheView) {
    show(ChartKind::Mix, 12);
    for (const int category : {0, 5, 11}) {
        move({5, 5});
        const QImage before = m_view.grab().toImage();
        move(barAt(0, category));
        const QImage with = m_view.grab().toImage();
        EXPECT_NE(before, with) << category;
    }
}

TEST_F(ChartViewTest, AClickOnABarGivesItsCellAndWhereItWasRead) {
    show(ChartKind::Revenue);
    const QSignalSpy spy(&m_view, &ChartView::valueActivated);
    click(barAt(0, 4));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].value<StatementKind>(), StatementKind::Income);
    EXPECT_EQ(spy[0][1].toInt(), 0);
    EXPECT_EQ(spy[0][2].toInt(), 4);
    EXPECT_EQ(spy[0][3].value<FactAddress>(), (FactAddress{0, 0, 0, 4}));
}

TEST_F(ChartViewTest, AClickOnAPieceOfAStackGivesTheBreakdownsCell) {
    show(ChartKind::MixShare);
    const QSignalSpy spy(&m_view, &ChartView::valueActivated);
    click(barAt(2, 1));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].value<StatementKind>(), StatementKind::Breakdown);
    EXPECT_EQ(spy[0][1].toInt(), 2);
    EXPECT_EQ(spy[0][2].toInt(), 1);
}

TEST_F(ChartViewTest, APressThatWandersOffIsNoClick) {
    show(ChartKind::Revenue);
    const QSignalSpy spy(&m_view, &ChartView::valueActivated);
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, barAt(0, 1));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, Qt::NoModifier, barAt(0, 4));
    EXPECT_TRUE(spy.isEmpty());
}

TEST_F(ChartViewTest, AClickOnAKeySwitchesItsSeriesOffAndOn) {
    show(ChartKind::Mix);
    const QImage before = m_view.grab().toImage();
    click(keyAt(1));
    EXPECT_FALSE(m_view.isSeriesShown(1));
    EXPECT_TRUE(m_view.chartLayout().geometry->bar(1, 0).isNull());
    EXPECT_NE(m_view.grab().toImage(), before);
    click(keyAt(1));
    EXPECT_TRUE(m_view.isSeriesShown(1));
    move({5, 200});
    EXPECT_EQ(m_view.grab().toImage(), before);
}

TEST_F(ChartViewTest, SeriesStayOffWhenTheFiguresChange) {
    show(ChartKind::Mix);
    m_view.setSeriesShown(1, false);
    const auto company = invented::company(8, 3);
    m_view.setSpec(makeChart(company.income, company.breakdown, ChartKind::MixShare));
    EXPECT_FALSE(m_view.isSeriesShown(1));
    EXPECT_TRUE(m_view.isSeriesShown(0));
}

TEST_F(ChartViewTest, TheKeyboardReachesEveryValue) {
    show(ChartKind::Mix);
    const QSignalSpy spy(&m_view, &ChartView::valueActivated);
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.hovered(), (ChartHit{0, 5})) << "begins at the latest quarter";
    QTest::keyClick(&m_view, Qt::Key_Left);
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.hovered(), (ChartHit{1, 4}));
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][1].toInt(), 1);
    EXPECT_EQ(spy[0][2].toInt(), 4);
    QTest::keyClick(&m_view, Qt::Key_3);
    EXPECT_FALSE(m_view.isSeriesShown(2));
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_FALSE(m_view.hovered().isValid());
}

TEST_F(ChartViewTest, TheKeyboardStepsOverGaps) {
    show(ChartKind::Revenue, 9, true);
    m_view.setFocus();
    QTest::keyClick(&m_view, Qt::Key_Right);
    int steps = 0;
    for (int before = m_view.hovered().category;; before = m_view.hovered().category) {
        QTest::keyClick(&m_view, Qt::Key_Left);
        if (m_view.hovered().category == before) break;
        ++steps;
        const auto at = static_cast<std::size_t>(m_view.hovered().category);
        EXPECT_FALSE(m_view.spec().categories[at].gap);
    }
    EXPECT_EQ(steps, 5);
}

TEST_F(ChartViewTest, TheChartFollowsThePalette) {
    show(ChartKind::Mix);
    m_view.setPalette(darkPalette());
    const QImage dark = m_view.grab().toImage();
    EXPECT_EQ(dark.pixelColor(2, 450), Colors::forPalette(darkPalette()).page);
    const QPoint bar = barAt(0, 0) + QPoint(12, 8);
    EXPECT_EQ(dark.pixelColor(bar), seriesLook(true, 0).color);
    m_view.setPalette(lightPalette());
    EXPECT_EQ(m_view.grab().toImage().pixelColor(bar), seriesLook(false, 0).color);
}

TEST_F(ChartViewTest, LettersFollowTheFont) {
    show(ChartKind::Mix);
    const auto titleHeight = [&] { return m_view.chartLayout().texts.front().rect.height(); };
    m_view.setFont(sized(interfaceFont(), 13));
    const double small = titleHeight();
    m_view.setFont(sized(interfaceFont(), 26));
    EXPECT_NEAR(titleHeight(), 2 * small, 3);
}

TEST_F(ChartViewTest, TheMenuExportsCopiesAndSwitchesSeries) {
    show(ChartKind::Mix);
    QMenu menu;
    m_view.fillMenu(menu);
    QStringList entries;
    for (const auto* action : menu.actions())
        if (!action->isSeparator()) entries.append(action->text());
    EXPECT_EQ(entries,
              (QStringList{QStringLiteral("Export…"), QStringLiteral("Copy image"),
                           QStringLiteral("Copy figures as table"), QStringLiteral("Spectrometers"),
                           QStringLiteral("Balances"), QStringLiteral("Service")}));
    menu.actions().last()->trigger();
    EXPECT_FALSE(m_view.isSeriesShown(2));
}

TEST_F(ChartViewTest, CopiesThePictureAndTheFigures) {
    show(ChartKind::Revenue, 2);
    m_view.copyImage();
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(1600, 900));
    m_view.copyTable();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Net revenue"));
}

TEST_F(ChartViewTest, ExportWritesWhatIsSwitchedOnAndReports) {
    show(ChartKind::Mix);
    m_view.setSeriesShown(0, false);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mix.png"));
    const QSignalSpy done(&m_view, &ChartView::exported);
    const QSignalSpy failed(&m_view, &ChartView::exportFailed);
    EXPECT_TRUE(m_view.exportPng({}, path));
    ASSERT_EQ(done.size(), 1);
    EXPECT_EQ(done[0][0].toString(), path);
    const QImage image(path);
    EXPECT_EQ(image.size(), QSize(1600, 900));
    bool found = false;
    for (int x = 0; x < image.width() && !found; ++x)
        for (int y = 0; y < image.height() && !found; ++y)
            found = image.pixelColor(x, y) == seriesLook(false, 0).color;
    EXPECT_FALSE(found) << "the series switched off is not in the picture";

    EXPECT_FALSE(m_view.exportPng({}, folder.filePath(QStringLiteral("none/mix.png"))));
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].toString().endsWith(u'.'));
    EXPECT_EQ(done.size(), 1);
}

TEST_F(ChartViewTest, SaysToAScreenReaderWhatItShows) {
    show(ChartKind::Revenue);
    EXPECT_EQ(m_view.accessibleName(), QStringLiteral("Revenue"));
    EXPECT_TRUE(m_view.accessibleDescription().contains(u"Net revenue from"));
    move(barAt(0, 1));
    EXPECT_EQ(m_view.accessibleDescription(), hitText(m_view.spec(), {0, 1}));
}

TEST_F(ChartViewTest, AnEmptyChartIsCalm) {
    m_view.setSpec(makeChart({}, ChartKind::Mix, Span::Quarter));
    m_view.resize(500, 300);
    m_view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    const QSignalSpy spy(&m_view, &ChartView::valueActivated);
    move({250, 150});
    click({250, 150});
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_TRUE(spy.isEmpty());
    EXPECT_FALSE(m_view.menuButton()->isVisible());
    QMenu menu;
    m_view.fillMenu(menu);
    EXPECT_TRUE(menu.isEmpty());
}

TEST_F(ChartViewTest, AClickOnTheTitleAsksForTheChart) {
    show(ChartKind::Revenue);
    const QSignalSpy spy(&m_view, &ChartView::titleClicked);
    click(m_view.chartLayout().texts.front().rect.center().toPoint());
    EXPECT_EQ(spy.size(), 1);
}
