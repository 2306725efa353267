// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/save_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ql::test {

using namespace exporting;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class SaveFileTest : public testing::Test {
  protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"table.csv"_s);
};

TEST_F(SaveFileTest, WritesTheBytesAndReplacesWhatStoodThere) {
    ASSERT_TRUE(saveFile(m_path, "first, and longer"));
    ASSERT_TRUE(saveFile(m_path, "second"));
    EXPECT_EQ(contents(m_path), "second");
}

TEST_F(SaveFileTest, AFailedWriteLeavesTheOldFileAndNothingElse) {
    ASSERT_TRUE(saveFile(m_path, "old"));
    const auto saved = saveFile(m_path, [](QIODevice& device) {
        device.write("half");
        return u"the printer is on fire"_s;
    });
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().sentence().find("the printer is on fire"), std::string::npos);
    EXPECT_EQ(contents(m_path), "old");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"table.csv"_s});
}

TEST_F(SaveFileTest, AFolderThatIsNotThereIsSaid) {
    const auto saved = saveFile(m_folder.filePath(u"no/such/table.csv"_s), "x");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Storage);
    EXPECT_NE(saved.error().sentence().find("table.csv could not be written"), std::string::npos)
        << saved.error().sentence();
}

TEST_F(SaveFileTest, AFullDeviceIsNoPlaceForAFile) {
    if (!QFile::exists(u"/dev/full"_s)) GTEST_SKIP() << "no /dev/full here";
    const auto saved = saveFile(u"/dev/full"_s, "x");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Storage);
}

TEST(FileNames, AreWhatEveryFileSystemTakes) {
    EXPECT_EQ(fileNameFor(u"Northfield Optical, Inc. Income/Q2: \"a\""_s, u"x"_s),
              u"Northfield Optical Inc. Income Q2 a"_s);
    EXPECT_EQ(fileNameFor(u"../../etc"_s, u"x"_s), u"etc"_s);
    EXPECT_EQ(fileNameFor(u"///"_s, u"table"_s), u"table"_s);
    EXPECT_LE(fileNameFor(QString(500, u'a'), u"x"_s).size(), 120);
}

} // namespace

} // namespace ql::test
