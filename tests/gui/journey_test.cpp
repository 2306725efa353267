// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export_dialog.h"
#include "charts/chart_view.h"
#include "charts_page.h"
#include "company_pages.h"
#include "gui/window_test.h"
#include "panels/source_panel.h"
#include "panels/source_view.h"
#include "tables/statement_view.h"
#include "theme.h"

#include <QFileInfo>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

/// How many pixels of the picture have that colour.
int count(const QImage& image, const QColor& color) {
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == color ? 1 : 0;
    return pixels;
}

class JourneyTest : public WindowTest {
  protected:
    /// Goes to the revenue chart and exports it as the dialog proposes.
    void exportChart(const QString& path) {
        clickTab(u"Charts"_s);
        auto* view = window->pages()->charts()->view();
        ASSERT_FALSE(view->spec().isEmpty()) << view->spec().emptyReason;
        QTest::keySequence(window.get(), QKeySequence(u"Ctrl+E"_s));
        auto* dialog = window->findChild<views::ChartExportDialog*>();
        ASSERT_NE(dialog, nullptr);
        const QSize size = dialog->options().size;
        dialog->setPath(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        waitForFile(path);
        const QImage picture(path);
        EXPECT_EQ(picture.size(), size);
        // A chart and no blank page: bars in the accent, and a page around them.
        const auto colors = views::Colors::forPalette(views::lightPalette());
        EXPECT_GT(count(picture, colors.accent), size.width() * size.height() / 100);
        EXPECT_GT(count(picture, colors.page), size.width() * size.height() / 4);
    }

    static void waitForFile(const QString& path) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 10000));
    }
};

} // namespace

TEST_F(JourneyTest, FromTwoInventedFilesToAnExportedChart) {
    open({sample(u"northfield-2005q2.txt"_s), sample(u"northfield-2005q4.txt"_s)});
    EXPECT_EQ(releasesKept(), 2);
    clickTab(u"Income"_s);
    ASSERT_NE(table(), nullptr);
    EXPECT_EQ(textAt(u"Net revenue"_s, u"Q2 05"_s), u"40,300"_s);
    EXPECT_EQ(textAt(u"Net revenue"_s, u"Q4 05"_s), u"55,200"_s);
    clickCell(u"Net revenue"_s, u"Q4 05"_s);
    EXPECT_EQ(source()->view()->litText(), u"$  55,200"_s); // as printed
    EXPECT_TRUE(source()->headerText().contains(u"$55,200,000"_s))
        << source()->headerText().toStdString();
    exportChart(folder.filePath(u"revenue.png"_s));
}

TEST_F(JourneyTest, FromTwoRealFilesToAnExportedChart) {
    const QString corpus = QStringLiteral(QL_CORPUS_DIR "/zhone/");
    const QStringList files{corpus + u"zhone-2003q3.txt"_s, corpus + u"zhone-2006q2.txt"_s};
    if (!QFileInfo::exists(files.first())) GTEST_SKIP() << "the corpus is not here";
    open(files);
    ASSERT_EQ(releasesKept(), 2);
    ASSERT_EQ(window->workspace().companies().size(), 1U);
    clickTab(u"Income"_s);
    EXPECT_EQ(textAt(u"Net revenue"_s, u"Q2 06"_s), u"54,214"_s);
    EXPECT_EQ(textAt(u"Net revenue"_s, u"Q3 03"_s), u"22,240"_s);
    clickCell(u"Net revenue"_s, u"Q2 06"_s);
    EXPECT_TRUE(source()->view()->litText().contains(u"54,214"_s));
    exportChart(folder.filePath(u"revenue.png"_s));
}

} // namespace ql::test
