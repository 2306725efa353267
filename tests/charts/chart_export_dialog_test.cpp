// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_export_dialog.h"

#include "charts/invented.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ql;
using namespace ql::analysis;
using namespace ql::views;

namespace {

class ExportDialogTest : public testing::Test {
  protected:
    void SetUp() override { QSettings().clear(); }
    [[nodiscard]] static ChartSpec spec() {
        const auto company = invented::company(4, 3);
        return makeChart(company.income, company.breakdown, ChartKind::Mix);
    }
    static void press(const QDialog& dialog, const QString& label) {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text().remove(u'&') == label) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        ADD_FAILURE() << "no button " << label.toStdString();
    }
    static QSpinBox* box(const QDialog& dialog, const char* name) {
        for (auto* spin : dialog.findChildren<QSpinBox*>())
            if (spin->accessibleName() == QLatin1String(name)) return spin;
        return nullptr;
    }
};

} // namespace

TEST_F(ExportDialogTest, BeginsWithASlideInTheWindowsScheme) {
    const ChartExportDialog dialog(spec(), {}, true);
    EXPECT_EQ(dialog.options().size, QSize(1600, 900));
    EXPECT_EQ(dialog.options().dpi, 96);
    EXPECT_TRUE(dialog.options().dark);
    EXPECT_EQ(QFileInfo(dialog.path()).fileName(),
              QStringLiteral("Alder Brook Instruments Product-line mix.png"));
}

TEST_F(ExportDialogTest, PresetsSetTheSizeAndASizeOfOnesOwnIsCustom) {
    const ChartExportDialog dialog(spec(), {}, false);
    auto* preset = dialog.findChild<QComboBox*>(QStringLiteral("preset"));
    ASSERT_NE(preset, nullptr);
    ASSERT_EQ(preset->count(), 4);
    const QList<QSize> sizes{{1600, 900}, {1200, 800}, {800, 450}};
    for (int i = 0; i < 3; ++i) {
        preset->setCurrentIndex(i);
        Q_EMIT preset->activated(i);
        EXPECT_EQ(dialog.options().size, sizes[i]);
        EXPECT_EQ(preset->currentIndex(), i);
    }
    box(dialog, "Width in pixels")->setValue(1000);
    EXPECT_EQ(preset->currentText(), QStringLiteral("Custom"));
    EXPECT_EQ(dialog.options().size, QSize(1000, 450));
}

TEST_F(ExportDialogTest, SavesAndRemembersChoicesAndFolder) {
    const QTemporaryDir folder;
    ChartExportDialog dialog(spec(), {false, true, false}, false);
    box(dialog, "Width in pixels")->setValue(1000);
    box(dialog, "Height in pixels")->setValue(500);
    dialog.setPath(folder.filePath(QStringLiteral("mix")));
    const QSignalSpy spy(&dialog, &ChartExportDialog::exported);
    dialog.show();
    press(dialog, QStringLiteral("Save"));
    ASSERT_EQ(spy.size(), 1);
    const QString written = folder.filePath(QStringLiteral("mix.png"));
    EXPECT_EQ(spy[0][0].toString(), written);
    EXPECT_EQ(QImage(written).size(), QSize(1000, 500));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);

    const ChartExportDialog next(spec(), {}, true);
    EXPECT_EQ(next.options().size, QSize(1000, 500));
    EXPECT_FALSE(next.options().dark) << "the scheme chosen goes before the window's";
    EXPECT_EQ(QFileInfo(next.path()).absolutePath(), QDir(folder.path()).absolutePath());
}

TEST_F(ExportDialogTest, AFailureIsSaidInTheDialogWhichStaysOpen) {
    const QTemporaryDir folder;
    ChartExportDialog dialog(spec(), {}, false);
    dialog.setPath(folder.filePath(QStringLiteral("none/mix.png")));
    const QSignalSpy failed(&dialog, &ChartExportDialog::exportFailed);
    dialog.show();
    press(dialog, QStringLiteral("Save"));
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(dialog.isVisible());
    bool said = false;
    for (const auto* label : dialog.findChildren<QLabel*>())
        said = said || label->text() == failed[0][0].toString();
    EXPECT_TRUE(said);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ExportDialogTest, TheFormatAndTheEndOfTheNameAgree) {
    ChartExportDialog dialog(spec(), {}, false);
    dialog.setFormat(ChartFormat::Svg);
    EXPECT_TRUE(dialog.path().endsWith(QStringLiteral("Product-line mix.svg")));
    dialog.setFormat(ChartFormat::Pdf);
    EXPECT_TRUE(dialog.path().endsWith(QStringLiteral("Product-line mix.pdf")));
    auto* field = dialog.findChild<QLineEdit*>();
    field->setText(QStringLiteral("/nowhere/mix.svg"));
    Q_EMIT field->editingFinished();
    EXPECT_EQ(dialog.format(), ChartFormat::Svg);
    EXPECT_EQ(dialog.path(), QStringLiteral("/nowhere/mix.svg"));
}

TEST_F(ExportDialogTest, AllChartsOfACompanyGoIntoAFolderNamedByTitle) {
    const QTemporaryDir folder;
    const auto company = invented::company(4, 3);
    std::vector<ChartSpec> specs;
    for (const ChartKind kind : {ChartKind::Revenue, ChartKind::Margins, ChartKind::Revenue})
        specs.push_back(makeChart(company.income, company.breakdown, kind));
    ChartExportDialog dialog(specs, false);
    dialog.setPath(folder.path());
    dialog.setFormat(ChartFormat::Svg);
    const QSignalSpy spy(&dialog, &ChartExportDialog::allExported);
    dialog.show();
    press(dialog, QStringLiteral("Save"));
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][1].toInt(), 3);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
              (QStringList{QStringLiteral("Alder Brook Instruments Margins.svg"),
                           QStringLiteral("Alder Brook Instruments Revenue 2.svg"),
                           QStringLiteral("Alder Brook Instruments Revenue.svg")}));
}

TEST_F(ExportDialogTest, CancelWritesNothing) {
    const QTemporaryDir folder;
    ChartExportDialog dialog(spec(), {}, false);
    dialog.setPath(folder.filePath(QStringLiteral("mix.png")));
    dialog.show();
    press(dialog, QStringLiteral("Cancel"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_FALSE(QSettings().contains(QStringLiteral("chartExport/width")));
}

TEST_F(ExportDialogTest, SettingsOutOfBoundsAreBroughtBack) {
    QSettings settings;
    settings.setValue(QStringLiteral("chartExport/width"), -7);
    settings.setValue(QStringLiteral("chartExport/dpi"), 1000000);
    settings.setValue(QStringLiteral("chartExport/background"), 9);
    const auto options = ChartExportDialog::rememberedOptions(false);
    EXPECT_EQ(options.size.width(), smallestImageSide);
    EXPECT_EQ(options.dpi, largestDpi);
    EXPECT_EQ(options.background, ChartBackground::Transparent);
}
