// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_test.h"

#include "company_pages.h"
#include "import_controller.h"
#include "library/library.h"
#include "panels/message_bar.h"
#include "panels/source_panel.h"
#include "panels/tab_strip.h"
#include "tables/statement_view.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ql::test {

void WindowTest::SetUp() {
    QSettings().clear();
    openWindow();
}

void WindowTest::openWindow() {
    if (window) window->close();
    app::FileDialogs dialogs;
    dialogs.openReleases = [this](QWidget*) { return answers; };
    dialogs.openFolder = [this](QWidget*) { return answers.value(0); };
    window =
        std::make_unique<app::MainWindow>(folder.filePath(u"library.qlib"_s), std::move(dialogs));
    window->resize(1400, 860);
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    // The company of the last session is read on a thread of its own.
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->workspace().isLoading(); }, 30000));
}

void WindowTest::open(const QStringList& files) {
    answers = files;
    QTest::keySequence(window.get(), QKeySequence(QKeySequence::Open));
    waitForImport();
}

void WindowTest::waitForImport() {
    QSignalSpy finished(window->imports(), &app::ImportController::finished);
    if (window->imports()->isRunning()) {
        ASSERT_TRUE(finished.wait(30000));
    }
}

void WindowTest::clickTab(const QString& title) {
    auto* tabs = window->pages()->tabs();
    const auto at = tabTitles().indexOf(title);
    ASSERT_GE(at, 0) << title.toStdString();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(at)).center());
}

QStringList WindowTest::tabTitles() const {
    QStringList titles;
    for (int tab = 0; tab < window->pages()->tabs()->count(); ++tab)
        titles += window->pages()->tabs()->tabText(tab);
    return titles;
}

views::StatementView* WindowTest::table() const {
    return window->pages()->currentStatement();
}

int WindowTest::rowOf(const QString& label) const {
    const auto* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->headerData(row, Qt::Vertical).toString() == label) return row;
    return -1;
}

int WindowTest::columnOf(const QString& heading) const {
    const auto* model = table()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal).toString() == heading) return column;
    return -1;
}

QString WindowTest::textAt(const QString& label, const QString& heading) const {
    return table()->model()->index(rowOf(label), columnOf(heading)).data().toString();
}

void WindowTest::clickCell(const QString& label, const QString& heading) {
    const QModelIndex cell = table()->model()->index(rowOf(label), columnOf(heading));
    ASSERT_TRUE(cell.isValid()) << label.toStdString() << ", " << heading.toStdString();
    table()->scrollTo(cell);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
}

views::SourcePanel* WindowTest::source() const {
    return window->findChild<views::SourcePanel*>();
}

views::MessageBar* WindowTest::messages() const {
    return window->findChild<views::MessageBar*>();
}

int WindowTest::releasesKept() const {
    const auto library = library::Library::open(folder.filePath(u"library.qlib"_s));
    if (!library) return -1;
    const auto companies = (*library)->companies();
    int count = 0;
    for (const auto& company : companies.value_or(std::vector<library::CompanyEntry>()))
        count += int(company.releases.size());
    return count;
}

QString WindowTest::write(const QString& name, const QByteArray& bytes) const {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return path;
}

QString WindowTest::sample(const QString& name) {
    return QStringLiteral(QL_SOURCE_DIR "/resources/samples/") + name;
}

} // namespace ql::test
