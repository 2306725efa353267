// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/storage_error.h"

#include <QSqlError>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

std::string sentence(int code) {
    const QSqlError error(u"driver"_s, u"words of the database"_s, QSqlError::StatementError,
                          QString::number(code));
    const Error made = library::storageError(error, u"q.qlib"_s);
    EXPECT_EQ(made.code, ErrorCode::Storage);
    return made.sentence();
}

TEST(StorageError, saysWhatHappenedAndWhatToDo) {
    EXPECT_EQ(sentence(5),
              "q.qlib is being written by another program; try again when that is done.");
    EXPECT_EQ(sentence(13),
              "q.qlib could not be written because the disk is full; make room and try again.");
    EXPECT_NE(sentence(8).find("q.qlib cannot be written to"), std::string::npos);
    EXPECT_NE(sentence(11).find("q.qlib is damaged"), std::string::npos);
    EXPECT_NE(sentence(26).find("q.qlib is not a library of Quarterlight"), std::string::npos);
}

TEST(StorageError, takesExtendedCodesForTheirKind) {
    EXPECT_EQ(sentence(5 | (1 << 8)), sentence(5));   // SQLITE_BUSY_RECOVERY
    EXPECT_EQ(sentence(10 | (3 << 8)), sentence(10)); // SQLITE_IOERR_WRITE
    EXPECT_EQ(sentence(8 | (4 << 8)), sentence(8));   // SQLITE_READONLY_DBMOVED
}

TEST(StorageError, givesTheDatabasesOwnWordsForTheRest) {
    EXPECT_EQ(sentence(1), "q.qlib could not be used (words of the database).");
}

} // namespace

} // namespace ql::test
