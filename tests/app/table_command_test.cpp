// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ql::test {

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

class TableCommand : public WithFolder {
  protected:
    void SetUp() override { importAll(); }
    [[nodiscard]] Outcome table(const QStringList& more) const {
        return quarterlight(QStringList{u"table"_s, u"--library"_s, library()} + more);
    }
};

TEST_F(TableCommand, printsQuartersSideBySide) {
    const Outcome run = table({u"--company"_s, u"lrkm"_s, u"--statement"_s, u"income"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_TRUE(run.out.starts_with("Larkmoor Instruments, Inc.: income statement, by quarter\n"
                                    "In thousands of US dollars, except per share\n"))
        << run.out;
    EXPECT_TRUE(has(run.out, "12,345")) << run.out;
    EXPECT_TRUE(has(run.out, "(155)")) << run.out;
    EXPECT_TRUE(has(run.out, "  Research, development and engineering")) << run.out;
    EXPECT_TRUE(has(run.out, "=====")) << run.out;
    EXPECT_TRUE(has(run.out, "periods that no release here reports")) << run.out;
}

TEST_F(TableCommand, givesPlainNumbersAsCsv) {
    const Outcome run = table({u"--statement=balance"_s, u"--format=csv"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.out.substr(0, run.out.find('\n')), "section,label,unit,2018-12-31,2019-03-31");
    EXPECT_TRUE(has(run.out, "Current assets,Cash and cash equivalents,USD,8000000,8100000\n"))
        << run.out;
}

TEST_F(TableCommand, givesATableAsMarkdown) {
    const Outcome run = table({u"--statement=breakdown"_s, u"--format=md"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_TRUE(has(run.out, "| :--- |")) << run.out;
    EXPECT_TRUE(has(run.out, "Tuning forks, \"concert\" grade | 8,500 | : | 9,000 |")) << run.out;
    EXPECT_TRUE(has(run.out, "**13,000**")) << run.out;
}

TEST_F(TableCommand, writesAFileInTheFormatItsNameEndsIn) {
    const QPair<QString, QByteArray> files[] = {{u"t.csv"_s, "section,label,unit"},
                                                {u"t.md"_s, "**Larkmoor"},
                                                {u"t.html"_s, "<!DOCTYPE html>"},
                                                {u"t.xlsx"_s, "PK"},
                                                {u"t.txt"_s, "Larkmoor"}};
    for (const auto& [name, start] : files) {
        const Outcome run = table({u"--statement=income"_s, u"-o"_s, path(name)});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_EQ(run.out + run.err, "");
        EXPECT_TRUE(bytesOf(name).startsWith(start)) << name.toStdString();
    }
}

TEST_F(TableCommand, aWorkbookMayGoThroughAPipe) {
    const Outcome run = table({u"--statement=income"_s, u"--format=xlsx"_s});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_TRUE(run.out.starts_with("PK"));
}

TEST_F(TableCommand, aFileOfNoKnownFormatIsRefused) {
    const Outcome run = table({u"--statement=income"_s, u"-o"_s, path(u"t.pdf"_s)});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(has(run.err, ".xlsx")) << run.err;
    EXPECT_FALSE(QFile::exists(path(u"t.pdf"_s)));
    EXPECT_EQ(
        table({u"--statement=income"_s, u"--format=csv"_s, u"-o"_s, path(u"t.pdf"_s)}).exitCode, 0);
}

TEST_F(TableCommand, leavesNoHalfFileWhereItFails) {
    for (const QString& name : {u"no/such/t.xlsx"_s, u"no/such/t.csv"_s}) {
        const Outcome run = table({u"--statement=income"_s, u"-o"_s, path(name)});
        EXPECT_EQ(run.exitCode, 3);
        EXPECT_TRUE(has(run.err, "could not be written")) << run.err;
    }
}

TEST_F(TableCommand, saysWhereFiguresStandWhereAsked) {
    const Outcome run = table({u"--statement=balance"_s, u"--format=csv"_s, u"--sources"_s});
    EXPECT_TRUE(has(run.out, "2019-03-31 source")) << run.out;
    EXPECT_TRUE(has(run.out, "larkmoor-2019q1.txt ")) << run.out;
}

TEST_F(TableCommand, scaleFollowsTheReader) {
    const Outcome run = table({u"--statement=income"_s, u"--scale=units"_s});
    EXPECT_TRUE(has(run.out, "12,345,000")) << run.out;
}

TEST_F(TableCommand, foldsWhereAsked) {
    const QString income = u"--statement=income"_s;
    const Outcome whole = table({income});
    const Outcome folded = table({income, u"--width=70"_s});
    EXPECT_EQ(table({income, u"--width=0"_s}).out, whole.out);
    EXPECT_NE(folded.out, whole.out);
    for (const QString& line : QString::fromStdString(folded.out).split(u'\n'))
        EXPECT_LE(line.size(), 70) << line.toStdString();
    EXPECT_EQ(table({income, u"--width=wide"_s}).exitCode, 2);
}

TEST_F(TableCommand, saysWhichStatementsThereAre) {
    const Outcome run = table({u"--statement=guidance"_s});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_EQ(run.out, "");
    EXPECT_TRUE(has(run.err, "there are statements of the kinds income, balance, breakdown"))
        << run.err;
}

TEST_F(TableCommand, saysWhichCompaniesThereAre) {
    const Outcome run = table({u"--statement=income"_s, u"--company=Acme"_s});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(has(run.err, "'Acme' is no company in the library; it holds Larkmoor")) << run.err;
}

} // namespace

} // namespace ql::test
