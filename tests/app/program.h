// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace ql::test {

/// What a run of the program gave.
struct Outcome {
    int exitCode = -1;
    std::string out;
    std::string err;
};

/// Runs the built program to its end, with no display.
[[nodiscard]] Outcome quarterlight(const QStringList& arguments);
/// The same as a user without the superuser's rights, also where the tests run with them. Nothing
/// where that user cannot reach the program.
[[nodiscard]] std::optional<Outcome> quarterlightAsOrdinaryUser(const QStringList& arguments);
/// Runs a shell script in which "$1" is the program and "$2"... are the arguments.
[[nodiscard]] Outcome shell(const QString& script, const QStringList& arguments);

/// An invented release of these tests.
[[nodiscard]] QString fixture(const QString& name);

/// A test with a folder of its own, gone afterwards.
class WithFolder : public testing::Test {
  protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString library() const { return path(QStringLiteral("q.qlib")); }
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString& name) const;
    /// Lets an ordinary user reach the folder.
    void openToAll() const;
    /// Imports all invented releases into library().
    void importAll() const;

  private:
    QTemporaryDir m_folder;
};

} // namespace ql::test
