// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/overview_picture.h"

#include "items/handmade.h"
#include "theme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ql;
using namespace ql::views;

namespace {

OverviewContent content() {
    const analysis::Comparison none;
    OverviewContent made;
    made.company = u"Alder Instruments, Inc."_s;
    made.headlines = items::makeHeadlines(*test::handmade(), none);
    made.charts = {analysis::makeChart(*test::handmade(), none, analysis::ChartKind::Revenue)};
    made.news.latest = u"Q4 2004 release of January 26, 2005"_s;
    made.news.before = u"Q3 2004 release of October 20, 2004"_s;
    for (int i = 0; i < 40; ++i)
        made.news.items.push_back({.text = u"New line: Number %1"_s.arg(i)});
    made.checks = u"41 checks: 40 hold, 1 restated"_s;
    return made;
}

QColor corner(bool dark) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"o.png"_s);
    EXPECT_TRUE(saveOverview(content(), {.dark = dark}, path));
    return QImage(path).pixelColor(3, 3);
}

} // namespace

TEST(OverviewPicture, IsOnePngInTheSchemesColours) {
    EXPECT_EQ(corner(false), Colors::forPalette(lightPalette()).window);
    EXPECT_EQ(corner(true), Colors::forPalette(darkPalette()).window);
}

TEST(OverviewPicture, PdfIsOnePageOnItsSideInBothPaperSizes) {
    const QTemporaryDir folder;
    for (const bool letter : {false, true}) {
        const QString path = folder.filePath(u"o.pdf"_s);
        ASSERT_TRUE(saveOverview(content(), {.letter = letter}, path));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_EQ(bytes.count("/Type /Page\n"), 1);
        EXPECT_TRUE(bytes.contains(letter ? "/MediaBox [0 0 792" : "/MediaBox [0 0 842"));
    }
}

TEST(OverviewPicture, AnotherEndOfTheNameIsRefusedAndNothingIsWritten) {
    const QTemporaryDir folder;
    const auto saved = saveOverview(content(), {}, folder.filePath(u"o.docx"_s));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Usage);
    EXPECT_FALSE(saveOverview(content(), {}, folder.filePath(u"none/o.pdf"_s)));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(OverviewPicture, ACompanyWithNothingToTellStillMakesAPage) {
    const QTemporaryDir folder;
    EXPECT_TRUE(saveOverview({}, {}, folder.filePath(u"o.png"_s)));
    EXPECT_TRUE(saveOverview({}, {}, folder.filePath(u"o.pdf"_s)));
}
