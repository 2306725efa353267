// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/sql_script.h"

#include <gtest/gtest.h>

namespace ql::test {

using namespace Qt::StringLiterals;
using library::splitStatements;

namespace {

TEST(SqlScript, endsAStatementAtItsSemicolon) {
    EXPECT_EQ(splitStatements(u"SELECT 1; SELECT 2"_s),
              (QStringList{u"SELECT 1"_s, u"SELECT 2"_s}));
    EXPECT_EQ(splitStatements(u" ;; \n SELECT 1;\n"_s), QStringList{u"SELECT 1"_s});
    EXPECT_EQ(splitStatements(QString()), QStringList());
}

TEST(SqlScript, passesOverSemicolonsInsideQuotes) {
    for (const QString& one :
         {u"SELECT 'a;b'"_s, u"SELECT 'it''s; so'"_s, u"SELECT \"a;b\""_s, u"SELECT `a;b`"_s,
          u"SELECT [a;b]"_s, u"SELECT 'left open; at the end"_s})
        EXPECT_EQ(splitStatements(one), QStringList{one}) << one.toStdString();
}

TEST(SqlScript, dropsComments) {
    EXPECT_EQ(splitStatements(u"-- one; two\nSELECT 1 -- here; too\n;/* x; 'y */SELECT/*;*/2;"_s),
              (QStringList{u"SELECT 1"_s, u"SELECT 2"_s}));
    EXPECT_EQ(splitStatements(u"SELECT '-- kept'; -- never closed"_s),
              QStringList{u"SELECT '-- kept'"_s});
}

TEST(SqlScript, keepsATriggerWhole) {
    const QString trigger =
        u"create temp trigger t after insert on a begin update b set x = case when 1 then 2 "
        u"end; delete from c; end"_s;
    EXPECT_EQ(splitStatements(trigger + u"; SELECT 1;"_s), (QStringList{trigger, u"SELECT 1"_s}));
}

TEST(SqlScript, takesBeginOutsideATriggerForAStatement) {
    EXPECT_EQ(splitStatements(u"BEGIN; CREATE TABLE trigger_log (a); END;"_s),
              (QStringList{u"BEGIN"_s, u"CREATE TABLE trigger_log (a)"_s, u"END"_s}));
}

} // namespace

} // namespace ql::test
