// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/page_document.h"
#include "panels/source_page.h"
#include "theme.h"
#include "views/source_samples.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::views;

namespace {

class SourcePageTest : public testing::Test {
  protected:
    void SetUp() override {
        page.resize(460, 500);
        page.show();
        page.setSource(test::pageSource());
    }

    /// Where on the screen a figure's first place is.
    [[nodiscard]] QRect placeOf(int figure) const {
        const auto places = page.placesOf(figure);
        return places.isEmpty() ? QRect() : page.mapFromScene(places.front()).boundingRect();
    }

    SourcePage page;
};

/// Whether a place of a picture has the lit figure's ground.
bool hasLitGround(const QImage& image, const QRect& place) {
    int lit = 0;
    for (int y = place.top(); y < place.bottom(); ++y)
        for (int x = place.left(); x < place.right(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() > color.blue() + 50) ++lit;
        }
    return lit > place.width() * place.height() / 4;
}

} // namespace

TEST_F(SourcePageTest, KnowsTheTextOfEveryFigure) {
    EXPECT_EQ(page.textOf(0), u"54.2"_s);
    EXPECT_EQ(page.textOf(1), u"54,214"_s);
    EXPECT_EQ(page.textOf(3), u"(-)"_s);
    EXPECT_EQ(page.placesOf(3).size(), 2);
    EXPECT_TRUE(page.placesOf(7).isEmpty());
}

TEST_F(SourcePageTest, TheLitFigureIsBroughtIntoSightAndSeenInBothSchemes) {
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        page.setPalette(palette);
        page.lightFigures({0});
        ASSERT_FALSE(page.viewport()->rect().contains(placeOf(1)));
        EXPECT_FALSE(
            hasLitGround(page.viewport()->grab().toImage(), placeOf(1) & page.viewport()->rect()));
        page.lightFigures({1});
        EXPECT_TRUE(page.viewport()->rect().contains(placeOf(1)));
        EXPECT_TRUE(hasLitGround(page.viewport()->grab().toImage(), placeOf(1)));
    }
}

TEST_F(SourcePageTest, AClickOnANumberNamesItsFigure) {
    page.lightFigures({1});
    QSignalSpy clicked(&page, &SourcePaper::figureClicked);
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, placeOf(1).center());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 1);
    // Beside it there is none.
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {},
                      placeOf(1).center() + QPoint(0, 3 * placeOf(1).height()));
    EXPECT_EQ(clicked.count(), 1);
}

TEST_F(SourcePageTest, FindsAcrossSpacesAndGoesToTheMatch) {
    EXPECT_EQ(page.search(u"WITHOUT  figures"_s), 200);
    page.showMatch(199);
    EXPECT_GT(page.mapToScene(0, 250).y(), 1000);
    EXPECT_EQ(page.search(u"no such words"_s), 0);
    EXPECT_EQ(page.search({}), 0);
}

TEST_F(SourcePageTest, ZoomIsBoundedAndComesBack) {
    const double before = page.transform().m11();
    page.zoomBy(1.5);
    EXPECT_NEAR(page.transform().m11(), before * 1.5, 1e-6);
    for (int i = 0; i < 40; ++i)
        page.zoomBy(2);
    EXPECT_LE(page.zoom(), 8);
    page.resetZoom();
    EXPECT_NEAR(page.transform().m11(), before, 1e-6);
}

TEST_F(SourcePageTest, WhatIsChosenIsCopied) {
    EXPECT_FALSE(page.hasChosen());
    page.chooseAll();
    EXPECT_TRUE(page.hasChosen());
    page.copyChosen();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"54,214"_s));
}

/// Pages are made safe before they come here; should that fail once, nothing is read all the same.
TEST(PageDocumentTest, NothingIsEverFetched) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.png"_s);
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    ASSERT_TRUE(picture.save(path));
    const QString local = QUrl::fromLocalFile(path).toString();
    PageDocument document;
    document.setPage(
        u"<html><head><link rel=\"stylesheet\" href=\"%1\"><style>@import url(%1);</style></head>"
        "<body background=\"%1\"><p>seen</p><img src=\"%1\"><img src=\"%2\">"
        "<img src=\"http://host.invalid/x.png\"><a href=\"javascript:x()\">link</a>"
        "<p style=\"background-image:url(%1)\">text</p></body></html>"_s.arg(local, path));
    EXPECT_TRUE(document.toPlainText().contains(u"seen"_s));
    EXPECT_GT(document.refused(), 0);
    for (const QString& name : {local, path, u"http://host.invalid/x.png"_s}) {
        EXPECT_LE(
            document.resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().width(), 1);
        EXPECT_TRUE(document.resource(QTextDocument::StyleSheetResource, QUrl(name))
                        .toByteArray()
                        .isEmpty());
    }
    QImage shown(300, 300, QImage::Format_RGB32);
    shown.fill(Qt::white);
    QPainter painter(&shown);
    document.drawContents(&painter);
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            ASSERT_NE(shown.pixelColor(x, y), QColor(Qt::red)) << x << ", " << y;
}
