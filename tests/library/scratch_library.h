// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ql::test {

/// A test with a folder of its own, gone afterwards, and a library in it.
class ScratchLibrary : public testing::Test {
  protected:
    [[nodiscard]] QString path() const {
        return m_folder.filePath(QStringLiteral("library.sqlite"));
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] std::unique_ptr<library::Library> open() const {
        auto opened = library::Library::open(path());
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : opened.error().sentence());
        return opened ? std::move(*opened) : nullptr;
    }

    [[nodiscard]] static QByteArray bytesOf(const QString& file) {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
        return opened.readAll();
    }
    static void write(const QString& file, const QByteArray& bytes) {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly)) << file.toStdString();
        ASSERT_EQ(opened.write(bytes), bytes.size());
    }

  private:
    QTemporaryDir m_folder;
};

} // namespace ql::test
