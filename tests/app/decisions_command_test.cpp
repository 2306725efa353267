// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "library/library.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A library in which a total is printed wrong and a person corrected it.
class DecisionsInCommands : public WithFolder {
  protected:
    void SetUp() override {
        QFile file(fixture(u"larkmoor-2019q2.txt"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        text.replace("13,000   $    11,500", "13,900   $    11,500");
        write(u"misprint.txt"_s, text);
        ASSERT_EQ(quarterlight({u"import"_s, u"--library"_s, library(), path(u"misprint.txt"_s)})
                      .exitCode,
                  0);
    }
    [[nodiscard]] Outcome run(const QString& command, const QStringList& more = {}) const {
        return quarterlight(QStringList{command, u"--library"_s, library()} + more);
    }

    void correct() const {
        const auto opened = library::Library::open(library());
        ASSERT_TRUE(opened.has_value());
        const auto companies = (*opened)->companies();
        const auto release = (*opened)->load(companies->front().releases.front().id);
        ASSERT_TRUE(release.has_value());
        for (const Statement& statement : release->statements)
            for (const LineItem& item : statement.items)
                for (const Fact& fact : item.facts)
                    if (has(fact.where.printed, "13,900")) {
                        Correction made;
                        made.sha256 = release->sha256;
                        made.range = fact.where.range;
                        made.printed = fact.where.printed;
                        made.read = fact.value;
                        made.value = Decimal(13'000, 3);
                        made.reason = "A misprint";
                        made.made = {2024, 5, 1};
                        ASSERT_TRUE((*opened)->decisions().keep(made).has_value());
                    }
    }
};

TEST_F(DecisionsInCommands, checksCountTheCorrectedFigure) {
    EXPECT_EQ(run(u"check"_s).exitCode, 4);
    correct();
    const Outcome checked = run(u"check"_s);
    EXPECT_EQ(checked.exitCode, 0) << checked.out;
}

TEST_F(DecisionsInCommands, tablesMarkTheCorrectedFigureAndTellWhatIsPrinted) {
    correct();
    const Outcome table = run(u"table"_s, {u"--statement=breakdown"_s});
    EXPECT_TRUE(has(table.out, "13,000c")) << table.out;
    EXPECT_FALSE(has(table.out, "13,900c")) << table.out;
    EXPECT_TRUE(has(table.out, "c  corrected by hand")) << table.out;
    EXPECT_TRUE(has(table.out, "(A misprint, 2024-05-01)")) << table.out;
}

TEST_F(DecisionsInCommands, csvSaysWhichFiguresAreCorrected) {
    correct();
    const Outcome table = run(u"table"_s, {u"--statement=breakdown"_s, u"--format=csv"_s});
    EXPECT_TRUE(has(table.out, ",corrections\n")) << table.out;
    EXPECT_TRUE(has(table.out, "corrected by hand")) << table.out;
}

TEST_F(DecisionsInCommands, linesHaveThePersonsNames) {
    const auto opened = library::Library::open(library());
    RowDecision rename;
    rename.kind = StatementKind::Income;
    rename.line.label = "Net revenue";
    rename.words = "Turnover";
    const auto companies = (*opened)->companies();
    ASSERT_TRUE((*opened)->decisions().keep(companies->front().key, rename).has_value());
    const Outcome table = run(u"table"_s, {u"--statement=income"_s});
    EXPECT_TRUE(has(table.out, "Turnover")) << table.out;
}

TEST_F(DecisionsInCommands, aCompanyIsFoundByEveryNameItHad) {
    QFile file(fixture(u"larkmoor-2019q2.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("Larkmoor", "Brackwater");
    text.replace("LARKMOOR", "BRACKWATER");
    text.replace("2019", "2017");
    text.replace("2018", "2016");
    write(u"older.txt"_s, text);
    ASSERT_EQ(quarterlight({u"import"_s, u"--library"_s, library(), path(u"older.txt"_s)}).exitCode,
              0);
    const Outcome list = run(u"list"_s);
    EXPECT_TRUE(has(list.out, "also Brackwater Instruments")) << list.out;
    EXPECT_TRUE(has(list.out, "the same ticker at the same exchange")) << list.out;
    EXPECT_TRUE(has(list.out, "2 releases of 1 company")) << list.out;
    EXPECT_EQ(run(u"table"_s, {u"--statement=income"_s, u"--company=Brackwater"_s}).exitCode, 0);
}

} // namespace

} // namespace ql::test
