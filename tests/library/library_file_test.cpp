// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/raw_sqlite.h"
#include "library/sample_release.h"
#include "library/scratch_library.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace ql::test {

using namespace Qt::StringLiterals;
using library::Library;

namespace {

using LibraryFile = ScratchLibrary;

TEST_F(LibraryFile, isMadeWithItsFolder) {
    const QString deep = path(u"a/b/library.sqlite"_s);
    const auto opened = Library::open(deep);
    ASSERT_TRUE(opened.has_value()) << opened.error().sentence();
    EXPECT_TRUE(QFileInfo::exists(deep));
    EXPECT_TRUE((*opened)->companies()->empty());
}

TEST_F(LibraryFile, hasStrictTablesAndEnforcesForeignKeys) {
    const auto library = open();
    RawSqlite raw(path());
    EXPECT_EQ(raw.ask(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND "
                      u"type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict"_s),
              u"0"_s);
    EXPECT_FALSE(raw.accepts(u"INSERT INTO periods (end_date, months) VALUES ('2019-03-31', "
                             u"'three')"_s));
    EXPECT_FALSE(raw.accepts(u"INSERT INTO periods (end_date, months) VALUES ('March 31', 3)"_s));
}

TEST_F(LibraryFile, ofANewerProgramIsRefusedAndLeftAsItIs) {
    {
        const auto made = open();
    }
    RawSqlite(path()).run({u"PRAGMA user_version = 9999"_s});
    const QByteArray before = bytesOf(path());
    const auto opened = Library::open(path());
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Newer);
    EXPECT_NE(opened.error().sentence().find("newer version"), std::string::npos);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(LibraryFile, ofAnotherKindIsRefusedAndLeftAsItIs) {
    const QByteArray letter = "Dear Sir, this is no database, and it is long enough to look twice.";
    write(path(), letter);
    const auto opened = Library::open(path());
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Storage);
    EXPECT_NE(opened.error().sentence().find("is not a library of Quarterlight"),
              std::string::npos);
    EXPECT_EQ(bytesOf(path()), letter);
    EXPECT_EQ(QDir(path(QString())).entryList(QDir::Files).size(), 1);
}

TEST_F(LibraryFile, thatOnlyBeginsLikeADatabaseIsRefusedAndLeftAsItIs) {
    const QByteArray torn = QByteArray("SQLite format 3\0", 16) + QByteArray(500, 'x');
    write(path(), torn);
    const auto opened = Library::open(path());
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Storage);
    EXPECT_EQ(bytesOf(path()), torn);
}

TEST_F(LibraryFile, ofAnotherProgramIsRefusedAndLeftAsItIs) {
    RawSqlite(path()).run({u"CREATE TABLE bookmarks (url TEXT)"_s});
    const QByteArray before = bytesOf(path());
    const auto opened = Library::open(path());
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Storage);
    EXPECT_NE(opened.error().sentence().find("another program"), std::string::npos);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(LibraryFile, cannotBeAFolderOrNothing) {
    EXPECT_NE(Library::open(path(QString())).error().sentence().find("is a folder"),
              std::string::npos);
    EXPECT_FALSE(Library::open(QString()).has_value());
}

TEST_F(LibraryFile, cannotBeMadeUnderAFile) {
    write(path(u"notes.txt"_s), "notes");
    const auto opened = Library::open(path(u"notes.txt/library.sqlite"_s));
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Storage);
}

TEST_F(LibraryFile, thatIsReadOnlyCanStillBeRead) {
    if (geteuid() == 0) GTEST_SKIP() << "the superuser may write to a read-only file";
    {
        ASSERT_TRUE(open()->save(sampleRelease(), "the file").has_value());
    }
    QFile::setPermissions(path(), QFileDevice::ReadOwner);
    const auto library = open();
    EXPECT_EQ(library->companies()->size(), 1u);
    const auto saved = library->save(sampleRelease("other", {{2019, 6, 30}, 3}), "another");
    ASSERT_FALSE(saved.has_value());
    EXPECT_NE(saved.error().sentence().find("cannot be written to"), std::string::npos);
}

TEST_F(LibraryFile, hasADefaultPlaceInTheUsersData) {
    EXPECT_TRUE(Library::defaultPath().endsWith(u"/quarterlight/library.sqlite"_s));
}

} // namespace

} // namespace ql::test
