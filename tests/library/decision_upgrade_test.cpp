// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/connection.h"
#include "library/migrations.h"
#include "library/raw_sqlite.h"
#include "library/sample_release.h"
#include "library/scratch_library.h"
#include "library/sql_script.h"

namespace ql::test {

using namespace Qt::StringLiterals;

namespace {

/// A file as the program of that version left it.
class OldFile : public ScratchLibrary {
  protected:
    void make(int version) {
        auto migrations = *library::shippedMigrations();
        migrations.resize(static_cast<std::size_t>(version));
        auto connection = library::Connection::open(path());
        ASSERT_TRUE(connection.has_value());
        ASSERT_TRUE(library::migrate(**connection, migrations).has_value());
        const QString rows = QStringLiteral(QL_SOURCE_DIR "/tests/library/versions/%1.sql")
                                 .arg(version, 3, 10, QLatin1Char('0'));
        RawSqlite(path()).run(library::splitStatements(QString::fromUtf8(bytesOf(rows))));
    }

    const std::vector<std::string> keys{companyKey("Larkmoor Instruments, Inc.")};
};

TEST_F(OldFile, ofVersionOneTakesDecisionsOnceOpened) {
    make(1);
    const auto library = open();
    EXPECT_TRUE(library->decisions().of(keys)->isEmpty());
    Correction correction;
    correction.sha256 = sampleRelease().sha256;
    ASSERT_TRUE(library->decisions().keep(correction).has_value());
    EXPECT_EQ(library->decisions().of(keys)->corrections.size(), 1u);
}

TEST_F(OldFile, ofVersionTwoKeepsEveryDecision) {
    make(2);
    const auto library = open();
    const auto decisions = library->decisions().of(keys);
    ASSERT_TRUE(decisions.has_value()) << decisions.error().sentence();
    ASSERT_EQ(decisions->rows.size(), 1u);
    EXPECT_EQ(decisions->rows[0].what, RowDecision::What::Join);
    EXPECT_EQ(decisions->rows[0].line.label, "Sales");
    EXPECT_EQ(decisions->rows[0].into.section, "Product");
    ASSERT_EQ(decisions->rows[0].into.places.size(), 1u);
    EXPECT_EQ(decisions->rows[0].into.places[0].range, (ByteRange{120, 138}));
    ASSERT_EQ(decisions->corrections.size(), 1u);
    EXPECT_EQ(decisions->corrections[0].value, Decimal(12354, 3));
    ASSERT_EQ(decisions->annotations.size(), 1u);
    EXPECT_EQ(decisions->annotations[0].text, "The glass works were sold");
    EXPECT_EQ(library->companyLinks()->size(), 1u);
    EXPECT_EQ(library->watchedFolders()->at(0), "/home/ida/Releases");
    EXPECT_EQ(library->companies()->at(0).releases[0].checks->total(), 8);
}

} // namespace

} // namespace ql::test
