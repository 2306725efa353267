// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/raw_sqlite.h"
#include "library/sample_release.h"
#include "library/scratch_library.h"

namespace ql::test {

using namespace Qt::StringLiterals;

namespace {

using WholeOrAbsent = ScratchLibrary;

const QStringList tables = {
    u"releases"_s,   u"originals"_s, u"contacts"_s,    u"statements"_s, u"statement_columns"_s,
    u"line_items"_s, u"facts"_s,     u"prose_facts"_s, u"footnotes"_s,  u"issues"_s};

QString count(const QString& table) {
    return u"SELECT count(*) FROM "_s + table;
}

class FailureIn : public WholeOrAbsent, public testing::WithParamInterface<const char*> {};

TEST_P(FailureIn, leavesNothingOfTheRelease) {
    const QString table = QString::fromLatin1(GetParam());
    const auto library = open();
    RawSqlite(path()).run({u"CREATE TRIGGER stop BEFORE INSERT ON %1 "
                           u"BEGIN SELECT RAISE(FAIL, 'stopped by a test'); END"_s.arg(table)});

    const auto failed = library->save(sampleRelease(), "the file");
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::Storage);
    EXPECT_NE(failed.error().sentence().find("stopped by a test"), std::string::npos);
    for (const QString& each : tables)
        EXPECT_EQ(RawSqlite(path()).ask(count(each)), u"0"_s) << each.toStdString();

    // The same connection works on once the cause is gone.
    RawSqlite(path()).run({u"DROP TRIGGER stop"_s});
    const auto saved = library->save(sampleRelease(), "the file");
    ASSERT_TRUE(saved.has_value()) << saved.error().sentence();
    EXPECT_EQ(*library->load(saved->id), sampleRelease());
}

INSTANTIATE_TEST_SUITE_P(AnyTable, FailureIn,
                         testing::Values("releases", "originals", "contacts", "statements",
                                         "statement_columns", "line_items", "facts", "prose_facts",
                                         "footnotes", "issues"),
                         [](const auto& row) { return std::string(row.param); });

TEST_F(WholeOrAbsent, aRemovedReleaseLeavesNothingBehind) {
    const auto library = open();
    const auto first = library->save(sampleRelease(), "the file");
    const auto kept = library->save(sampleRelease("other", {{2019, 6, 30}, 3}), "another");
    ASSERT_TRUE(first.has_value() && kept.has_value());
    RawSqlite raw(path());
    QStringList before;
    for (const QString& table : tables)
        before += raw.ask(count(table));

    const auto removed = library->remove(first->id);
    ASSERT_TRUE(removed.has_value()) << removed.error().sentence();
    for (const QString& table : tables) {
        // Both releases hold the same number of rows.
        const int half = before.takeFirst().toInt() / 2;
        EXPECT_GT(half, 0) << table.toStdString();
        EXPECT_EQ(raw.ask(count(table)).toInt(), half) << table.toStdString();
    }
    EXPECT_FALSE(library->load(first->id).has_value());
    EXPECT_TRUE(library->load(kept->id).has_value());
    EXPECT_EQ(raw.ask(u"SELECT count(*) FROM pragma_foreign_key_check"_s), u"0"_s);
}

TEST_F(WholeOrAbsent, aRemovedReleaseCanBeSavedAgain) {
    const auto library = open();
    const auto first = library->save(sampleRelease(), "the file");
    ASSERT_TRUE(first.has_value() && library->remove(first->id).has_value());
    EXPECT_TRUE(library->companies()->empty());
    const auto again = library->save(sampleRelease(), "the file");
    ASSERT_TRUE(again.has_value()) << again.error().sentence();
    EXPECT_FALSE(again->alreadyThere);
    EXPECT_EQ(*library->load(again->id), sampleRelease());
}

TEST_F(WholeOrAbsent, aFactInAColumnThatDoesNotExistIsRefused) {
    const auto library = open();
    Release release = sampleRelease();
    release.statements[0].items[0].facts[0].column = 2;
    const auto saved = library->save(release, "the file");
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(RawSqlite(path()).ask(count(u"releases"_s)), u"0"_s);
}

TEST_F(WholeOrAbsent, damagedRowsAreNotTakenForAnEmptyRelease) {
    const auto library = open();
    const auto saved = library->save(sampleRelease(), "the file");
    ASSERT_TRUE(saved.has_value());
    RawSqlite(path()).run({u"UPDATE statements SET kind = 'horoscope'"_s});
    EXPECT_EQ(library->load(saved->id).error().code, ErrorCode::Storage);
    RawSqlite(path()).run({u"UPDATE originals SET packed = x'7fffffff00'"_s});
    EXPECT_EQ(library->originalBytes(saved->id).error().code, ErrorCode::Storage);
    RawSqlite(path()).run({u"DROP TABLE issues"_s});
    EXPECT_FALSE(library->load(saved->id).has_value());
    EXPECT_FALSE(library->companies().has_value());
}

TEST_F(WholeOrAbsent, anAmountThatNoReaderWritesIsDamage) {
    const auto library = open();
    const auto saved = library->save(sampleRelease(), "the file");
    ASSERT_TRUE(saved.has_value());
    for (const QString& amount : {u"exponent = 2000000000"_s, u"exponent = -2147483648"_s,
                                  u"exponent = 0, coefficient = -9223372036854775807 - 1"_s}) {
        RawSqlite(path()).run({u"UPDATE facts SET "_s + amount});
        const auto loaded = library->load(saved->id);
        ASSERT_FALSE(loaded.has_value()) << amount.toStdString();
        EXPECT_EQ(loaded.error().code, ErrorCode::Storage);
    }
}

} // namespace

} // namespace ql::test
