// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace ql::views {
class MessageBar;
class SourcePanel;
class StatementView;
} // namespace ql::views

namespace ql::test {

/// A window on a library of its own, driven as a person would drive it. Files are asked for
/// through `answers`, as the file dialog would give them.
class WindowTest : public testing::Test {
  protected:
    void SetUp() override;

    /// A new window on the same library.
    void openWindow();
    /// Ctrl+O, these files as the answer, and the end of the import.
    void open(const QStringList& files);
    void waitForImport();
    /// A click on the tab of that title.
    void clickTab(const QString& title);
    [[nodiscard]] QStringList tabTitles() const;

    [[nodiscard]] views::StatementView* table() const;
    /// Row of the shown table by its label and column by its heading; -1 where there is none.
    [[nodiscard]] int rowOf(const QString& label) const;
    [[nodiscard]] int columnOf(const QString& heading) const;
    [[nodiscard]] QString textAt(const QString& label, const QString& heading) const;
    void clickCell(const QString& label, const QString& heading);
    [[nodiscard]] views::SourcePanel* source() const;
    [[nodiscard]] views::MessageBar* messages() const;
    /// Number of releases in the library file, by a connection of its own.
    [[nodiscard]] int releasesKept() const;

    /// Writes a file into the test's folder and gives its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] static QString sample(const QString& name);

    QTemporaryDir folder;
    QStringList answers;
    std::unique_ptr<app::MainWindow> window;
};

} // namespace ql::test
